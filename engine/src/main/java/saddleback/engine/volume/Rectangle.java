package saddleback.engine.volume;

import saddleback.engine.interval.Interval;

/** All points with x and y in two intervals, the ends included. */
public record Rectangle(Interval x, Interval y) {

    /** Checks that it has finite sides longer than 0. */
    public Rectangle {
        if (!(x.low() < x.high() && y.low() < y.high() && x.magnitude() + y.magnitude() < 1e300))
            throw new IllegalArgumentException(
                    "rectangle: finite sides longer than 0, was %s and %s".formatted(x, y));
    }

    /** From (x0, y0) to (x1, y1). */
    public static Rectangle of(double x0, double y0, double x1, double y1) {
        return new Rectangle(new Interval(x0, x1), new Interval(y0, y1));
    }

    /** Whether the point lies in it. */
    public boolean contains(double px, double py) {
        return x.contains(px) && y.contains(py);
    }

    /** Its area, to rounding. */
    public double area() {
        return (x.high() - x.low()) * (y.high() - y.low());
    }
}
