package saddleback.viz.paint;

import saddleback.viz.figure.Band;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Rule;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Paints lines, bands and rules. */
final class LinePainter {
    private LinePainter() {}

    static void line(Canvas canvas, Frame frame, Line line) {
        canvas.pen(line.stroke());
        canvas.g().draw(path(frame, line.x(), line.y()));
    }

    static void rule(Canvas canvas, Frame frame, Rule rule) {
        Rectangle2D box = frame.box();
        canvas.pen(rule.stroke());
        boolean upright = rule.across() == Rule.Across.X;
        double p = upright ? frame.px(rule.at()) : frame.py(rule.at());
        if (upright && frame.holds(p, box.getMinY()))
            canvas.g().draw(new Line2D.Double(p, box.getMinY(), p, box.getMaxY()));
        if (!upright && frame.holds(box.getMinX(), p))
            canvas.g().draw(new Line2D.Double(box.getMinX(), p, box.getMaxX(), p));
    }

    static void band(Canvas canvas, Frame frame, Band band) {
        canvas.g().setColor(canvas.colour(canvas.theme().rgb(band.ink()), band.opacity()));
        int from = 0;
        for (int i = 0; i <= band.x().length; i++)
            if (i == band.x().length || !finite(band, i)) {
                if (i - from > 1) stretch(canvas, frame, band, from, i);
                from = i + 1;
            }
    }

    private static void stretch(Canvas canvas, Frame frame, Band band, int from, int to) {
        int n = to - from;
        var x = new double[2 * n];
        var y = new double[2 * n];
        double floor = frame.box().getMaxY() + 1e6;
        for (int i = 0; i < n; i++) {
            int back = 2 * n - 1 - i;
            x[i] = frame.px(band.x()[from + i]);
            x[back] = x[i];
            y[i] = placed(frame.py(band.upper()[from + i]), floor);
            y[back] = placed(frame.py(band.lower()[from + i]), floor);
        }
        canvas.g().fill(Outlines.cut(x, y, frame.box()));
    }

    /** A value without a place on a log axis lies far below it. */
    private static double placed(double py, double floor) {
        return Double.isNaN(py) ? floor : py;
    }

    private static boolean finite(Band b, int i) {
        return Double.isFinite(b.x()[i])
                && Double.isFinite(b.lower()[i])
                && Double.isFinite(b.upper()[i]);
    }

    /** A path through points of data units. */
    static Path2D path(Frame frame, double[] x, double[] y) {
        var trace = new Trace(frame.box());
        for (int i = 0; i < x.length; i++) trace.to(frame.px(x[i]), frame.py(y[i]));
        return trace.path();
    }
}
