package saddleback.app.labs.regions;

import saddleback.engine.regions.Domain;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.Arrays;

/**
 * The part of a plane cut that a picture shows.
 *
 * @param x from left to right
 * @param y from below to above
 * @param rim outline of the domain, x and y, closed; empty where the whole plane is counted
 */
public record Window(Range x, Range y, double[][] rim) {
    private static final double MARGIN = 0.03;
    private static final double FAR = 0.02;
    private static final int ARC = 180;

    /** A window on the domain; of the whole plane around all corners but the very farthest. */
    public static Window of(Domain domain, Shapes shapes) {
        return switch (domain) {
            case Domain.Box(double[] lo, double[] hi) ->
                    new Window(
                            new Range(lo[0], hi[0]).padded(MARGIN),
                            new Range(lo[1], hi[1]).padded(MARGIN),
                            new double[][] {
                                {lo[0], hi[0], hi[0], lo[0], lo[0]},
                                {lo[1], lo[1], hi[1], hi[1], lo[1]}
                            });
            case Domain.Disc(double[] c, double r) ->
                    new Window(
                            new Range(c[0] - r, c[0] + r).padded(MARGIN),
                            new Range(c[1] - r, c[1] + r).padded(MARGIN),
                            circle(c, r));
            case Domain.Whole() -> whole(shapes);
        };
    }

    private static double[][] circle(double[] c, double r) {
        double[][] xy = new double[2][ARC + 1];
        for (int i = 0; i <= ARC; i++) {
            double angle = 2 * Math.PI * (i % ARC) / ARC;
            xy[0][i] = c[0] + r * Math.cos(angle);
            xy[1][i] = c[1] + r * Math.sin(angle);
        }
        return xy;
    }

    private static Window whole(Shapes shapes) {
        double[] x = new double[shapes.x().length];
        double[] y = new double[x.length];
        int n = 0;
        for (int i = 0; i < shapes.size(); i++)
            for (int c = shapes.begin()[i]; c < shapes.begin()[i + 1]; c++) {
                // A corner between two cuts: it lies in the plane, not on the edge of what was
                // looked at.
                if (shapes.unit()[c] < 0 || before(shapes, i, c) < 0) continue;
                x[n] = shapes.x()[c];
                y[n++] = shapes.y()[c];
            }
        if (n == 0) return alone(shapes);
        Range across = middle(Arrays.copyOf(x, n));
        Range up = middle(Arrays.copyOf(y, n));
        double half = Math.max(across.high() - across.low(), up.high() - up.low()) / 2;
        return new Window(around(across, half), around(up, half), new double[2][0]);
    }

    private static int before(Shapes shapes, int cell, int corner) {
        int first = shapes.begin()[cell];
        return shapes.unit()[corner > first ? corner - 1 : shapes.begin()[cell + 1] - 1];
    }

    /** No corners: all sides are parallel, or there are none. */
    private static Window alone(Shapes shapes) {
        return new Window(Range.of(shapes.x()), Range.of(shapes.y()), new double[2][0]);
    }

    /** All but the farthest hundredth on either side, and all where that changes little. */
    private static Range middle(double[] values) {
        Arrays.sort(values);
        int cut = (int) (FAR / 2 * values.length);
        Range all = Range.of(values);
        Range most = Range.of(Arrays.copyOfRange(values, cut, values.length - cut));
        return all.high() - all.low() < 2 * (most.high() - most.low()) ? all : most;
    }

    private static Range around(Range range, double half) {
        double middle = (range.low() + range.high()) / 2;
        return new Range(middle - half, middle + half).padded(0.1);
    }

    /** The level axis. */
    public Axis axis(String label) {
        return Axis.linear(label, x);
    }

    /** The upright axis. */
    public Axis upright(String label) {
        return Axis.linear(label, y);
    }

    /** The outline of the domain. */
    public Line outline() {
        return new Line(rim[0], rim[1], Stroke.of(Ink.TEXT, 1), "");
    }
}
