package saddleback.viz.paint;

import saddleback.viz.figure.Dash;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Paints the frame of a plane with grid, ticks and tick labels. */
final class AxisPainter {
    /** Width of frame and ticks in points. */
    static final double LINE = 0.6;

    /** Length of a tick in font sizes. */
    static final double TICK = 0.4;

    /** Room between a tick and its label in font sizes. */
    static final double GAP = 0.35;

    private static final double MINOR = 0.55;

    private AxisPainter() {}

    static double widest(Ticks ticks, Lettering letters) {
        double widest = 0;
        for (String s : ticks.labels()) widest = Math.max(widest, Words.width(s, letters.tick()));
        return widest;
    }

    static void grid(Canvas canvas, Frame frame, Ticks x, Ticks y) {
        Graphics2D g = canvas.g();
        Rectangle2D b = frame.box();
        g.setColor(canvas.colour(canvas.theme().grid(), 1));
        canvas.pen(LINE, Dash.SOLID);
        for (double v : x.at())
            g.draw(new Line2D.Double(frame.px(v), b.getMinY(), frame.px(v), b.getMaxY()));
        for (double v : y.at())
            g.draw(new Line2D.Double(b.getMinX(), frame.py(v), b.getMaxX(), frame.py(v)));
    }

    static void box(Canvas canvas, Frame frame) {
        canvas.g().setColor(canvas.text());
        canvas.pen(LINE, Dash.SOLID);
        canvas.g().draw(frame.box());
    }

    /**
     * @param upright whether the labels are turned to read from bottom to top
     */
    static void x(Canvas canvas, Frame frame, Ticks ticks, boolean labels, boolean upright) {
        Color ink = canvas.text();
        double foot = frame.box().getMaxY();
        double em = canvas.em();
        for (double v : ticks.minor()) tickDown(canvas, frame.px(v), foot, MINOR * TICK * em);
        for (int i = 0; i < ticks.at().length; i++) {
            double px = frame.px(ticks.at()[i]);
            tickDown(canvas, px, foot, TICK * em);
            if (!labels) continue;
            Words words = Words.of(ticks.labels()[i], canvas.letters().tick());
            double top = foot + (TICK + GAP) * em;
            if (upright) words.paint(canvas, ink, px, top, 1, 0.5, -Math.PI / 2);
            else words.paint(canvas, ink, px, top, 0.5, 0, 0);
        }
    }

    static void y(Canvas canvas, Frame frame, Ticks ticks, boolean labels) {
        double edge = frame.box().getMinX();
        double em = canvas.em();
        for (double v : ticks.minor()) tickLeft(canvas, edge, frame.py(v), MINOR * TICK * em);
        for (int i = 0; i < ticks.at().length; i++) {
            double py = frame.py(ticks.at()[i]);
            tickLeft(canvas, edge, py, TICK * em);
            if (labels)
                Words.of(ticks.labels()[i], canvas.letters().tick())
                        .paint(canvas, canvas.text(), edge - (TICK + GAP) * em, py, 1, 0.5, 0);
        }
    }

    private static void tickDown(Canvas canvas, double px, double from, double length) {
        canvas.g().setColor(canvas.text());
        canvas.g().draw(new Line2D.Double(px, from, px, from + length));
    }

    private static void tickLeft(Canvas canvas, double from, double py, double length) {
        canvas.g().setColor(canvas.text());
        canvas.g().draw(new Line2D.Double(from, py, from - length, py));
    }
}
