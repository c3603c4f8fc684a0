package saddleback.viz.paint;

import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Trajectory;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Paints the path of an optimiser with a halo, a ring at its start and a star at its end. */
final class TrajectoryPainter {
    private static final double LINE = 1.2;
    private static final double HALO = 1;
    private static final double DOT = 3;
    private static final double END = 8;

    /** How far the sign at the end reaches from its point. */
    static final double REACH = 7.7;

    private TrajectoryPainter() {}

    static void paint(Canvas canvas, Frame frame, Trajectory t) {
        Graphics2D g = canvas.g();
        int rgb = canvas.theme().rgb(t.ink());
        Color halo = canvas.against(rgb, 0.85);
        Path2D path = LinePainter.path(frame, t.x(), t.y());
        boolean dots = spacing(frame, t) > 2.2 * DOT * canvas.zoom();
        Shape before = g.getClip();
        g.clip(frame.box());
        canvas.pen(LINE + 2 * HALO, Dash.SOLID);
        g.setColor(halo);
        g.draw(path);
        g.setClip(before);
        if (dots) dots(canvas, frame, t, DOT + 1.6 * HALO, halo);
        canvas.pen(LINE, Dash.SOLID);
        g.setColor(canvas.colour(t.ink()));
        g.clip(frame.box());
        g.draw(path);
        g.setClip(before);
        if (dots) dots(canvas, frame, t, DOT, canvas.colour(t.ink()));
        ends(canvas, frame, t);
    }

    private static void dots(Canvas canvas, Frame frame, Trajectory t, double size, Color colour) {
        for (int i = 0; i < t.x().length; i++)
            mark(canvas, frame, t, i, Symbol.CIRCLE, size, colour);
    }

    private static void ends(Canvas canvas, Frame frame, Trajectory t) {
        int first = 0;
        int last = t.x().length - 1;
        while (first < last && !finite(t, first)) first++;
        while (last > first && !finite(t, last)) last--;
        if (last < 0 || !finite(t, first)) return;
        int rgb = canvas.theme().rgb(t.ink());
        Color ink = canvas.colour(rgb, 1);
        Color halo = canvas.against(rgb, 1);
        mark(canvas, frame, t, first, Symbol.CIRCLE, 0.8 * END + HALO, halo);
        mark(canvas, frame, t, first, Symbol.CIRCLE, 0.8 * END - HALO, ink);
        mark(canvas, frame, t, first, Symbol.CIRCLE, 0.8 * END - 3.4 * HALO, halo);
        mark(canvas, frame, t, last, Symbol.STAR, END + 3.2 * HALO, halo);
        mark(canvas, frame, t, last, Symbol.STAR, END, ink);
    }

    private static void mark(
            Canvas canvas, Frame f, Trajectory t, int i, Symbol symbol, double size, Color colour) {
        double px = f.px(t.x()[i]);
        double py = f.py(t.y()[i]);
        if (f.holds(px, py))
            PointPainter.symbol(canvas, symbol, px, py, size * canvas.zoom(), colour);
    }

    private static double spacing(Frame frame, Trajectory t) {
        double length = 0;
        int steps = 0;
        for (int i = 1; i < t.x().length; i++) {
            double d =
                    Math.hypot(
                            frame.px(t.x()[i]) - frame.px(t.x()[i - 1]),
                            frame.py(t.y()[i]) - frame.py(t.y()[i - 1]));
            if (!Double.isFinite(d)) continue;
            length += d;
            steps++;
        }
        return steps == 0 ? 0 : length / steps;
    }

    private static boolean finite(Trajectory t, int i) {
        return Double.isFinite(t.x()[i]) && Double.isFinite(t.y()[i]);
    }
}
