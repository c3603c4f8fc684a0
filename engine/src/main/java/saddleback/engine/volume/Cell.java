package saddleback.engine.volume;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interval.FirstOrder;
import saddleback.engine.interval.Interval;

import java.util.List;

/**
 * A rectangle and what is known of the function on it. Its sure part, cut off by a line, is convex,
 * so it is connected.
 *
 * @param sure area that is sure to lie below the level
 * @param possible area that may lie below it
 * @param error of {@link Slab} that comes from each side; what is split is the side with more
 */
record Cell(Rectangle at, Slab slab, double sure, double possible, double errorX, double errorY) {
    /** More than the relative rounding of an area. */
    private static final double ROUNDING = 0x1p-50;

    private static final double MOST = 1e300;

    /** What is known; null if the function is sure not to lie below the level anywhere. */
    static @Nullable Cell of(Bounded f, Rectangle at, double level) {
        FirstOrder over = f.over(at.x(), at.y());
        if (over.value().low() >= level) return null;
        double area = at.area();
        if (over.value().high() < level)
            return new Cell(
                    at, new Slab(-1, 0, 0, 0), area * (1 - ROUNDING), area * (1 + ROUNDING), 0, 0);
        double cx = at.x().middle();
        double cy = at.y().middle();
        Interval middle =
                f.over(Interval.of(cx), Interval.of(cy)).value().minus(Interval.of(level));
        double errorX = error(over.dx(), at.x());
        double errorY = error(over.dy(), at.y());
        double alongX = over.dx().middle() * at.x().radius();
        double alongY = over.dy().middle() * at.y().radius();
        double error = (middle.radius() + errorX + errorY) * (1 + ROUNDING) + Double.MIN_NORMAL;
        error += ROUNDING * (Math.abs(middle.middle()) + Math.abs(alongX) + Math.abs(alongY));
        Slab slab =
                error < MOST
                        ? new Slab(middle.middle(), alongX, alongY, error)
                        : new Slab(0, 0, 0, Double.POSITIVE_INFINITY);
        double possible = slab.possiblePart() * area * (1 + ROUNDING);
        if (!slab.somewhere()) return null;
        return new Cell(
                at, slab, slab.surePart() * area * (1 - ROUNDING), possible, errorX, errorY);
    }

    /** How far the derivative's bounds let the function differ from a plane. */
    private static double error(Interval slope, Interval side) {
        double error =
                slope.radius() * side.radius()
                        + slope.magnitude() * 2 * Math.ulp(side.magnitude()); // of the middle
        return error >= 0 ? error : Double.POSITIVE_INFINITY;
    }

    /** The two halves, cut where the more error comes from. */
    List<Rectangle> halves() {
        Interval x = at.x();
        Interval y = at.y();
        boolean across =
                errorX == errorY ? x.radius() >= y.radius() : errorX > errorY;
        return across
                ? List.of(
                        new Rectangle(new Interval(x.low(), x.middle()), y),
                        new Rectangle(new Interval(x.middle(), x.high()), y))
                : List.of(
                        new Rectangle(x, new Interval(y.low(), y.middle())),
                        new Rectangle(x, new Interval(y.middle(), y.high())));
    }

    /** Whether the function is sure to lie below the level at a point of the cell. */
    boolean sureAt(double px, double py) {
        return slab.sureAt(along(at.x(), px), along(at.y(), py));
    }

    /** Whether it may lie below the level there. */
    boolean possibleAt(double px, double py) {
        return slab.possibleAt(along(at.x(), px), along(at.y(), py));
    }

    /** From -1 to 1 along a side; the error of the middle is in that of the planes. */
    private static double along(Interval side, double p) {
        if (p == side.low()) return -1;
        if (p == side.high()) return 1;
        return Math.clamp((p - side.middle()) / side.radius(), -1, 1);
    }

    /** Whether the set may reach the border of the rectangle in this cell. */
    boolean reaches(Rectangle within) {
        double x0 = at.x().low();
        double x1 = at.x().high();
        double y0 = at.y().low();
        double y1 = at.y().high();
        return x0 == within.x().low() && (possibleAt(x0, y0) || possibleAt(x0, y1))
                || x1 == within.x().high() && (possibleAt(x1, y0) || possibleAt(x1, y1))
                || y0 == within.y().low() && (possibleAt(x0, y0) || possibleAt(x1, y0))
                || y1 == within.y().high() && (possibleAt(x0, y1) || possibleAt(x1, y1));
    }

    /** Whether another cut would still make two rectangles. */
    boolean divisible() {
        return at.x().radius() > 1e-14 * at.x().magnitude()
                && at.y().radius() > 1e-14 * at.y().magnitude();
    }
}
