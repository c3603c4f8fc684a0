package saddleback.app.labs.surface.training;

import saddleback.app.training.Spot;
import saddleback.app.training.State;
import saddleback.app.training.SteadyScale;
import saddleback.engine.optim.Measures;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The learning curves so far. */
final class CurvePictures {
    private static final Stroke SMOOTH = new Stroke(Ink.MUTED, 1, Dash.SOLID, 0.8);
    private static final double POINT = 6;

    private final SteadyScale scale = new SteadyScale();

    /**
     * Losses, and accuracies where there are any.
     *
     * @param measured in the order of epochs
     * @param shown the moment shown
     */
    List<Figure> of(State state, List<Survey.Measured> measured, Spot shown) {
        double[] epochs = measured.stream().mapToDouble(m -> m.spot().epoch()).toArray();
        double most = Math.max(state.now().epoch(), 1);
        Axis x = Axis.linear("epoch", new Range(0, SteadyScale.up(most)));
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(losses(state, measured, epochs, x, shown), "").named("loss"));
        double[] accuracy = column(measured, Measures::trainAccuracy, 100);
        if (Arrays.stream(accuracy).anyMatch(Double::isFinite))
            figures.add(Figure.of(accuracies(measured, epochs, accuracy, x), "").named("accuracy"));
        return figures;
    }

    private Panel losses(
            State state, List<Survey.Measured> measured, double[] epochs, Axis x, Spot shown) {
        double[] train = column(measured, Measures::trainLoss, 1);
        double[] test = column(measured, Measures::testLoss, 1);
        scale.take(train, test, state.lineLosses());
        var marks = new ArrayList<Mark>();
        marks.add(new Line(state.lineEpochs(), state.lineLosses(), SMOOTH, "batches, smoothed"));
        marks.add(new Line(epochs, train, Stroke.series(0), "training"));
        marks.add(new Line(epochs, test, Stroke.series(1).dashed(Dash.DASHED), "test"));
        for (int i = 0; i < epochs.length; i++)
            if (measured.get(i).spot().same(shown))
                marks.add(
                        new Points(
                                new double[] {epochs[i], epochs[i]},
                                new double[] {train[i], test[i]},
                                Symbol.CIRCLE,
                                POINT,
                                new Fill.Plain(Ink.TEXT, 1),
                                ""));
        return new Plane(
                "", x, scale.axis("loss"), marks, null, Legend.TOP_RIGHT, Plane.Aspect.FREE);
    }

    private static Panel accuracies(
            List<Survey.Measured> measured, double[] epochs, double[] train, Axis x) {
        double[] test = column(measured, Measures::testAccuracy, 100);
        return new Plane(
                "",
                x,
                Axis.linear("accuracy in %", new Range(0, 102)),
                List.of(
                        new Line(epochs, train, Stroke.series(0), "training"),
                        new Line(epochs, test, Stroke.series(1).dashed(Dash.DASHED), "test")),
                null,
                Legend.BOTTOM_RIGHT,
                Plane.Aspect.FREE);
    }

    private static double[] column(
            List<Survey.Measured> measured, ToDoubleFunction<Measures> number, double factor) {
        return measured.stream()
                .mapToDouble(m -> factor * number.applyAsDouble(m.measures()))
                .toArray();
    }
}
