package saddleback.engine.optim;

import saddleback.engine.run.Workers;

/** Sums and products of flat vectors of one length, the same bits for any number of threads. */
final class ChunkedVectors {
    private final Chunks chunks;

    ChunkedVectors(int size, Workers workers) {
        chunks = new Chunks(size, workers);
    }

    /** a · b. */
    double dot(double[] a, double[] b) {
        return chunks.sum((from, to) -> dot(a, b, from, to));
    }

    /** The Euclidean norm, scaled only where squares leave the range of numbers. */
    double norm(double[] a) {
        double plain = Math.sqrt(dot(a, a));
        if (plain > 1e-140 && plain < Double.POSITIVE_INFINITY) return plain;
        double largest = largest(a);
        if (largest == 0 || !Double.isFinite(largest)) return largest;
        double sum = 0;
        for (double x : a) sum += (x / largest) * (x / largest);
        return largest * Math.sqrt(sum);
    }

    /** The sum of absolute values. */
    double absoluteSum(double[] a) {
        return chunks.sum(
                (from, to) -> {
                    double sum = 0;
                    for (int i = from; i < to; i++) sum += Math.abs(a[i]);
                    return sum;
                });
    }

    /** y += s x. */
    void add(double s, double[] x, double[] y) {
        chunks.each(
                (from, to) -> {
                    for (int i = from; i < to; i++) y[i] += s * x[i];
                });
    }

    /** out = y + s x. */
    void combine(double[] y, double s, double[] x, double[] out) {
        chunks.each(
                (from, to) -> {
                    for (int i = from; i < to; i++) out[i] = y[i] + s * x[i];
                });
    }

    /** x *= s. */
    void scale(double s, double[] x) {
        chunks.each(
                (from, to) -> {
                    for (int i = from; i < to; i++) x[i] *= s;
                });
    }

    /** The largest absolute value, NaN if one is NaN. */
    private static double largest(double[] a) {
        double m = 0;
        for (double x : a) m = Math.max(m, Math.abs(x));
        return m;
    }

    /**
     * Four running sums, so that additions need not wait for each other; their order is written
     * out, because a vector's lanes are added in no promised order.
     */
    private static double dot(double[] a, double[] b, int from, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < to; i++) s0 += a[i] * b[i];
        return (s0 + s1) + (s2 + s3);
    }
}
