package saddleback.viz.space;

/**
 * Lines where a quantity, linear on every triangle, takes certain values: contour lines, grid
 * lines, rims and hatching. Their width is the same everywhere in the picture, because the distance
 * to a line is taken from the quantity's change per sample; lines closer than their width fade.
 */
final class LevelLines {
    final int argb;
    private final float[] quantity;
    private final double[] levels;
    private final double half;
    private int first;
    private int last;
    private double perspective;
    private double fx;
    private double fy;
    private double wx;
    private double wy;
    private double f0;
    private double originX;
    private double originY;

    /**
     * Makes a family of lines.
     *
     * @param quantity one value per vertex
     * @param levels strictly increasing, one or more
     * @param width line width in samples
     */
    LevelLines(float[] quantity, double[] levels, double width, int argb) {
        this.quantity = quantity;
        this.levels = levels;
        this.half = width / 2;
        this.argb = argb;
    }

    /** Takes a triangle; false if no line comes near it. */
    boolean near(Triangle t, Vertices v, double perspectiveOfView) {
        double q0 = quantity[t.a];
        double q1 = quantity[t.b];
        double q2 = quantity[t.c];
        double low = Math.min(q0, Math.min(q1, q2));
        double high = Math.max(q0, Math.max(q1, q2));
        double slope = Math.hypot(t.perColumn(q0, q1, q2), t.perRow(q0, q1, q2));
        double reach = Math.min(1.5 * (half + 1) * slope, 4 * (high - low));
        first = lowerBound(low - reach);
        last = lowerBound(high + reach) - 1;
        if (first > last) return false;
        perspective = perspectiveOfView;
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

    private int lowerBound(double value) {
        int from = 0;
        int to = levels.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (levels[middle] < value) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    /** How much of a sample lines cover, 0 to 1; s is the inverse perspective weight there. */
    double coverage(double px, double py, double s) {
        double q = (f0 + (px - originX) * fx + (py - originY) * fy) * s;
        double slope = Math.hypot((fx - q * wx) * s, (fy - q * wy) * s);
        if (!(slope > 0)) return 0;
        int nearest = first;
        for (int i = first + 1; i <= last; i++)
            if (Math.abs(levels[i] - q) < Math.abs(levels[nearest] - q)) nearest = i;
        double distance = Math.abs(levels[nearest] - q) / slope;
        double covered = Math.min(half + 0.5 - distance, Math.min(1, 2 * half));
        return covered <= 0 ? 0 : covered * fading(nearest, slope);
    }

    private double fading(int level, double slope) {
        double spacing = Double.POSITIVE_INFINITY;
        if (level > 0) spacing = levels[level] - levels[level - 1];
        if (level < levels.length - 1)
            spacing = Math.min(spacing, levels[level + 1] - levels[level]);
        return Math.min(1, spacing / slope / (6 * half));
    }
}
