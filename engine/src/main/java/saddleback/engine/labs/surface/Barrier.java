package saddleback.engine.labs.surface;

import org.jspecify.annotations.Nullable;

/**
 * The barrier between two weight vectors (Frankle et al., ICML 2020, there with the mean of both
 * losses): how far the loss between them rises above the straight line that joins their losses.
 *
 * @param height the largest rise at a grid point in [0, 1], at least 0; NaN where a loss on the way
 *     is not finite
 * @param at where it is
 * @param straight the joining line at every grid point
 */
public record Barrier(double height, double at, double[] straight) {

    /** Of a line through two weight files or solutions, or null for other results. */
    public static @Nullable Barrier of(SurfaceResult result) {
        SurfaceResult.Ends ends = result.ends();
        if (ends == null) return null;
        double[] x = result.x();
        double[] loss = result.slices().getFirst().main().of(Metric.LOSS);
        double[] straight = new double[x.length];
        double height = 0;
        double at = 0;
        for (int i = 0; i < x.length; i++) {
            straight[i] = (1 - x[i]) * ends.first() + x[i] * ends.second();
            double rise = loss[i] - straight[i];
            if (x[i] < 0 || x[i] > 1 || rise <= height || Double.isNaN(height)) continue;
            height = Double.isFinite(rise) ? rise : Double.NaN;
            at = x[i];
        }
        return new Barrier(height, at, straight);
    }
}
