package saddleback.engine.picture;

/**
 * Resampling by area: each of the new intervals, all equally long, gets the mean of what it covers.
 * The mean of all stays the same, and so does everything where the number stays the same.
 */
public final class AreaMean {
    private AreaMean() {}

    /**
     * Another number of samples along one axis of an array.
     *
     * @param in row-major: before x from x after numbers; not changed
     * @param before product of the axes before
     * @param from samples along the axis
     * @param after product of the axes after
     * @param to samples wanted, 1 or more
     * @return a fresh array: before x to x after numbers
     */
    public static double[] along(double[] in, int before, int from, int after, int to) {
        double[] out = new double[Math.multiplyExact(Math.multiplyExact(before, to), after)];
        for (int b = 0; b < before; b++)
            for (int i = 0; i < to; i++) {
                int least = first(i, from, to);
                int end = end(i, from, to);
                for (int k = least; k < end; k++) {
                    double weight = share(k, i, from, to);
                    int source = (b * from + k) * after;
                    int target = (b * to + i) * after;
                    for (int a = 0; a < after; a++) out[target + a] += weight * in[source + a];
                }
            }
        return out;
    }

    /** The first sample that a new one covers. */
    static int first(int i, int from, int to) {
        return (int) ((long) i * from / to);
    }

    /** One behind the last sample that a new one covers. */
    static int end(int i, int from, int to) {
        return (int) (((long) (i + 1) * from + to - 1) / to);
    }

    /** What share of a new sample an old one covers. */
    static double share(int k, int i, int from, int to) {
        // In units in which an old sample is as long as `to` and a new one as long as `from`.
        long low = Math.max((long) k * to, (long) i * from);
        long high = Math.min((long) (k + 1) * to, (long) (i + 1) * from);
        return high <= low ? 0 : (double) (high - low) / from;
    }
}
