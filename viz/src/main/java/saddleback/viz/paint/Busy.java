package saddleback.viz.paint;

import saddleback.viz.figure.Band;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Trajectory;
import saddleback.viz.figure.Whiskers;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Collects places on paper that show data, for the legend to avoid. */
final class Busy {
    private static final double STEP = 5;
    private static final int MOST_STEPS = 500;

    private final Frame frame;
    private final List<Point2D> places = new ArrayList<>();

    private Busy(Frame frame) {
        this.frame = frame;
    }

    static List<Point2D> of(List<Mark> marks, Frame frame) {
        var busy = new Busy(frame);
        for (Mark m : marks) busy.add(m);
        return busy.places;
    }

    private void add(Mark mark) {
        switch (mark) {
            case Line l -> line(l.x(), l.y());
            case Trajectory t -> line(t.x(), t.y());
            case Points p -> {
                for (int i = 0; i < p.x().length; i++)
                    point(frame.px(p.x()[i]), frame.py(p.y()[i]));
            }
            case Band b -> {
                line(b.x(), b.upper());
                line(b.x(), b.lower());
            }
            case Bars b -> {
                for (int i = 0; i < b.heights().length; i++) {
                    var bar = BarPainter.bar(b, i, frame);
                    walk(bar.getCenterX(), bar.getMinY(), bar.getCenterX(), bar.getMaxY());
                }
            }
            case Whiskers w -> {
                for (int i = 0; i < w.x().length; i++) {
                    Line2D line = WhiskerPainter.line(w, i, frame);
                    if (line != null) walk(line.getX1(), line.getY1(), line.getX2(), line.getY2());
                }
            }
            case Rule r -> rule(r);
            case Text t -> point(frame.px(t.x()), frame.py(t.y()));
            default -> {} // what covers the whole frame gives no preference
        }
    }

    private void rule(Rule r) {
        var b = frame.box();
        if (r.across() == Rule.Across.X)
            walk(frame.px(r.at()), b.getMinY(), frame.px(r.at()), b.getMaxY());
        else walk(b.getMinX(), frame.py(r.at()), b.getMaxX(), frame.py(r.at()));
    }

    private void line(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++)
            if (i == 0) point(frame.px(x[i]), frame.py(y[i]));
            else walk(frame.px(x[i - 1]), frame.py(y[i - 1]), frame.px(x[i]), frame.py(y[i]));
    }

    private void walk(double x0, double y0, double x1, double y1) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (!Double.isFinite(length)) return;
        int n = (int) Math.clamp(Math.ceil(length / STEP), 1, MOST_STEPS);
        for (int i = 1; i <= n; i++) {
            double t = (double) i / n;
            point(x0 + t * (x1 - x0), y0 + t * (y1 - y0));
        }
    }

    private void point(double px, double py) {
        if (frame.holds(px, py)) places.add(new Point2D.Double(px, py));
    }
}
