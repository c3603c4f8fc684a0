package saddleback.engine.curvature;

/**
 * A mean of independent draws.
 *
 * @param value the mean
 * @param standardError the draws' standard deviation over the root of their number; NaN for one
 *     draw
 */
public record Estimate(double value, double standardError) {

    /** The mean of draws, at least 1. */
    static Estimate of(double[] draws) {
        double mean = 0;
        for (double d : draws) mean += d / draws.length;
        if (draws.length == 1) return new Estimate(mean, Double.NaN);
        double squares = 0;
        for (double d : draws) squares += (d - mean) * (d - mean);
        return new Estimate(mean, Math.sqrt(squares / (draws.length - 1) / draws.length));
    }
}
