package saddleback.viz.paint;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A path through points on paper. What lies far outside a box is cut off, so that huge coordinates
 * reach no device; points on top of each other are painted once.
 */
final class Trace {
    private static final double SAME = 0.04;
    private static final double MARGIN = 24;

    private final Rectangle2D room;
    private final Path2D path = new Path2D.Double();
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;
    private double drawnX = Double.NaN;
    private double drawnY = Double.NaN;

    Trace(Rectangle2D box) {
        room =
                new Rectangle2D.Double(
                        box.getX() - MARGIN,
                        box.getY() - MARGIN,
                        box.getWidth() + 2 * MARGIN,
                        box.getHeight() + 2 * MARGIN);
    }

    /** Goes on to a point; one that is not finite breaks the path. */
    Trace to(double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            lift();
            return this;
        }
        if (!Double.isNaN(lastX)) segment(lastX, lastY, x, y);
        lastX = x;
        lastY = y;
        return this;
    }

    /** Ends the present stretch; the next point begins a new one. */
    void lift() {
        lastX = Double.NaN;
        drawnX = Double.NaN;
    }

    Path2D path() {
        return path;
    }

    /** Liang and Barsky, "A new concept and method for line clipping", ACM TOG 3, 1984. */
    private void segment(double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double[] t = {0, 1};
        if (!cut(-dx, x0 - room.getMinX(), t)
                || !cut(dx, room.getMaxX() - x0, t)
                || !cut(-dy, y0 - room.getMinY(), t)
                || !cut(dy, room.getMaxY() - y0, t)) return;
        if (t[0] > 0 || Double.isNaN(drawnX)) move(x0 + t[0] * dx, y0 + t[0] * dy);
        line(x0 + t[1] * dx, y0 + t[1] * dy);
        if (t[1] < 1) drawnX = Double.NaN;
    }

    private static boolean cut(double p, double q, double[] t) {
        if (p == 0) return q >= 0;
        double r = q / p;
        if (p < 0) t[0] = Math.max(t[0], r);
        else t[1] = Math.min(t[1], r);
        return t[0] <= t[1];
    }

    private void move(double x, double y) {
        path.moveTo(x, y);
        drawnX = x;
        drawnY = y;
    }

    private void line(double x, double y) {
        if (Math.hypot(x - drawnX, y - drawnY) < SAME) return;
        path.lineTo(x, y);
        drawnX = x;
        drawnY = y;
    }
}
