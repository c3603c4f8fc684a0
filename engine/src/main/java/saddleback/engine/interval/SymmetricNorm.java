package saddleback.engine.interval;

/**
 * An upper bound of the spectral norm of symmetric matrices that are known within intervals: that
 * of the middle plus the Frobenius norm of the radii. The middle M is symmetric, so that its norm
 * to the power 2^k is at most the Frobenius norm of M^(2^k); with k = 12 that is less than 0.02 %
 * too much for three rows.
 */
final class SymmetricNorm {
    private static final int SQUARINGS = 12;

    /** Covers the rounding of all squarings, each of which counts 2^-k of its relative error. */
    private static final double ROUNDING = 1 + 1e-12;

    private SymmetricNorm() {}

    static double bound(SecondOrder f) {
        int n = f.variables();
        double[] m = new double[n * n];
        double[] radii = new double[n * n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                Interval b = f.bend(i, j);
                if (!(b.magnitude() < Double.POSITIVE_INFINITY)) return Double.POSITIVE_INFINITY;
                m[i * n + j] = b.middle();
                radii[i * n + j] = b.radius();
            }
        return Math.nextUp((middle(m, n) + frobenius(radii)) * ROUNDING + Double.MIN_NORMAL);
    }

    /** Each square is brought to size 1 before the next; the sizes are gathered as logarithms. */
    private static double middle(double[] matrix, int n) {
        double[] m = matrix;
        double log = 0;
        double share = 1;
        for (int k = 0; k < SQUARINGS; k++) {
            double size = frobenius(m);
            if (size == 0 || size == Double.POSITIVE_INFINITY) return size;
            double[] square = new double[n * n];
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++)
                    for (int l = 0; l < n; l++)
                        square[i * n + j] += m[i * n + l] / size * (m[l * n + j] / size);
            log += share * StrictMath.log(size);
            share /= 2;
            m = square;
        }
        return StrictMath.exp(log + share * StrictMath.log(frobenius(m)));
    }

    /** By shares of the largest entry, whose squares neither overflow nor vanish. */
    private static double frobenius(double[] m) {
        double largest = 0;
        for (double x : m) largest = Math.max(largest, Math.abs(x));
        if (largest == 0) return 0;
        double sum = 0;
        for (double x : m) sum += x / largest * (x / largest);
        return largest * Math.sqrt(sum);
    }
}
