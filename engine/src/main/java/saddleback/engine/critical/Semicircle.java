package saddleback.engine.critical;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/**
 * Wigner's semicircle: the density of a large random symmetric matrix's eigenvalues (Wigner 1958).
 * Fitted to a spectrum it is a description of it, no more: its centre is the mean and its radius
 * twice the standard deviation, as an exact semicircle has them.
 *
 * @param centre mean eigenvalue
 * @param radius half the width, 0 or more
 * @param bulk how many eigenvalues it describes
 */
public record Semicircle(double centre, double radius, int bulk) {
    /** Eigenvalues farther out than so many radii are no part of the bulk. */
    private static final double REACH = 1.25;

    /**
     * The semicircle of a spectrum's bulk by its first two moments. Left out are eigenvalues that a
     * symmetry explains, and outliers: those farther than 1.25 radii from the centre are left out
     * and the moments taken again, until none is.
     *
     * @param eigenvalues in any order, not changed
     * @param explained which ones are left out from the start, such as zeros
     * @return NaN as centre and radius where fewer than 2 eigenvalues are left
     */
    public static Semicircle of(double[] eigenvalues, DoublePredicate explained) {
        double[] bulk = Arrays.stream(eigenvalues).filter(explained.negate()).toArray();
        while (bulk.length >= 2) {
            Semicircle s = ofMoments(bulk);
            double reach = REACH * s.radius;
            double[] inner =
                    Arrays.stream(bulk).filter(v -> Math.abs(v - s.centre) <= reach).toArray();
            if (inner.length == bulk.length || inner.length < 2) return s;
            bulk = inner;
        }
        return new Semicircle(Double.NaN, Double.NaN, bulk.length);
    }

    private static Semicircle ofMoments(double[] values) {
        double mean = 0;
        for (double v : values) mean += v / values.length;
        double variance = 0;
        for (double v : values) variance += (v - mean) * (v - mean) / values.length;
        return new Semicircle(mean, 2 * Math.sqrt(variance), values.length);
    }

    /** The density at x, of integral 1. */
    public double density(double x) {
        double t = (x - centre) / radius;
        return Math.abs(t) >= 1 ? 0 : 2 / (Math.PI * radius) * Math.sqrt(1 - t * t);
    }

    /** The share below x. */
    public double below(double x) {
        double t = (x - centre) / radius;
        if (t >= 1) return 1;
        if (t <= -1) return 0;
        return 0.5 + (t * Math.sqrt(1 - t * t) + StrictMath.asin(t)) / Math.PI;
    }
}
