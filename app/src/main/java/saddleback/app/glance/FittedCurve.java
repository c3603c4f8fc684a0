package saddleback.app.glance;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Split;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.problem.Prepared;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Regression over one feature: the examples, and what the network predicts. */
final class FittedCurve {
    private static final int MOST = 500;
    private static final int MOST_OUTPUTS = 6;
    private static final int STEPS = 401;
    private static final double MARGIN = 0.1;
    private static final double SIZE = 4;
    private static final double WIDTH = 2;

    private FittedCurve() {}

    /** The examples alone. */
    static Figure data(Split data) {
        return figure(data, points(data));
    }

    /** The examples under the curve; the axes are those of the examples. */
    static Figure of(Prepared prepared, double[] weights) {
        Split data = prepared.data();
        double[] x = InputGrid.steps(InputGrid.range(data, 0), STEPS);
        Matrix z = Outputs.of(prepared, weights, x);
        Matrix p = Matrix.zeros(z.rows(), z.cols());
        prepared.problem().loss().function().predictions(z, p);
        List<Mark> marks = points(data);
        int outputs = outputs(data.train());
        for (int k = 0; k < outputs; k++) {
            int output = k;
            var y = new double[STEPS];
            Arrays.setAll(y, i -> p.get(i, output));
            var ink = outputs == 1 ? new Ink.Series(1) : new Ink.Series(k);
            String name = outputs == 1 ? "network" : "network, output " + (k + 1);
            marks.add(new Line(x, y, Stroke.of(ink, WIDTH), name));
        }
        return figure(data, marks);
    }

    private static int outputs(Dataset data) {
        return data.targets() instanceof Targets.Reals r ? Math.min(MOST_OUTPUTS, r.outputs()) : 0;
    }

    private static Figure figure(Split data, List<Mark> marks) {
        var all = new ArrayList<double[]>();
        for (int k = 0; k < outputs(data.train()); k++) {
            all.add(ValuePoints.targets(data.train(), k));
            all.add(ValuePoints.targets(data.test(), k));
        }
        Range y = Range.of(all.toArray(new double[0][])).padded(MARGIN);
        return Figure.of(
                new Plane(
                        ClassPoints.words(data),
                        Axis.linear("feature", InputGrid.range(data, 0)),
                        Axis.linear("target", y),
                        marks,
                        null,
                        Legend.AUTO,
                        Plane.Aspect.FREE),
                "");
    }

    private static List<Mark> points(Split data) {
        var marks = new ArrayList<Mark>();
        int outputs = outputs(data.train());
        for (int k = 0; k < outputs; k++) {
            String of = outputs == 1 ? "" : ", target " + (k + 1);
            marks.add(points(data.test(), k, Symbol.RING, "test examples" + of));
            marks.add(points(data.train(), k, Symbol.CIRCLE, "training examples" + of));
        }
        return marks;
    }

    private static Points points(Dataset data, int output, Symbol symbol, String name) {
        int[] some = Some.of(data.examples(), MOST).indices();
        double[] y = ValuePoints.targets(data, output);
        return new Points(
                Arrays.stream(some).mapToDouble(i -> data.x()[i]).toArray(),
                Arrays.stream(some).mapToDouble(i -> y[i]).toArray(),
                symbol,
                SIZE,
                new Fill.Plain(new Ink.Series(output), 1),
                name);
    }
}
