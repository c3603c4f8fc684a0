package saddleback.viz.space;

/** Cuts lines at the axis box (Liang and Barsky 1984). */
final class BoxClip {
    private static final double SLACK = 1e-9;

    private BoxClip() {}

    /** The part of a line inside the box as two numbers 0 to 1, empty if there is none. */
    static double[] part(Box box, Position from, Position to) {
        double[] part = {0, 1};
        boolean inside =
                cut(box.x(), from.x(), to.x(), part)
                        && cut(box.y(), from.y(), to.y(), part)
                        && cut(box.z(), from.z(), to.z(), part);
        return inside ? part : new double[0];
    }

    static boolean contains(Box box, Position p) {
        return part(box, p, p).length > 0;
    }

    private static boolean cut(Range range, double from, double to, double[] part) {
        double a = range.fraction(from);
        double d = range.fraction(to) - a;
        if (!Double.isFinite(a) || !Double.isFinite(d)) return false;
        if (d == 0) return a >= -SLACK && a <= 1 + SLACK;
        double low = (-SLACK - a) / d;
        double high = (1 + SLACK - a) / d;
        part[0] = Math.max(part[0], Math.min(low, high));
        part[1] = Math.min(part[1], Math.max(low, high));
        return part[0] <= part[1];
    }
}
