package saddleback.engine.slice;

import saddleback.engine.linalg.Matrix;

import java.util.Arrays;

/**
 * Where along a row the numbers s + a q change side, sorted by the first point at which the new
 * side holds. One object serves one thread.
 */
final class Changes {
    private static final int BINS = 1024;
    private final int[] firstInBin = new int[BINS + 1];
    private int[] places = new int[0];
    private int[] points = new int[0];
    private int[] sorted = new int[0];
    private int[] begin = new int[0];

    /**
     * Finds all changes.
     *
     * @param a the row's points, increasing
     */
    void find(Matrix s, Matrix q, double[] a) {
        int n = s.size();
        if (places.length < n) {
            places = new int[n];
            points = new int[n];
            sorted = new int[n];
        }
        if (begin.length < a.length + 2) begin = new int[a.length + 2];
        Arrays.fill(begin, 0, a.length + 2, 0);
        int found = collect(s.data(), q.data(), n, a);
        for (int i = 1; i <= a.length + 1; i++) begin[i] += begin[i - 1];
        for (int e = 0; e < found; e++) sorted[begin[points[e]]++] = places[e];
        System.arraycopy(begin, 0, begin, 1, a.length);
        begin[0] = 0;
    }

    /** Records each change and counts them by point in {@code begin[point + 1]}. */
    private int collect(double[] s, double[] q, int n, double[] a) {
        double first = a[0];
        double last = a[a.length - 1];
        if (a.length < 2) return 0;
        double perUnit = BINS / (last - first);
        bins(a, perUnit);
        int found = 0;
        for (int i = 0; i < n; i++) {
            double root = -s[i] / q[i];
            if (!(root >= first && root <= last)) continue;
            int point = firstInBin[(int) ((root - first) * perUnit)];
            boolean rising = q[i] > 0;
            while (point < a.length && (Math.fma(q[i], a[point], s[i]) > 0) != rising) point++;
            if (point == 0 || point == a.length) continue;
            places[found] = i;
            points[found++] = point;
            begin[point + 1]++;
        }
        return found;
    }

    /** For each bin of the row, the last point that is not right of the bin's left edge. */
    private void bins(double[] a, double perUnit) {
        int point = 0;
        for (int bin = 0; bin <= BINS; bin++) {
            double edge = a[0] + (bin - 1) / perUnit;
            while (point + 1 < a.length && a[point + 1] < edge) point++;
            firstInBin[bin] = point;
        }
    }

    /** The index of the first change that holds from point {@code i} on. */
    int from(int i) {
        return begin[i];
    }

    /** The flat index of the number that changes. */
    int place(int change) {
        return sorted[change];
    }
}
