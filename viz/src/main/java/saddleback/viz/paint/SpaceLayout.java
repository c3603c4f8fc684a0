package saddleback.viz.paint;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Faces;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.SpacePoints;
import saddleback.viz.figure.Surface;
import saddleback.viz.space.Hit;
import saddleback.viz.space.Picture;
import saddleback.viz.space.Pixel;
import saddleback.viz.space.Projection;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Where a space panel lies. */
public final class SpaceLayout implements PanelLayout {
    private final int index;
    private final Space space;
    private final Rectangle2D room;
    private final Projection projection;
    private final Picture picture;
    private final List<Surface> surfaces;
    private final List<Faces> faces;

    SpaceLayout(int index, Space space, Rectangle2D room, Projection projection, Picture picture) {
        this.index = index;
        this.space = space;
        this.room = room;
        this.projection = projection;
        this.picture = picture;
        surfaces =
                space.marks().stream()
                        .filter(Surface.class::isInstance)
                        .map(Surface.class::cast)
                        .toList();
        faces =
                space.marks().stream()
                        .filter(Faces.class::isInstance)
                        .map(Faces.class::cast)
                        .toList();
    }

    @Override
    public Rectangle2D box() {
        return room.getBounds2D();
    }

    /** Where a point of data units is seen. */
    public Point2D point(double x, double y, double z) {
        Pixel p = projection.project(SpaceUnits.of(space).place(x, y, z));
        return new Point2D.Double(room.getX() + p.x(), room.getY() + p.y());
    }

    /** Where the point of the first surface over (x, y) is seen, if there is one. */
    public Optional<Point2D> onSurface(double x, double y) {
        double z = ground(x, y);
        if (Double.isNaN(z)) return Optional.empty();
        double top = Math.clamp(z, space.z().range().low(), space.z().range().high());
        return Optional.of(point(x, y, top));
    }

    /** The point of the nearest surface under a place. */
    @Override
    public Optional<Layout.Hit> at(double px, double py) {
        double across = (px - room.getX()) * picture.width() / room.getWidth();
        double down = (py - room.getY()) * picture.height() / room.getHeight();
        return picture.at(across, down).map(this::hit);
    }

    private Layout.Hit hit(Hit h) {
        if (h.surface() >= surfaces.size()) return face(h);
        Surface surface = surfaces.get(h.surface());
        double x = space.x().scale().value(h.x());
        double y = space.y().scale().value(h.y());
        double height = surface.heights().at(x, y);
        double z = Double.isNaN(height) ? space.z().scale().value(h.z()) : height;
        Grid values = new Grid(surface.heights().x(), surface.heights().y(), surface.values());
        return new Layout.Hit(index, x, y, z, values.at(x, y));
    }

    private Layout.Hit face(Hit h) {
        return new Layout.Hit(
                index,
                space.x().scale().value(h.x()),
                space.y().scale().value(h.y()),
                space.z().scale().value(h.z()),
                faces.get(h.surface() - surfaces.size()).fill() instanceof Fill.Valued v
                                && v.scale().spread() != ColourScale.Spread.LOG
                        ? h.value()
                        : Double.NaN);
    }

    @Override
    public Optional<Layout.Near> nearest(double px, double py) {
        if (!room.contains(px, py)) return Optional.empty();
        Layout.Near best = null;
        for (int m = 0; m < space.marks().size(); m++) {
            SpaceMark mark = space.marks().get(m);
            Layout.Near n =
                    switch (mark) {
                        case SpacePath p -> nearest(m, p.x(), p.y(), p.z(), px, py);
                        case SpacePoints p -> nearest(m, p.x(), p.y(), p.z(), px, py);
                        default -> null;
                    };
            if (n != null && (best == null || n.distance() < best.distance())) best = n;
        }
        return Optional.ofNullable(best);
    }

    private Layout.@Nullable Near nearest(
            int mark, double[] x, double[] y, double @Nullable [] z, double px, double py) {
        Layout.Near best = null;
        for (int i = 0; i < x.length; i++) {
            double height = z != null ? z[i] : ground(x[i], y[i]);
            double d = point(x[i], y[i], height).distance(px, py);
            if (Double.isFinite(d) && (best == null || d < best.distance()))
                best = new Layout.Near(index, mark, i, d);
        }
        return best;
    }

    private double ground(double x, double y) {
        return surfaces.isEmpty() ? Double.NaN : surfaces.getFirst().heights().at(x, y);
    }
}
