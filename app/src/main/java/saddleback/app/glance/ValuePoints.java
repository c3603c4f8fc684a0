package saddleback.app.glance;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Split;
import saddleback.engine.data.Targets;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Symbol;

import java.util.Arrays;
import java.util.List;

/** Examples of two features as points in the colour of their first target. */
final class ValuePoints {
    private static final int MOST = 500;
    private static final double SIZE = 5;
    private static final double RIM = 1.5;

    private ValuePoints() {}

    static Figure of(Split data) {
        InputGrid grid = InputGrid.of(data);
        ColourScale scale = scale(data.train());
        String words =
                words(data.train())
                        + " (circles), "
                        + Some.of(data.test().examples(), MOST).words("test")
                        + " (rings)";
        return Figure.of(
                new Plane(
                        words,
                        grid.xAxis(),
                        grid.yAxis(),
                        List.of(
                                points(data.test(), Symbol.RING, SIZE, scale),
                                points(data.train(), Symbol.CIRCLE, SIZE, scale)),
                        new ColourBar(scale, "target"),
                        Legend.NONE,
                        grid.aspect()),
                "");
    }

    /** "500 of 600 training examples". */
    static String words(Dataset train) {
        return Some.of(train.examples(), MOST).words("training");
    }

    /** From the smallest to the largest first target. */
    static ColourScale scale(Dataset data) {
        return ColourScale.linear(ColourMap.VIRIDIS, targets(data, 0));
    }

    /** A target of all examples; empty for classes. */
    static double[] targets(Dataset data, int output) {
        if (!(data.targets() instanceof Targets.Reals r)) return new double[0];
        var y = new double[r.examples()];
        Arrays.setAll(y, i -> r.y()[i * r.outputs() + output]);
        return y;
    }

    /** The examples with a rim, to lie on colours like their own. */
    static List<Mark> rimmed(Dataset data, ColourScale scale) {
        Points inner = points(data, Symbol.CIRCLE, SIZE, scale);
        return List.of(
                new Points(
                        inner.x(),
                        inner.y(),
                        Symbol.CIRCLE,
                        SIZE + RIM,
                        new Fill.Plain(Ink.TEXT, 1),
                        ""),
                inner);
    }

    private static Points points(Dataset data, Symbol symbol, double size, ColourScale scale) {
        int[] some = Some.of(data.examples(), MOST).indices();
        double[] y = targets(data, 0);
        return new Points(
                Arrays.stream(some).mapToDouble(i -> data.x()[2 * i]).toArray(),
                Arrays.stream(some).mapToDouble(i -> data.x()[2 * i + 1]).toArray(),
                symbol,
                size,
                new Fill.Valued(Arrays.stream(some).mapToDouble(i -> y[i]).toArray(), scale, 1),
                "");
    }
}
