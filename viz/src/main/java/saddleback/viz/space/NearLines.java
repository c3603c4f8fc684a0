package saddleback.viz.space;

/**
 * The lines of one family that come near one triangle. Their width is the same everywhere in the
 * picture, because the distance to a line is taken from the quantity's change per sample; lines
 * closer than their width fade.
 */
final class NearLines {
    /** More than the rounding of a root. */
    private static final double ROUNDED = 1 + 1e-9;

    private LevelLines lines = new LevelLines(new float[0], new double[0], 0, 0);
    private int first;
    private int last;
    private double f0;
    private double fx;
    private double fy;
    private double wx;
    private double wy;
    private double originX;
    private double originY;

    /** Takes a family and a triangle; false if no line comes near. */
    boolean take(LevelLines family, Triangle t, Vertices v, double perspective) {
        float[] quantity = family.quantity();
        double q0 = quantity[t.a];
        double q1 = quantity[t.b];
        double q2 = quantity[t.c];
        double low = Math.min(q0, Math.min(q1, q2));
        double high = Math.max(q0, Math.max(q1, q2));
        double across = t.perColumn(q0, q1, q2);
        double down = t.perRow(q0, q1, q2);
        // Most triangles are far from every line; a bound that is quick to have tells.
        double more =
                1.5 * (family.half() + 1) * ROUNDED * Math.sqrt(across * across + down * down);
        double most = Math.min(more, 4 * (high - low));
        if (!family.hasBetween(low - most, high + most)) return false;
        double slope = Math.hypot(across, down);
        double reach = Math.min(1.5 * (family.half() + 1) * slope, 4 * (high - low));
        first = family.lowerBound(low - reach);
        last = family.lowerBound(high + reach) - 1;
        if (first > last) return false;
        lines = family;
        double w0 = 1 + perspective * v.depth[t.a];
        double w1 = 1 + perspective * v.depth[t.b];
        double w2 = 1 + perspective * v.depth[t.c];
        wx = t.perColumn(w0, w1, w2);
        wy = t.perRow(w0, w1, w2);
        fx = t.perColumn(q0 * w0, q1 * w1, q2 * w2);
        fy = t.perRow(q0 * w0, q1 * w1, q2 * w2);
        f0 = q0 * w0;
        originX = t.x0;
        originY = t.y0;
        return true;
    }

    /** A sample's premultiplied colour with the lines over it. */
    int over(int ink, double px, double py, double s) {
        double covered = coverage(px, py, s);
        return covered > 0 ? Ink.over(Ink.premultiplied(lines.argb(), covered), ink) : ink;
    }

    /** How much of a sample the lines cover, 0 to 1; s is the inverse perspective weight there. */
    double coverage(double px, double py, double s) {
        double q = (f0 + (px - originX) * fx + (py - originY) * fy) * s;
        double gx = (fx - q * wx) * s;
        double gy = (fy - q * wy) * s;
        double slope = Math.sqrt(gx * gx + gy * gy);
        if (!(slope > 0)) return 0;
        double[] levels = lines.levels();
        int nearest = first;
        for (int i = first + 1; i <= last; i++)
            if (Math.abs(levels[i] - q) < Math.abs(levels[nearest] - q)) nearest = i;
        double half = lines.half();
        double distance = Math.abs(levels[nearest] - q) / slope;
        double covered = Math.min(half + 0.5 - distance, Math.min(1, 2 * half));
        if (covered <= 0) return 0;
        return covered * Math.min(1, lines.spacing(nearest) / slope / (6 * half));
    }
}
