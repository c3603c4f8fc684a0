package saddleback.engine.regions.search;

import java.util.Arrays;

/**
 * Maximises c x over A x &lt;= b for b &gt;= 0, x free, from x = 0, by the simplex method on a
 * dense condensed tableau (Vanderbei, Linear Programming, chapters 2 and 5). Free variables enter
 * first and never leave. The largest gain enters; after a while Bland's rule keeps it from going
 * round. What it finds is used as a place to look at and is proved elsewhere.
 */
final class Simplex {
    private static final double TINY = 1e-11;
    private static final int RULE_CHANGE = 20;

    private final int rows;
    private final int cols;
    private final double[][] m;
    private final int[] basic;
    private final int[] other;

    /**
     * A problem.
     *
     * @param a rows of factors, copied
     * @param b not negative
     * @param c what to maximise
     */
    Simplex(double[][] a, double[] b, double[] c) {
        rows = a.length;
        cols = c.length;
        m = new double[rows + 1][];
        basic = new int[rows];
        other = new int[cols];
        for (int i = 0; i < rows; i++) {
            m[i] = Arrays.copyOf(a[i], cols + 1);
            m[i][cols] = b[i];
            basic[i] = cols + i;
        }
        m[rows] = Arrays.copyOf(c, cols + 1);
        for (int j = 0; j < cols; j++) other[j] = j;
    }

    /** A best x, or the best found where the problem has no end or takes too long. */
    double[] solve() {
        int most = 50 * (rows + cols);
        for (int round = 0; round < most; round++) {
            int column = entering(round > RULE_CHANGE * cols);
            if (column < 0) break;
            boolean down = m[rows][column] < 0;
            int row = leaving(column, down ? -1 : 1);
            if (row < 0) break;
            pivot(row, column);
        }
        double[] x = new double[cols];
        for (int i = 0; i < rows; i++) if (basic[i] < cols) x[basic[i]] = m[i][cols];
        return x;
    }

    /** A free variable that gains either way, else a slack that gains when it grows. */
    private int entering(boolean first) {
        int best = -1;
        double gain = TINY;
        for (int j = 0; j < cols; j++) {
            boolean free = other[j] < cols;
            double g = free ? Math.abs(m[rows][j]) * 2 : m[rows][j];
            if (g <= TINY) continue;
            if (first && !free && best >= 0 && other[j] > other[best]) continue;
            if (first || g > gain) {
                best = j;
                gain = g;
            }
        }
        return best;
    }

    private int leaving(int column, int direction) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows; i++) {
            if (basic[i] < cols) continue;
            double slope = direction * m[i][column];
            if (slope <= TINY) continue;
            double ratio = Math.max(0, m[i][cols]) / slope;
            if (ratio < least || (ratio == least && best >= 0 && basic[i] < basic[best])) {
                least = ratio;
                best = i;
            }
        }
        return best;
    }

    private void pivot(int row, int column) {
        double[] p = m[row];
        double by = 1 / p[column];
        for (int j = 0; j <= cols; j++) p[j] *= by;
        p[column] = by;
        for (int i = 0; i <= rows; i++) {
            if (i == row) continue;
            double factor = m[i][column];
            if (factor == 0) continue;
            double[] r = m[i];
            for (int j = 0; j <= cols; j++) if (j != column) r[j] -= factor * p[j];
            r[column] = -factor * by;
        }
        int entered = other[column];
        other[column] = basic[row];
        basic[row] = entered;
    }
}
