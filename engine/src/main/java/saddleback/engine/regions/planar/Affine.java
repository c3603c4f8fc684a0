package saddleback.engine.regions.planar;

import java.util.Arrays;
import java.util.List;

/**
 * An affine map in floating point with a bound of the error of each number.
 *
 * @param m a row for each output
 * @param c a number for each output
 * @param mError bounds |m - true m|
 * @param cError bounds |c - true c|
 */
record Affine(double[][] m, double[] c, double[][] mError, double[] cError) {
    /** Half a unit in the last place of 1. */
    static final double U = 0x1p-53;

    /** x itself. */
    static Affine identity(int n) {
        double[][] m = new double[n][n];
        for (int i = 0; i < n; i++) m[i][i] = 1;
        return new Affine(m, new double[n], new double[n][n], new double[n]);
    }

    /** Bounds the relative error of a sum of n products in any order, with room to spare. */
    static double gamma(int n) {
        return 1.01 * (n + 2) * U;
    }

    /** w x + b after this; w and b are exact. */
    Affine then(List<double[]> w, double[] b) {
        int rows = b.length;
        int columns = m[0].length;
        var next =
                new Affine(
                        new double[rows][columns],
                        b.clone(),
                        new double[rows][columns],
                        new double[rows]);
        for (int i = 0; i < rows; i++) next.row(i, w.get(i), this);
        return next;
    }

    private void row(int i, double[] w, Affine before) {
        int columns = before.m[0].length;
        double[] size = new double[columns + 1];
        double[] error = new double[columns + 1];
        int[] rounded = new int[columns + 1];
        size[columns] = Math.abs(c[i]);
        rounded[columns] = c[i] == 0 ? 0 : 1;
        double sum = c[i];
        double[] sums = m[i];
        for (int k = 0; k < w.length; k++) {
            double weight = w[k];
            if (weight == 0) continue;
            double most = Math.abs(weight);
            double[] row = before.m[k];
            double[] rowError = before.mError[k];
            for (int j = 0; j < columns; j++) {
                // the product may be lost below the smallest number
                if (rowError[j] != 0) error[j] += most * rowError[j] + Double.MIN_VALUE;
                if (row[j] == 0) continue;
                sums[j] += weight * row[j];
                size[j] += most * Math.abs(row[j]);
                rounded[j] += most == 1 || Math.abs(row[j]) == 1 ? 1 : 2;
            }
            double doubt = before.cError[k];
            if (doubt != 0) error[columns] += most * doubt + Double.MIN_VALUE;
            double constant = before.c[k];
            if (constant == 0) continue;
            sum += weight * constant;
            size[columns] += most * Math.abs(constant);
            rounded[columns] += most == 1 || Math.abs(constant) == 1 ? 1 : 2;
        }
        c[i] = sum;
        for (int j = 0; j <= columns; j++) {
            double rounding =
                    rounded[j] < 2
                            ? 0
                            : gamma(w.length) * size[j] + (w.length + 2) * Double.MIN_VALUE;
            double bound = (error[j] + rounding) * (1 + gamma(w.length + 8));
            if (j == columns) cError[i] = bound;
            else mError[i][j] = bound;
        }
    }

    /** Each output o becomes the two outputs o + 1 and o - 1. */
    Affine plusAndMinusOne() {
        int n = c.length;
        double[][] m2 = new double[2 * n][];
        double[][] e2 = new double[2 * n][];
        double[] c2 = new double[2 * n];
        double[] ce2 = new double[2 * n];
        for (int i = 0; i < 2 * n; i++) {
            m2[i] = m[i / 2];
            e2[i] = mError[i / 2];
            c2[i] = c[i / 2] + (i % 2 == 0 ? 1 : -1);
            ce2[i] = cError[i / 2] + 2 * U * (Math.abs(c[i / 2]) + 1);
        }
        return new Affine(m2, c2, e2, ce2);
    }

    /** The map relu(z + 1), relu(z - 1) to hard-tanh z = -1 + relu(z + 1) - relu(z - 1). */
    static Affine hardTanh(int units) {
        double[][] m = new double[units][2 * units];
        for (int i = 0; i < units; i++) {
            m[i][2 * i] = 1;
            m[i][2 * i + 1] = -1;
        }
        double[] c = new double[units];
        Arrays.fill(c, -1);
        return new Affine(m, c, new double[units][2 * units], new double[units]);
    }
}
