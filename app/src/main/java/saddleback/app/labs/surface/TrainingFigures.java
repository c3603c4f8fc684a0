package saddleback.app.labs.surface;

import saddleback.app.slice.LossScale;
import saddleback.engine.labs.surface.PathOnPlane;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.optim.LearningCurve;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Learning curves, and what a slice misses of the way that training took. */
final class TrainingFigures {
    private TrainingFigures() {}

    static List<Figure> of(SurfaceResult result) {
        var figures = new ArrayList<Figure>();
        LearningCurve curve = Objects.requireNonNull(result.training()).curve();
        if (curve.points().size() > 1) figures.add(learning(curve).named("learning curve"));
        PathOnPlane path = result.slices().getFirst().path();
        if (path.size() > 1)
            figures.add(missed(path, result.isLine()).named("what the slice misses"));
        return figures;
    }

    private static Figure learning(LearningCurve curve) {
        double[] epoch = curve.column(LearningCurve.Point::epoch);
        var panels = new ArrayList<Panel>();
        panels.add(
                pair(
                        epoch,
                        column(curve, p -> p.measures().trainLoss(), 1),
                        column(curve, p -> p.measures().testLoss(), 1),
                        "loss",
                        true));
        double[] accuracy = column(curve, p -> p.measures().trainAccuracy(), 100);
        if (LossScale.any(accuracy))
            panels.add(
                    pair(
                            epoch,
                            accuracy,
                            column(curve, p -> p.measures().testAccuracy(), 100),
                            "accuracy in %",
                            false));
        return Figure.grid("", panels, panels.size(), null, "");
    }

    private static double[] column(
            LearningCurve curve, ToDoubleFunction<LearningCurve.Point> number, double factor) {
        return Arrays.stream(curve.column(number)).map(v -> factor * v).toArray();
    }

    private static Panel pair(
            double[] x, double[] train, double[] test, String label, boolean loss) {
        LossScale scale = LossScale.of(train, test);
        return new Plane(
                "",
                Axis.linear("epoch", Range.of(x)),
                loss ? scale.axis(label) : Axis.linear(label, scale.range().padded(0.04)),
                List.of(
                        new Line(x, train, Stroke.series(0), "training"),
                        new Line(x, test, Stroke.series(1).dashed(Dash.DASHED), "test")),
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    private static Figure missed(PathOnPlane path, boolean line) {
        double[] step = Arrays.stream(path.step()).asDoubleStream().toArray();
        double[] percent = Arrays.stream(path.missed()).map(v -> 100 * v).toArray();
        String slice = line ? "line" : "plane";
        Panel share =
                Plane.of(
                        Axis.linear("step", Range.of(step)),
                        Axis.linear("distance from the " + slice + " in %", new Range(0, 105)),
                        new Line(step, percent, Stroke.series(0), ""));
        LossScale scale = LossScale.of(path.loss(), path.projectedLoss());
        Panel losses =
                Plane.of(
                        Axis.linear("step", Range.of(step)),
                        scale.axis("training loss"),
                        new Line(step, path.loss(), Stroke.series(0), "on the way"),
                        new Line(
                                step,
                                path.projectedLoss(),
                                Stroke.series(1).dashed(Dash.DASHED),
                                "at its projection"));
        return Figure.grid("", List.of(share, losses), 2, null, "");
    }
}
