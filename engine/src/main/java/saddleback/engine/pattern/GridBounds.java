package saddleback.engine.pattern;

import saddleback.engine.interval.Interval;
import saddleback.engine.interval.SecondOrder;

import java.util.List;

/**
 * Bounds of what {@link Target} makes of cells: multilinear between their middles, constant outside
 * of these. In a box without a kink derivatives are those of one piece; in any other the heights
 * alone are known, from the corners of the pieces. Kinks are placed to rounding.
 */
final class GridBounds {
    /** Ends of boxes that lie nearer to a cell's middle are taken to be that middle. */
    private static final double SNAP = 1e-13;

    /** So far, relative to the largest height, heights may be off; far above rounding. */
    private static final double ROUNDING = 1e-11;

    private GridBounds() {}

    /**
     * Over a box.
     *
     * @param shape of the cells as a pattern's, the first row topmost
     * @param height row-major, finite
     * @param box an interval in [0, 1] a coordinate
     */
    static SecondOrder of(int[] shape, double[] height, List<Interval> box) {
        int n = shape.length;
        double[][] corners = new double[n][];
        boolean smooth = true;
        for (int k = 0; k < n; k++) {
            int cells = shape[n - 1 - k];
            // rows run downwards
            boolean down = k == 1;
            double from = (down ? 1 - box.get(k).high() : box.get(k).low()) * cells - 0.5;
            double to = (down ? 1 - box.get(k).low() : box.get(k).high()) * cells - 0.5;
            corners[k] = corners(from, to, cells);
            smooth &= corners[k].length == 2;
        }
        Interval range = range(shape, height, corners);
        if (!smooth) return SecondOrder.rough(n, range);
        SecondOrder piece = piece(shape, height, corners);
        return new SecondOrder(range, piece.slope(), piece.bend());
    }

    /** The ends, and the kinks between them, in units of cells from the first middle. */
    private static double[] corners(double from, double to, int cells) {
        double start = snapped(from);
        double end = snapped(to);
        int first = Math.max(0, (int) Math.floor(start) + 1);
        int last = Math.min(cells - 1, (int) Math.ceil(end) - 1);
        double[] all = new double[2 + Math.max(0, last - first + 1)];
        for (int i = first; i <= last; i++) all[1 + i - first] = i;
        all[0] = Math.clamp(start, 0, cells - 1.0);
        all[all.length - 1] = Math.clamp(end, 0, cells - 1.0);
        return all;
    }

    /** An end that is a middle but for rounding is that middle. */
    private static double snapped(double at) {
        double whole = Math.rint(at);
        return Math.abs(at - whole) < SNAP * Math.max(1, Math.abs(at)) ? whole : at;
    }

    /** A multilinear piece is extreme at its corners. */
    private static Interval range(int[] shape, double[] height, double[][] corners) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double largest = 0;
        int size = 1;
        for (double[] c : corners) size *= c.length;
        double[] at = new double[corners.length];
        for (int i = 0; i < size; i++) {
            int left = i;
            for (int k = 0; k < at.length; k++) {
                at[k] = corners[k][left % corners[k].length];
                left /= corners[k].length;
            }
            double h = value(shape, height, at);
            least = Math.min(least, h);
            most = Math.max(most, h);
            largest = Math.max(largest, Math.abs(h));
        }
        double off = ROUNDING * largest;
        return new Interval(least - off, most + off);
    }

    private static double value(int[] shape, double[] height, double[] at) {
        int n = at.length;
        double sum = 0;
        for (int corner = 0; corner < 1 << n; corner++) {
            double weight = 1;
            for (int k = 0; k < n; k++) {
                double t = at[k] - first(at[k], shape[n - 1 - k]);
                weight *= (corner >> k & 1) == 1 ? t : 1 - t;
            }
            if (weight != 0) sum += weight * height[index(shape, at, corner)];
        }
        return sum;
    }

    /** The piece as a polynomial of the coordinates. */
    private static SecondOrder piece(int[] shape, double[] height, double[][] corners) {
        int n = shape.length;
        double[] at = new double[n];
        for (int k = 0; k < n; k++) at[k] = corners[k][0] / 2 + corners[k][1] / 2;
        SecondOrder sum = SecondOrder.constant(n, 0);
        for (int corner = 0; corner < 1 << n; corner++) {
            SecondOrder term = SecondOrder.constant(n, height[index(shape, at, corner)]);
            for (int k = 0; k < n; k++) {
                SecondOrder t = share(n, k, shape[n - 1 - k], corners[k], at[k]);
                boolean next = (corner >> k & 1) == 1;
                term = term.times(next ? t : SecondOrder.constant(n, 1).minus(t));
            }
            sum = sum.plus(term);
        }
        return sum;
    }

    /** How far the point lies on the way to the next middle; constant on the outer parts. */
    private static SecondOrder share(int n, int k, int cells, double[] ends, double at) {
        double from = first(at, cells);
        Interval t = new Interval(ends[0] - from, Math.nextUp(ends[1] - from)).within(0, 1);
        SecondOrder z = SecondOrder.variable(n, k, t);
        if (ends[0] == ends[1] && (at == 0 || at == cells - 1))
            return SecondOrder.constant(n, t.low());
        Interval steep = Interval.of(k == 1 ? -cells : cells);
        return z.then(t, steep, Interval.ZERO);
    }

    private static int first(double at, int cells) {
        return Math.min((int) at, Math.max(0, cells - 2));
    }

    private static int index(int[] shape, double[] at, int corner) {
        int n = shape.length;
        int index = 0;
        for (int k = n - 1; k >= 0; k--) {
            int cells = shape[n - 1 - k];
            int i = Math.min(first(at[k], cells) + (corner >> k & 1), cells - 1);
            index = index * cells + i;
        }
        return index;
    }
}
