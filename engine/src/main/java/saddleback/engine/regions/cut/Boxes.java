package saddleback.engine.regions.cut;

import saddleback.engine.regions.Domain;

import java.util.Arrays;

/** Boxes around points. */
public final class Boxes {
    /** Of the longest side, around all examples. */
    public static final double MARGIN = 0.15;

    /** Of the longest side, around the examples that a cut goes through. */
    public static final double THROUGH_MARGIN = 0.4;

    /** Corners are whole multiples of 1 / so many of the longest side. */
    private static final int STEPS = 32;

    private Boxes() {}

    /**
     * A box with a margin of a share of the longest side, at corners with few binary digits, which
     * keep exact arithmetic cheap.
     *
     * @param points {@code dims} coordinates each, at least one point
     */
    public static Domain.Box around(double[] points, int dims, double margin) {
        double[][] ends = ends(points, dims);
        double[] lo = ends[0];
        double[] hi = ends[1];
        double longest = 0;
        for (int k = 0; k < dims; k++) longest = Math.max(longest, hi[k] - lo[k]);
        if (longest == 0) longest = 1;
        double step = Math.scalb(1.0, Math.getExponent(longest / STEPS));
        for (int k = 0; k < dims; k++) {
            lo[k] = Math.floor((lo[k] - margin * longest) / step) * step;
            hi[k] = Math.ceil((hi[k] + margin * longest) / step) * step;
        }
        return new Domain.Box(lo, hi);
    }

    /** The least and the greatest of each coordinate; infinite where there are no points. */
    public static double[][] ends(double[] points, int dims) {
        double[] lo = new double[dims];
        double[] hi = new double[dims];
        Arrays.fill(lo, Double.POSITIVE_INFINITY);
        Arrays.fill(hi, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < points.length; i++) {
            lo[i % dims] = Math.min(lo[i % dims], points[i]);
            hi[i % dims] = Math.max(hi[i % dims], points[i]);
        }
        return new double[][] {lo, hi};
    }
}
