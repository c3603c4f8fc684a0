package saddleback.engine.labs.reparametrisation;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Equidistant coordinates along one axis, both ends included.
 *
 * @param points at least 2
 */
public record Window(
        @Setting(value = "Where it begins", min = -1e6, max = 1e6) double from,
        @Setting(value = "Where it ends, above its begin", min = -1e6, max = 1e6) double to,
        @Setting(value = "Number of points, both ends included", min = 2, max = 2001) int points) {

    /** Checks the numbers. */
    public Window {
        Ranges.check(Window.class, from, to, points);
        if (!(to - from >= 1e-9))
            throw new IllegalArgumentException("to: above from, " + from + ", was " + to);
    }

    /** -5 to 5 at 201 points. */
    public static Window defaults() {
        return new Window(-5, 5, 201);
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
}
