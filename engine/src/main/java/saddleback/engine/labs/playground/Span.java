package saddleback.engine.labs.playground;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Equidistant coordinates of the window along one axis, both ends included.
 *
 * @param points at least 2
 */
public record Span(
        @Setting(value = "Where it begins", min = -1e6, max = 1e6) double from,
        @Setting(value = "Where it ends, above its begin", min = -1e6, max = 1e6) double to,
        @Setting(value = "Number of points, both ends included", min = 2, max = 2001) int points) {

    /** Checks the numbers. */
    public Span {
        Ranges.check(Span.class, from, to, points);
        if (!(to - from >= 1e-9))
            throw new IllegalArgumentException("to: above from, " + from + ", was " + to);
    }

    /** -1 to 1 at 201 points. */
    public static Span defaults() {
        return new Span(-1, 1, 201);
    }

    /** The coordinates; a fresh array. */
    public double[] coordinates() {
        double[] x = new double[points];
        for (int i = 0; i < points; i++) x[i] = (from * (points - 1 - i) + to * i) / (points - 1);
        return x;
    }

    /** From end to end. */
    public double length() {
        return to - from;
    }

    /** Whether a coordinate lies in it, or by a share of its length beyond. */
    boolean holds(double coordinate, double beyond) {
        double more = beyond * length();
        return coordinate >= from - more && coordinate <= to + more;
    }
}
