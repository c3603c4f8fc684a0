package saddleback.engine.construct;

import saddleback.engine.linalg.VectorMath;

/**
 * L(s) = rest + mean over i of log(1 + exp(a_i + s)) - t_i (a_i + s): the mean of logistic losses
 * of shifted margins. Both the cross-entropy and the binary cross-entropy are of this kind when s
 * is added to their first output. Convex. Arrays are not copied and not changed.
 *
 * @param a margins, one or more
 * @param t as many numbers in [0, 1]
 * @param rest does not depend on s, not negative
 */
record Logistic(double[] a, double[] t, double rest) {
    private static final int BLOCK = 512;

    /**
     * Value and two derivatives.
     *
     * @param loss L(s)
     * @param slope L'(s)
     * @param bend L''(s), not negative
     */
    record At(double loss, double slope, double bend) {}

    /** L(s), each term without cancellation. */
    double loss(double s) {
        double[] soft = new double[Math.min(BLOCK, a.length)];
        double sum = 0;
        for (int from = 0; from < a.length; from += BLOCK) {
            int n = Math.min(BLOCK, a.length - from);
            for (int i = 0; i < n; i++) soft[i] = -Math.abs(a[from + i] + s);
            VectorMath.softplus(soft, 0, soft, 0, n);
            sum += losses(s, from, n, soft);
        }
        return rest + sum / a.length;
    }

    /** L, L' and L'' at s in one pass. */
    At at(double s) {
        double[] far = new double[Math.min(BLOCK, a.length)];
        double[] soft = new double[far.length];
        double loss = 0;
        double slope = 0;
        double bend = 0;
        for (int from = 0; from < a.length; from += BLOCK) {
            int n = Math.min(BLOCK, a.length - from);
            for (int i = 0; i < n; i++) far[i] = -Math.abs(a[from + i] + s);
            VectorMath.softplus(far, 0, soft, 0, n);
            VectorMath.sigmoid(far, 0, far, 0, n);
            loss += losses(s, from, n, soft);
            slope += slopes(s, from, n, far);
            bend += bends(far, n);
        }
        int n = a.length;
        return new At(rest + loss / n, slope / n, bend / n);
    }

    /** Sum of max(u, 0) - t u + log(1 + exp(-|u|)), u = a + s. */
    private double losses(double s, int from, int n, double[] soft) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double u = a[from + i] + s;
            sum += soft[i] + (u > 0 ? (1 - t[from + i]) * u : -t[from + i] * u);
        }
        return sum;
    }

    /** Sum of the logistic function of u less t, from that of -|u|. */
    private double slopes(double s, int from, int n, double[] far) {
        double sum = 0;
        for (int i = 0; i < n; i++)
            sum += a[from + i] + s > 0 ? 1 - t[from + i] - far[i] : far[i] - t[from + i];
        return sum;
    }

    private static double bends(double[] far, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) sum += far[i] * (1 - far[i]);
        return sum;
    }

    /** The mean of t. */
    double share() {
        double sum = 0;
        for (double v : t) sum += v;
        return sum / t.length;
    }

    /** The mean absolute margin. */
    double size() {
        double sum = 0;
        for (double v : a) sum += Math.abs(v);
        return sum / a.length;
    }

    /** The smallest margin. */
    double lowest() {
        double m = a[0];
        for (double v : a) m = Math.min(m, v);
        return m;
    }

    /** The largest margin. */
    double highest() {
        double m = a[0];
        for (double v : a) m = Math.max(m, v);
        return m;
    }
}
