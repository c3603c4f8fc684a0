package saddleback.app.labs.patterns.draw;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.net.Loss;
import saddleback.engine.problem.Prepared;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.Arrays;
import java.util.List;

/** What a network answers on examples, where inputs are more than a plane. */
final class Answers {
    private static final double GAP = 0.25;
    private static final double SIZE = 7;
    private static final double SMALL = 3.5;

    private Answers() {}

    /** Examples x outputs, before any softmax or logistic function. */
    static double[] of(Prepared there, double[] weights, Dataset examples) {
        var sweep = new GradientSweep(there.network(), there.problem().loss().function());
        int n = examples.examples();
        Matrix x = Matrix.view(examples.x(), 0, n, examples.features());
        Matrix outputs = sweep.outputs(weights, x);
        var own = Matrix.zeros(n, there.network().outputs());
        own.copyFrom(outputs);
        return own.data();
    }

    /** How likely each class is held on average, and how often it is right. */
    static Plane classes(Targets.Classes targets, Loss loss, double[] outputs) {
        int n = targets.examples();
        int k = targets.names().size();
        var held = new double[k];
        var right = new double[k];
        int width = outputs.length / n;
        for (int i = 0; i < n; i++) {
            double[] row = Arrays.copyOfRange(outputs, i * width, (i + 1) * width);
            double[] shares = shares(row, k, loss);
            for (int c = 0; c < k; c++) held[c] += shares[c] / n;
            right[targets.labels()[i]] += 1.0 / n;
        }
        var edges = new double[k + 1];
        for (int c = 0; c <= k; c++) edges[c] = c + 0.5;
        var places = new double[k];
        for (int c = 0; c < k; c++) places[c] = c + 1.0;
        return new Plane(
                "",
                Axis.names("class", targets.names()),
                Axis.linear("share", new Range(0, 1)),
                List.of(
                        new Bars(
                                edges,
                                held,
                                new Fill.Plain(new Ink.Series(0), 1),
                                GAP,
                                "predicted, mean"),
                        new Points(
                                places,
                                right,
                                Symbol.DIAMOND,
                                SIZE,
                                new Fill.Plain(Ink.TEXT, 1),
                                "labels")),
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    private static double[] shares(double[] row, int classes, Loss loss) {
        if (loss == Loss.CROSS_ENTROPY) return softmax(row);
        double[] each =
                loss == Loss.BINARY_CROSS_ENTROPY
                        ? Arrays.stream(row).map(o -> 1 / (1 + Math.exp(-o))).toArray()
                        : row;
        if (each.length == classes)
            return Arrays.stream(each).map(v -> Math.clamp(v, 0, 1)).toArray();
        return new double[] {1 - Math.clamp(each[0], 0, 1), Math.clamp(each[0], 0, 1)};
    }

    private static double[] softmax(double[] row) {
        double most = Arrays.stream(row).max().orElse(0);
        double[] e = Arrays.stream(row).map(o -> Math.exp(o - most)).toArray();
        double sum = Arrays.stream(e).sum();
        return Arrays.stream(e).map(v -> v / sum).toArray();
    }

    /** Predictions against targets, of the first output. */
    static Plane values(Targets.Reals targets, double[] outputs) {
        int n = targets.examples();
        int k = targets.outputs();
        var y = new double[n];
        var p = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = targets.y()[i * k];
            p[i] = outputs[i * k];
        }
        Range range = Range.of(y);
        double[] ends = {range.low(), range.high()};
        var line = Stroke.of(Ink.MUTED, 1).dashed(Dash.DASHED);
        return Plane.of(
                Axis.linear("target", range.padded(0.05)),
                Axis.linear("prediction", Range.of(y, p).padded(0.05)),
                new Line(ends, ends, line, ""),
                new Points(y, p, Symbol.CIRCLE, SMALL, new Fill.Plain(new Ink.Series(0), 1), ""));
    }
}
