package saddleback.app.glance;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Split;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;

import java.util.Arrays;

/**
 * The plane of two features with all examples and a margin of a tenth, and a grid over it.
 *
 * @param x range of the first feature
 * @param y range of the second feature
 */
record InputGrid(Range x, Range y) {
    private static final int POINTS = 61;
    private static final double MARGIN = 0.1;
    private static final double LONGEST = 3;

    static InputGrid of(Split data) {
        return new InputGrid(range(data, 0), range(data, 1));
    }

    /** All values of a feature with a margin. */
    static Range range(Split data, int feature) {
        return Range.of(column(data.train(), feature), column(data.test(), feature)).padded(MARGIN);
    }

    /** A feature of all examples. */
    static double[] column(Dataset d, int feature) {
        var column = new double[d.examples()];
        Arrays.setAll(column, i -> d.x()[i * d.features() + feature]);
        return column;
    }

    /** Points from one end to the other. */
    static double[] steps(Range range, int points) {
        var at = new double[points];
        double step = (range.high() - range.low()) / (points - 1);
        Arrays.setAll(at, i -> range.low() + step * i);
        return at;
    }

    double[] xs() {
        return steps(x, POINTS);
    }

    double[] ys() {
        return steps(y, POINTS);
    }

    /** The grid's points as examples of two features, row by row. */
    double[] examples() {
        double[] across = xs();
        double[] up = ys();
        var out = new double[2 * POINTS * POINTS];
        for (int i = 0; i < POINTS * POINTS; i++) {
            out[2 * i] = across[i % POINTS];
            out[2 * i + 1] = up[i / POINTS];
        }
        return out;
    }

    Axis xAxis() {
        return Axis.linear("feature 1", x);
    }

    Axis yAxis() {
        return Axis.linear("feature 2", y);
    }

    /** Equal units unless the one feature reaches much farther than the other. */
    Plane.Aspect aspect() {
        double ratio = (x.high() - x.low()) / (y.high() - y.low());
        return ratio < LONGEST && ratio > 1 / LONGEST ? Plane.Aspect.EQUAL : Plane.Aspect.FREE;
    }
}
