package saddleback.viz.paint;

import saddleback.viz.figure.Dash;
import saddleback.viz.space.Edge;
import saddleback.viz.space.Pixel;
import saddleback.viz.space.Position;
import saddleback.viz.space.Projection;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Ticks, labels and title of one axis of a box, placed outside it. */
final class SpaceAxis {
    private static final double TICK = 0.45;
    private static final double GAP = 0.3;
    private static final double LEAST = 3;

    /** Steeper titles read from bottom to top. */
    private static final double STEEP = Math.toRadians(75);

    private final saddleback.viz.figure.Axis axis;
    private final Projection projection;
    private final Edge edge;
    private final Lettering letters;
    private final Point2D from;
    private final Point2D to;
    private final Ticks ticks;
    private double outX;
    private double outY;

    SpaceAxis(
            saddleback.viz.figure.Axis axis,
            saddleback.viz.space.Axis direction,
            Projection projection,
            Lettering letters) {
        this.axis = axis;
        this.projection = projection;
        this.letters = letters;
        edge = projection.tickEdge(direction);
        from = at(axis.range().low());
        to = at(axis.range().high());
        outward();
        ticks = ticks();
    }

    Ticks ticks() {
        double em = letters.em();
        double length = from.distance(to);
        if (length < LEAST * em) return new Ticks(new double[0], new String[0], new double[0], "");
        double cos = Math.abs(to.getX() - from.getX()) / length;
        double sin = Math.abs(to.getY() - from.getY()) / length;
        return new TickChoice(
                        0.9 * length,
                        3 * em,
                        0.35 * em,
                        s ->
                                Math.min(
                                        letters.width(s, letters.tick()) / Math.max(cos, 1e-9),
                                        em / Math.max(sin, 1e-9)))
                .of(axis);
    }

    private Point2D at(double value) {
        Pixel p = projection.project(edge.at(projection.box(), axis.scale().place(value)));
        return new Point2D.Double(p.x(), p.y());
    }

    /** The direction across the edge that leads away from the middle of the box. */
    private void outward() {
        var box = projection.box();
        Pixel centre =
                projection.project(new Position(box.x().at(0.5), box.y().at(0.5), box.z().at(0.5)));
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        double mx = (from.getX() + to.getX()) / 2 - centre.x();
        double my = (from.getY() + to.getY()) / 2 - centre.y();
        double side = -dy * mx + dx * my >= 0 ? 1 : -1;
        outX = -side * dy / length;
        outY = side * dx / length;
    }

    /** The labels with their places, those left out that would lie on the boxes taken already. */
    List<Placed> labels(List<Rectangle2D> taken) {
        var out = new ArrayList<Placed>();
        double em = letters.em();
        double far = 0;
        for (int i = 0; i < ticks.at().length; i++) {
            Words words = letters.words(ticks.labels()[i], letters.tick());
            double reach = reach(words);
            far = Math.max(far, 2 * reach);
            Point2D p = at(ticks.at()[i]);
            double away = (TICK + GAP) * em + reach;
            var label = new Placed(words, p.getX() + outX * away, p.getY() + outY * away, 0);
            Rectangle2D box = label.box();
            if (isFree(box, taken)) {
                out.add(label);
                taken.add(box);
            }
        }
        if (ticks.at().length > 0) title(far, out);
        return out;
    }

    private static boolean isFree(Rectangle2D box, List<Rectangle2D> taken) {
        for (Rectangle2D t : taken) if (box.intersects(t)) return false;
        return true;
    }

    private void title(double far, List<Placed> out) {
        double length = from.distance(to);
        Words words =
                letters.wrapped(
                        ticks.title(axis.label()),
                        letters.label(),
                        Math.max(length, 8 * letters.em()),
                        2);
        if (words.isEmpty()) return;
        double turn = Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
        if (turn > STEEP) turn -= Math.PI;
        if (turn <= STEEP - Math.PI) turn += Math.PI;
        double away = (TICK + 2 * GAP + 0.2) * letters.em() + far + words.height() / 2;
        double x = (from.getX() + to.getX()) / 2 + outX * away;
        double y = (from.getY() + to.getY()) / 2 + outY * away;
        out.add(new Placed(words, x, y, turn));
    }

    /** Half the size of upright words in the outward direction. */
    private double reach(Words words) {
        Rectangle2D box = words.box(0, 0, 0.5, 0.5, 0);
        return (Math.abs(outX) * box.getWidth() + Math.abs(outY) * 0.8 * box.getHeight()) / 2;
    }

    void paint(Canvas canvas) {
        var g = canvas.g();
        g.setColor(canvas.text());
        canvas.pen(AxisPainter.LINE, Dash.SOLID);
        g.draw(new Line2D.Double(from, to));
        for (double v : ticks.minor()) tick(canvas, v, 0.55 * TICK);
        for (double v : ticks.at()) tick(canvas, v, TICK);
    }

    private void tick(Canvas canvas, double value, double length) {
        Point2D p = at(value);
        double l = length * letters.em();
        canvas.g()
                .draw(
                        new Line2D.Double(
                                p.getX(), p.getY(), p.getX() + l * outX, p.getY() + l * outY));
    }

    double[] at() {
        return ticks.at();
    }

    /**
     * Words with their place.
     *
     * @param words what
     * @param x middle
     * @param y middle
     * @param turn radians
     */
    record Placed(Words words, double x, double y, double turn) {
        Rectangle2D box() {
            return words.box(x, y, 0.5, 0.5, turn);
        }

        void paint(Canvas canvas) {
            words.paint(canvas, canvas.text(), x, y, 0.5, 0.5, turn);
        }
    }
}
