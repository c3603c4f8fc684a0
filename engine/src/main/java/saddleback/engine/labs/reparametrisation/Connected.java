package saddleback.engine.labs.reparametrisation;

import java.util.Arrays;

/**
 * Boxes without common inner points, and which of them hang together by sides or corners of sides.
 * Two are joined where the end of one along an axis is the beginning of the other and their sides
 * overlap or touch.
 */
final class Connected {
    private static final int BITS = 21;

    private final double[] boxes;
    private final int[] parent;

    /**
     * Joins them.
     *
     * @param boxes x0, x1, y0, y1 of each in turn, not changed; fewer than two million boxes
     */
    Connected(double[] boxes) {
        this.boxes = boxes;
        parent = new int[boxes.length / 4];
        Arrays.setAll(parent, i -> i);
        join(0, 2);
        join(2, 0);
    }

    /** The area of all boxes that hang together with one that holds a point; 0 without one. */
    double areaAround(double x, double y) {
        int seed = -1;
        for (int i = 0; i < parent.length; i++) {
            if (!(x >= boxes[4 * i] && x <= boxes[4 * i + 1])) continue;
            if (!(y >= boxes[4 * i + 2] && y <= boxes[4 * i + 3])) continue;
            if (seed >= 0) parent[root(i)] = root(seed);
            seed = i;
        }
        if (seed < 0) return 0;
        int whole = root(seed);
        double sum = 0;
        for (int i = 0; i < parent.length; i++)
            if (root(i) == whole)
                sum += (boxes[4 * i + 1] - boxes[4 * i]) * (boxes[4 * i + 3] - boxes[4 * i + 2]);
        return sum;
    }

    private int root(int i) {
        int r = i;
        while (parent[r] != r) {
            parent[r] = parent[parent[r]];
            r = parent[r];
        }
        return r;
    }

    /** Joins what meets at equal coordinates of one axis. */
    private void join(int axis, int other) {
        int[] ends = ordered(axis + 1, other);
        int[] starts = ordered(axis, other);
        int a = 0;
        int b = 0;
        while (a < ends.length && b < starts.length) {
            double end = boxes[4 * ends[a] + axis + 1];
            double start = boxes[4 * starts[b] + axis];
            if (end < start) a++;
            else if (start < end) b++;
            else {
                int lastA = a;
                int lastB = b;
                while (lastA < ends.length && boxes[4 * ends[lastA] + axis + 1] == end) lastA++;
                while (lastB < starts.length && boxes[4 * starts[lastB] + axis] == end) lastB++;
                meet(ends, a, lastA, starts, b, lastB, other);
                a = lastA;
                b = lastB;
            }
        }
    }

    private void meet(int[] ends, int a, int lastA, int[] starts, int b, int lastB, int other) {
        int i = a;
        int j = b;
        while (i < lastA && j < lastB) {
            int p = 4 * ends[i] + other;
            int q = 4 * starts[j] + other;
            if (boxes[p] <= boxes[q + 1] && boxes[q] <= boxes[p + 1])
                parent[root(ends[i])] = root(starts[j]);
            if (boxes[p + 1] < boxes[q + 1]) i++;
            else j++;
        }
    }

    /**
     * The boxes by one coordinate and then by another, sorted as ranks packed into whole numbers.
     */
    private int[] ordered(int by, int then) {
        double[] first = sorted(by);
        double[] second = sorted(then);
        long[] keys = new long[parent.length];
        for (int i = 0; i < keys.length; i++) {
            long major = Arrays.binarySearch(first, boxes[4 * i + by]);
            long minor = Arrays.binarySearch(second, boxes[4 * i + then]);
            keys[i] = (major << (2 * BITS)) | (minor << BITS) | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) order[i] = (int) (keys[i] & ((1L << BITS) - 1));
        return order;
    }

    /** The distinct values of a coordinate. */
    private double[] sorted(int which) {
        double[] values = new double[parent.length];
        for (int i = 0; i < values.length; i++) values[i] = boxes[4 * i + which];
        Arrays.sort(values);
        int distinct = 0;
        for (double v : values)
            if (distinct == 0 || v > values[distinct - 1]) values[distinct++] = v;
        return Arrays.copyOf(values, distinct);
    }
}
