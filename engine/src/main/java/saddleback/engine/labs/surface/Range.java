package saddleback.engine.labs.surface;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Equidistant coordinates along one direction, both ends included; 1 is one length of the
 * direction.
 *
 * @param points at least 2
 */
public record Range(
        @Setting("Where it begins") double from,
        @Setting("Where it ends, above its begin") double to,
        @Setting(value = "Number of points, both ends included", min = 2, max = 4001) int points) {

    /** Checks the numbers. */
    public Range {
        Ranges.check(Range.class, from, to, points);
        if (!(from < to))
            throw new IllegalArgumentException("to: above from, " + from + ", was " + to);
    }

    /** -1 to 1 at 51 points. */
    public static Range defaults() {
        return new Range(-1, 1, 51);
    }

    /** The coordinates; a fresh array. The same indices give the same bits on every axis. */
    public double[] coordinates() {
        double[] x = new double[points];
        for (int i = 0; i < points; i++) x[i] = (from * (points - 1 - i) + to * i) / (points - 1);
        return x;
    }
}
