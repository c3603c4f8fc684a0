package saddleback.viz.paint;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Whiskers;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Paints whiskers. */
final class WhiskerPainter {
    /** Length of the bars at the ends in widths of the line. */
    private static final double BAR = 4;

    /** How far beyond the frame an end lies that has no place, in points. */
    private static final double BEYOND = 100;

    private WhiskerPainter() {}

    static void paint(Canvas canvas, Frame frame, Whiskers w) {
        canvas.pen(w.stroke());
        double half = BAR / 2 * w.stroke().width() * canvas.zoom();
        for (int i = 0; i < w.x().length; i++) {
            Line2D line = line(w, i, frame);
            if (line == null) continue;
            draw(canvas, line, half);
        }
    }

    /** A line with its bars. */
    static void draw(Canvas canvas, Line2D line, double half) {
        canvas.g().draw(line);
        double x = line.getX1();
        for (double y : new double[] {line.getY1(), line.getY2()})
            canvas.g().draw(new Line2D.Double(x - half, y, x + half, y));
    }

    /** From the high end to the low one; null where there is nothing to see. */
    static @Nullable Line2D line(Whiskers w, int i, Frame frame) {
        Rectangle2D box = frame.box();
        double x = frame.px(w.x()[i]);
        boolean seen = x >= box.getMinX() - BEYOND && x <= box.getMaxX() + BEYOND;
        if (!seen || Double.isNaN(w.low()[i]) || Double.isNaN(w.high()[i])) return null;
        double top = within(frame.py(w.high()[i]), box);
        double foot = within(frame.py(w.low()[i]), box);
        return new Line2D.Double(x, top, x, foot);
    }

    /** Of a place far outside the frame or without one, one that lies a little outside. */
    private static double within(double py, Rectangle2D box) {
        double lowest = box.getMaxY() + BEYOND;
        return Double.isNaN(py) ? lowest : Math.clamp(py, box.getMinY() - BEYOND, lowest);
    }
}
