package saddleback.viz.space;

import java.util.Arrays;

/**
 * Heights on a rectangular grid. The arrays are kept, not copied, and must not change afterwards.
 *
 * @param x strictly increasing, 2 or more, data units
 * @param y strictly increasing, 2 or more, data units
 * @param z heights, row-major, {@code z[row * x.length + column]}, rows along y. NaN is a hole: the
 *     up to four cells around it are not drawn. An infinite height lies beyond every range.
 */
public record Grid(double[] x, double[] y, double[] z) {
    /**
     * Checks lengths and order.
     *
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public Grid {
        increasing("x", x);
        increasing("y", y);
        if (z.length != (long) x.length * y.length)
            throw new IllegalArgumentException(
                    "z: x.length * y.length = "
                            + (long) x.length * y.length
                            + " heights, was "
                            + z.length);
    }

    /** The height at a point by bilinear interpolation, NaN outside the grid and in holes. */
    public double height(double atX, double atY) {
        int i = cell(x, atX);
        int j = cell(y, atY);
        if (i < 0 || j < 0) return Double.NaN;
        double u = (atX - x[i]) / (x[i + 1] - x[i]);
        double v = (atY - y[j]) / (y[j + 1] - y[j]);
        int n = j * x.length + i;
        return mix(mix(z[n], z[n + 1], u), mix(z[n + x.length], z[n + x.length + 1], u), v);
    }

    /**
     * {@code a} at 0, {@code b} at 1; at these ends the other number does not matter. Between a
     * finite and an infinite number all is infinite.
     */
    static double mix(double a, double b, double t) {
        if (t == 0) return a;
        if (t == 1) return b;
        boolean beyond = Double.isInfinite(a) && (Double.isFinite(b) || a == b);
        return beyond ? a : a + (b - a) * t;
    }

    /** The index of the interval that holds a value, -1 outside; the last end belongs to it. */
    static int cell(double[] nodes, double value) {
        if (!(value >= nodes[0] && value <= nodes[nodes.length - 1])) return -1;
        int at = Arrays.binarySearch(nodes, value);
        return Math.min(at < 0 ? -at - 2 : at, nodes.length - 2);
    }

    private static void increasing(String name, double[] nodes) {
        if (nodes.length < 2)
            throw new IllegalArgumentException(name + ": 2 or more nodes, was " + nodes.length);
        for (int i = 0; i < nodes.length; i++) {
            if (!Double.isFinite(nodes[i]))
                throw new IllegalArgumentException(name + ": finite nodes, was " + nodes[i]);
            if (i > 0 && !(nodes[i] > nodes[i - 1]))
                throw new IllegalArgumentException(
                        name + ": strictly increasing, was " + nodes[i] + " after " + nodes[i - 1]);
        }
    }
}
