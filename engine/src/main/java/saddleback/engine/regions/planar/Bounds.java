package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;

/**
 * What the coefficients of a layer's affine maps can be at most, whatever the states of the units
 * before, and how far floating point can be off; rows by x, y and the constant. The usual running
 * error analysis (Higham, Accuracy and Stability of Numerical Algorithms, 2002, section 3.3) on
 * absolute values, sums in any order.
 *
 * @param size bounds |coefficient| of z, a row for each row of the layer
 * @param error bounds the error of it
 * @param unitSize as size for what the unit gives, a row for each unit
 * @param unitError as error for what the unit gives
 */
record Bounds(double[][] size, double[][] error, double[][] unitSize, double[][] unitError) {

    static Bounds of(Affine map, @Nullable Bounds before, GivenLayer layer) {
        int rows = map.c().length;
        double[][] size = new double[rows][3];
        double[][] error = new double[rows][3];
        for (int i = 0; i < rows; i++) {
            if (before == null) given(map, i, size[i], error[i]);
            else sum(map, i, before, size[i], error[i]);
        }
        boolean maxout = layer.type() == GivenLayer.Type.MAXOUT;
        if (!maxout) return new Bounds(size, error, size, rounded(size, error));
        int rank = rows / layer.units();
        return new Bounds(size, error, largest(size, rank), largest(error, rank));
    }

    private static void given(Affine map, int i, double[] size, double[] error) {
        for (int q = 0; q < 3; q++) {
            size[q] = Math.abs(q < 2 ? map.m()[i][q] : map.c()[i]);
            error[q] = q < 2 ? map.mError()[i][q] : map.cError()[i];
        }
    }

    private static void sum(Affine map, int i, Bounds before, double[] size, double[] error) {
        double[] w = map.m()[i];
        double[] dw = map.mError()[i];
        size[2] = Math.abs(map.c()[i]);
        error[2] = map.cError()[i];
        double gamma = Affine.gamma(2 * w.length + 12);
        for (int k = 0; k < w.length; k++) {
            for (int q = 0; q < 3; q++) {
                double s = before.unitSize[k][q];
                double e = before.unitError[k][q];
                size[q] += Math.abs(w[k]) * s;
                error[q] += Math.abs(w[k]) * e + dw[k] * (s + e);
            }
        }
        for (int q = 0; q < 3; q++) {
            error[q] += gamma * size[q] + 4.0 * (w.length + 4) * Double.MIN_VALUE;
            error[q] *= 1 + gamma;
            size[q] *= 1 + gamma;
        }
    }

    private static double[][] rounded(double[][] size, double[][] error) {
        double[][] more = new double[size.length][3];
        for (int i = 0; i < size.length; i++)
            for (int q = 0; q < 3; q++)
                more[i][q] = error[i][q] + 4 * Affine.U * size[i][q] + 4 * Double.MIN_VALUE;
        return more;
    }

    private static double[][] largest(double[][] of, int rank) {
        double[][] units = new double[of.length / rank][3];
        for (int i = 0; i < of.length; i++)
            for (int q = 0; q < 3; q++) units[i / rank][q] = Math.max(units[i / rank][q], of[i][q]);
        return units;
    }

    /**
     * For each row e so that |computed z - true z| &lt;= e (|x| + |y| + w) at a corner, rounding of
     * the evaluation included.
     */
    double[] factors(int stride) {
        double[] factor = new double[stride];
        for (int i = 0; i < size.length; i++) {
            double e = Math.max(error[i][0], Math.max(error[i][1], error[i][2]));
            double s = Math.max(size[i][0], Math.max(size[i][1], size[i][2]));
            // larger coefficients could overflow on the way to a value; their error is unknown
            if (!(s < Corners.LARGEST)) e = Double.POSITIVE_INFINITY;
            factor[i] = (e + 8 * Affine.U * s) * (1 + 1e-12) + 16 * Double.MIN_VALUE;
        }
        return factor;
    }
}
