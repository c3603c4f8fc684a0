package saddleback.engine.critical;

import java.util.Arrays;
import java.util.List;

/**
 * The index of critical points as a function of their value if their spectra were one semicircle
 * that is shifted in proportion to the value, as for random Gaussian fields (Bray and Dean, Phys.
 * Rev. Lett. 98, 150201, 2007). It is a fit to the points found: a straight line, by least squares,
 * through the centres of their semicircles, and the root mean square of their radii. Nothing of it
 * is a prediction from the network.
 *
 * <p>Networks are no Gaussian fields, and for small ones with weight decay the curve is mostly far
 * off: most eigenvalues lie close to the decay, few far from it, and the negative ones in no
 * semicircle at all. {@link #meanError} says how far, and {@link #describes} whether the curve is
 * worth drawing.
 *
 * @param intercept centre at value 0
 * @param slope of the centre by the value; 0 where all points have one value
 * @param radius of the semicircle
 * @param share of the eigenvalues that the semicircles describe, in [0, 1]
 */
public record IndexCurve(double intercept, double slope, double radius, double share) {

    /**
     * The largest mean error, as a share of the range of the indices, of a curve that describes.
     */
    private static final double DESCRIBES = 0.15;

    /** A critical point's value and the semicircle of its spectrum. */
    public record Sample(double value, Semicircle semicircle) {}

    /**
     * The fit.
     *
     * @param parameters how many eigenvalues each spectrum has
     * @return NaN everywhere for no sample whose semicircle is known
     */
    public static IndexCurve of(List<Sample> samples, int parameters) {
        List<Sample> known =
                samples.stream().filter(s -> !Double.isNaN(s.semicircle.radius())).toList();
        int n = known.size();
        if (n == 0) return new IndexCurve(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        double value = 0;
        double centre = 0;
        double square = 0;
        double bulk = 0;
        for (Sample s : known) {
            value += s.value / n;
            centre += s.semicircle.centre() / n;
            square += s.semicircle.radius() * s.semicircle.radius() / n;
            bulk += (double) s.semicircle.bulk() / n;
        }
        double both = 0;
        double own = 0;
        for (Sample s : known) {
            both += (s.value - value) * (s.semicircle.centre() - centre);
            own += (s.value - value) * (s.value - value);
        }
        double slope = own == 0 ? 0 : both / own;
        return new IndexCurve(centre - slope * value, slope, Math.sqrt(square), bulk / parameters);
    }

    /** The share of negative eigenvalues at a critical point of this value, in [0, 1]. */
    public double index(double value) {
        return share * new Semicircle(intercept + slope * value, radius, 0).below(0);
    }

    /**
     * The mean distance of this curve from indices that were found, in [0, 1]; NaN where nothing
     * was fitted or found.
     *
     * @param values of critical points
     * @param indices shares of negative eigenvalues there, as many
     */
    public double meanError(double[] values, double[] indices) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) sum += Math.abs(index(values[i]) - indices[i]);
        return sum / values.length;
    }

    /**
     * Whether the mean error is below 15 % of the difference between the largest and the smallest
     * index; false where all indices are the same.
     *
     * @param values as for {@link #meanError}
     * @param indices as for {@link #meanError}
     */
    public boolean describes(double[] values, double[] indices) {
        double least = Arrays.stream(indices).min().orElse(0);
        double most = Arrays.stream(indices).max().orElse(0);
        return meanError(values, indices) < DESCRIBES * (most - least);
    }
}
