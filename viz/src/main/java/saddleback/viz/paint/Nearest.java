package saddleback.viz.paint;

import saddleback.viz.figure.Arrows;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Trajectory;
import saddleback.viz.figure.Whiskers;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Looks for the mark next to a place. */
final class Nearest {
    private final Frame frame;
    private final double px;
    private final double py;
    private int mark = -1;
    private int item = -1;
    private double best = Double.POSITIVE_INFINITY;

    private Nearest(Frame frame, double px, double py) {
        this.frame = frame;
        this.px = px;
        this.py = py;
    }

    /** A mark and one of its items. */
    record Found(int mark, int item, double distance) {}

    /** Later marks, which lie on top, win among equals. */
    static Optional<Found> of(List<Mark> marks, Frame frame, double px, double py) {
        var search = new Nearest(frame, px, py);
        for (int i = marks.size() - 1; i >= 0; i--) search.look(i, marks.get(i));
        return search.mark < 0
                ? Optional.empty()
                : Optional.of(new Found(search.mark, search.item, search.best));
    }

    private void look(int index, Mark m) {
        switch (m) {
            case Line l -> points(index, l.x(), l.y());
            case Points p -> points(index, p.x(), p.y());
            case Trajectory t -> points(index, t.x(), t.y());
            case Arrows a -> points(index, a.x(), a.y());
            case Bars b -> bars(index, b);
            case Whiskers w -> whiskers(index, w);
            case Polygons p -> polygons(index, p);
            default -> {} // rasters, bands, rules and words have no items
        }
    }

    private void points(int index, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++)
            take(index, i, Math.hypot(frame.px(x[i]) - px, frame.py(y[i]) - py));
    }

    private void bars(int index, Bars b) {
        for (int i = 0; i < b.heights().length; i++) {
            Rectangle2D bar = BarPainter.bar(b, i, frame);
            if (bar.contains(px, py)) take(index, i, 0);
        }
    }

    private void whiskers(int index, Whiskers w) {
        for (int i = 0; i < w.x().length; i++) {
            Line2D line = WhiskerPainter.line(w, i, frame);
            if (line != null) take(index, i, line.ptSegDist(px, py));
        }
    }

    private void polygons(int index, Polygons p) {
        for (int i = 0; i < p.outlines().size(); i++)
            if (PolygonPainter.path(p.outlines().get(i), frame).contains(px, py)) take(index, i, 0);
    }

    private void take(int index, int at, double distance) {
        if (!(distance < best)) return;
        mark = index;
        item = at;
        best = distance;
    }
}
