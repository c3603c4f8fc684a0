package saddleback.viz.paint;

import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Where a flat panel lies. */
public final class PlaneLayout implements PanelLayout {
    private final int index;
    private final Plane plane;
    private final Frame frame;

    PlaneLayout(int index, Plane plane, Frame frame) {
        this.index = index;
        this.plane = plane;
        this.frame = frame;
    }

    @Override
    public Rectangle2D box() {
        return frame.box().getBounds2D();
    }

    /** The place of a point of data units. */
    public Point2D point(double x, double y) {
        return new Point2D.Double(frame.px(x), frame.py(y));
    }

    @Override
    public Optional<Layout.Hit> at(double px, double py) {
        if (!frame.holds(px, py)) return Optional.empty();
        double x = frame.x(px);
        double y = frame.y(py);
        return Optional.of(new Layout.Hit(index, x, y, Double.NaN, value(x, y)));
    }

    @Override
    public Optional<Layout.Near> nearest(double px, double py) {
        if (!frame.holds(px, py)) return Optional.empty();
        return Nearest.of(plane.marks(), frame, px, py)
                .map(n -> new Layout.Near(index, n.mark(), n.item(), n.distance()));
    }

    private double value(double x, double y) {
        List<Mark> marks = plane.marks();
        for (Mark mark : marks.reversed())
            if (mark instanceof Raster r)
                return r.look() != Raster.Look.CELLS
                        ? r.grid().at(x, y)
                        : finite(r.grid().nearest(x, y));
        for (Mark mark : marks.reversed()) if (mark instanceof Contours c) return c.grid().at(x, y);
        return Double.NaN;
    }

    private static double finite(double v) {
        return Double.isFinite(v) ? v : Double.NaN;
    }
}
