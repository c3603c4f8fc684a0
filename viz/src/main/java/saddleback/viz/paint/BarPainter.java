package saddleback.viz.paint;

import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Scale;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Paints bars. */
final class BarPainter {
    private BarPainter() {}

    static void paint(Canvas canvas, Frame frame, Bars bars) {
        Graphics2D g = canvas.g();
        for (int i = 0; i < bars.heights().length; i++) {
            Rectangle2D bar = bar(bars, i, frame);
            if (bar.isEmpty()) continue;
            g.setColor(Fills.colour(canvas, bars.fill(), i));
            g.fill(bar);
        }
    }

    /** The rectangle of a bar inside the frame; empty where there is nothing to see. */
    static Rectangle2D bar(Bars bars, int i, Frame frame) {
        double left = frame.px(bars.edges()[i]);
        double right = frame.px(bars.edges()[i + 1]);
        double top = frame.py(bars.heights()[i]);
        double foot = frame.y().scale().equals(Scale.LOG) ? frame.box().getMaxY() : frame.py(0);
        if (!Double.isFinite(top + left + right)) return new Rectangle2D.Double();
        double gap = bars.gap() * (right - left) / 2;
        double high = Math.min(top, foot);
        var bar =
                new Rectangle2D.Double(
                        left + gap, high, right - left - 2 * gap, Math.abs(foot - top));
        return bar.createIntersection(frame.box());
    }
}
