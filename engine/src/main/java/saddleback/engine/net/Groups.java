package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;

import java.util.Arrays;

/** Maxout's choice: the largest of each group of neighbouring columns, ties to the first. */
final class Groups {
    private Groups() {}

    /** y[i, u] = the largest of x[i, u p] to x[i, u p + p - 1]. */
    static void largest(Matrix x, int pieces, Matrix y) {
        double[] from = x.data();
        for (int i = 0; i < y.size(); i++)
            y.data()[y.offset() + i] = from[winner(from, x.offset() + i * pieces, pieces)];
    }

    /** out[i, u] = v at the place where x has the largest of group u. */
    static void pick(Matrix x, Matrix v, int pieces, Matrix out) {
        for (int i = 0; i < out.size(); i++) {
            int at = winner(x.data(), x.offset() + i * pieces, pieces) - x.offset();
            out.data()[out.offset() + i] = v.data()[v.offset() + at];
        }
    }

    /** out = 0 but for the places of the largest, which get v. */
    static void spread(Matrix x, Matrix v, int pieces, Matrix out) {
        Arrays.fill(out.data(), out.offset(), out.offset() + out.size(), 0);
        for (int i = 0; i < v.size(); i++) {
            int at = winner(x.data(), x.offset() + i * pieces, pieces) - x.offset();
            out.data()[out.offset() + at] = v.data()[v.offset() + i];
        }
    }

    private static int winner(double[] x, int from, int pieces) {
        int best = from;
        for (int j = from + 1; j < from + pieces; j++) if (x[j] > x[best]) best = j;
        return best;
    }
}
