package saddleback.app.labs.regions.weights;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.Slice;

/**
 * How weights on inputs and slopes along a plane cut belong together.
 *
 * @param slice null for u = x
 */
record CutPlane(@Nullable Slice slice) {

    /** Slopes along both coordinates of the cut. */
    double[] slopes(double[] w) {
        if (slice == null) return w;
        double[] g = new double[2];
        for (int i = 0; i < w.length; i++)
            for (int d = 0; d < 2; d++) g[d] += w[i] * slice.t().get(i)[d];
        return g;
    }

    /** The weights nearest to {@code w} whose slopes differ from its by {@code change}. */
    double[] nearest(double[] w, double[] change) {
        double[] v = w.clone();
        if (slice == null) {
            for (int d = 0; d < 2; d++) v[d] += change[d];
            return v;
        }
        double[][] t = slice.t().toArray(new double[0][]);
        double a = 0;
        double b = 0;
        double c = 0;
        for (double[] row : t) {
            a += row[0] * row[0];
            b += row[0] * row[1];
            c += row[1] * row[1];
        }
        double det = a * c - b * b;
        if (det == 0) return v;
        double p = (c * change[0] - b * change[1]) / det;
        double q = (a * change[1] - b * change[0]) / det;
        for (int i = 0; i < v.length; i++) v[i] += p * t[i][0] + q * t[i][1];
        return v;
    }
}
