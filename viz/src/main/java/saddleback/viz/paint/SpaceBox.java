package saddleback.viz.paint;

import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Space;
import saddleback.viz.space.Axis;
import saddleback.viz.space.Face;
import saddleback.viz.space.Pixel;
import saddleback.viz.space.Position;
import saddleback.viz.space.Projection;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The box of a space panel with its panes, grid lines and axes, in the room's own coordinates. */
final class SpaceBox {
    private static final double PANE = 0.035;

    private final Projection projection;
    private final SpaceAxis x;
    private final SpaceAxis y;
    private final SpaceAxis z;
    private final SpaceUnits units;
    private final List<SpaceAxis.Placed> labels = new ArrayList<>();

    SpaceBox(Space space, Projection projection, Lettering letters) {
        this.projection = projection;
        units = SpaceUnits.of(space);
        x = new SpaceAxis(space.x(), Axis.X, projection, letters);
        y = new SpaceAxis(space.y(), Axis.Y, projection, letters);
        z = new SpaceAxis(space.z(), Axis.Z, projection, letters);
        var taken = new ArrayList<Rectangle2D>();
        for (SpaceAxis axis : List.of(x, y, z)) labels.addAll(axis.labels(taken));
    }

    /** The rectangle around the box and all its labels. */
    Rectangle2D extent() {
        Rectangle2D out = box();
        for (SpaceAxis.Placed p : labels) out = out.createUnion(p.box());
        return out;
    }

    /** The rectangle around the box alone. */
    Rectangle2D box() {
        Rectangle2D out = null;
        for (Face face : Face.values())
            for (Pixel p : corners(face)) {
                var point = new Rectangle2D.Double(p.x(), p.y(), 0, 0);
                out = out == null ? point : out.createUnion(point);
            }
        if (out == null) throw new AssertionError();
        return out;
    }

    /** What lies behind the data. */
    void paintBack(Canvas canvas) {
        var g = canvas.g();
        for (Face face : projection.backFaces()) {
            Path2D pane = pane(face);
            g.setColor(canvas.colour(canvas.theme().text(), PANE));
            g.fill(pane);
        }
        for (Face face : projection.backFaces()) {
            g.setColor(canvas.colour(canvas.theme().grid(), 1));
            canvas.pen(AxisPainter.LINE, Dash.SOLID);
            gridLines(canvas, face);
            g.setColor(canvas.colour(canvas.theme().rgb(saddleback.viz.figure.Ink.MUTED), 1));
            g.draw(pane(face));
        }
    }

    /** What lies before the data: axes with ticks and labels. */
    void paintAxes(Canvas canvas) {
        for (SpaceAxis axis : List.of(x, y, z)) axis.paint(canvas);
        for (SpaceAxis.Placed p : labels) p.paint(canvas);
    }

    private void gridLines(Canvas canvas, Face face) {
        for (Axis axis : Axis.values()) {
            if (axis == face.axis()) continue;
            Axis other = other(axis, face.axis());
            var range = projection.box().range(other);
            for (double value : ticks(axis)) {
                double place = figureAxis(axis).scale().place(value);
                Pixel a = projection.project(position(face, axis, place, other, range.from()));
                Pixel b = projection.project(position(face, axis, place, other, range.to()));
                canvas.g().draw(new Line2D.Double(a.x(), a.y(), b.x(), b.y()));
            }
        }
    }

    private double[] ticks(Axis axis) {
        return switch (axis) {
            case X -> x.at();
            case Y -> y.at();
            case Z -> z.at();
        };
    }

    private saddleback.viz.figure.Axis figureAxis(Axis axis) {
        return switch (axis) {
            case X -> units.x();
            case Y -> units.y();
            case Z -> units.z();
        };
    }

    private static Axis other(Axis one, Axis two) {
        for (Axis axis : Axis.values()) if (axis != one && axis != two) return axis;
        throw new AssertionError(one);
    }

    private Position position(Face face, Axis first, double at, Axis second, double alsoAt) {
        var range = projection.box().range(face.axis());
        double on = face.high() ? range.to() : range.from();
        return new Position(
                coordinate(Axis.X, face.axis(), on, first, at, second, alsoAt),
                coordinate(Axis.Y, face.axis(), on, first, at, second, alsoAt),
                coordinate(Axis.Z, face.axis(), on, first, at, second, alsoAt));
    }

    private static double coordinate(
            Axis wanted, Axis a, double atA, Axis b, double atB, Axis c, double atC) {
        if (wanted == a) return atA;
        if (wanted == b) return atB;
        if (wanted == c) return atC;
        throw new AssertionError(wanted);
    }

    private List<Pixel> corners(Face face) {
        Axis first = face.axis() == Axis.X ? Axis.Y : Axis.X;
        Axis second = other(first, face.axis());
        var a = projection.box().range(first);
        var b = projection.box().range(second);
        double[][] places = {
            {a.from(), b.from()}, {a.to(), b.from()}, {a.to(), b.to()}, {a.from(), b.to()}
        };
        var out = new ArrayList<Pixel>();
        for (double[] p : places)
            out.add(projection.project(position(face, first, p[0], second, p[1])));
        return out;
    }

    private Path2D pane(Face face) {
        var path = new Path2D.Double();
        for (Pixel p : corners(face))
            if (path.getCurrentPoint() == null) path.moveTo(p.x(), p.y());
            else path.lineTo(p.x(), p.y());
        path.closePath();
        return path;
    }
}
