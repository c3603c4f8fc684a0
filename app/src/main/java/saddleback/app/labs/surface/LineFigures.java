package saddleback.app.labs.surface;

import org.jspecify.annotations.Nullable;

import saddleback.app.slice.LossScale;
import saddleback.engine.labs.surface.Barrier;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.Scores;
import saddleback.engine.labs.surface.SliceResult;
import saddleback.engine.labs.surface.Spread;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The figures of the loss along lines. */
final class LineFigures {
    private static final List<Dash> DASHES =
            List.of(Dash.SOLID, Dash.DASHED, Dash.DOTTED, Dash.DASH_DOT);

    private final SurfaceResult result;
    private final SliceResult first;

    private LineFigures(SurfaceResult result) {
        this.result = result;
        first = result.slices().getFirst();
    }

    static List<Figure> of(SurfaceResult result) {
        return new LineFigures(result).all();
    }

    private List<Figure> all() {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(profile(Metric.LOSS, "loss", 1), "").named("loss"));
        if (LossScale.any(first.main().of(Metric.ACCURACY)))
            figures.add(
                    Figure.of(profile(Metric.ACCURACY, "accuracy in %", 100), "")
                            .named("accuracy"));
        for (Metric m : List.of(Metric.GRADIENT_NORM, Metric.HESSIAN_MIN, Metric.HESSIAN_MAX))
            if (first.main().metrics().containsKey(m))
                figures.add(Figure.of(profile(m, label(m), 1), "").named(label(m)));
        if (result.slices().size() > 1)
            figures.add(Figure.of(spread(), "").named("spread of lines"));
        if (result.frames().size() > 1)
            figures.add(Figure.of(frames(), "").named("along training"));
        if (first.main().classLoss().length > 0)
            figures.add(Figure.of(classes(), "").named("classes"));
        return figures;
    }

    private static String label(Metric metric) {
        return switch (metric) {
            case GRADIENT_NORM -> "norm of the gradient";
            case HESSIAN_MIN -> "smallest eigenvalue of the Hessian";
            case HESSIAN_MAX -> "largest eigenvalue of the Hessian";
            default -> metric.name();
        };
    }

    private Panel profile(Metric metric, String label, double factor) {
        var marks = new ArrayList<Mark>();
        var data = new ArrayList<double[]>();
        boolean both = first.train() != null && first.test() != null;
        for (int s = 0; s < result.slices().size(); s++) {
            SliceResult slice = result.slices().get(s);
            line(slice.train(), metric, factor, s, both ? "training" : "", Dash.SOLID, marks, data);
            line(slice.test(), metric, factor, s, both ? "test" : "", Dash.DASHED, marks, data);
        }
        Barrier barrier = metric == Metric.LOSS ? Barrier.of(result) : null;
        if (barrier != null) {
            data.add(barrier.straight());
            String name = String.format(Locale.ROOT, "straight (barrier %.3g)", barrier.height());
            Stroke stroke = Stroke.series(1).dashed(Dash.DOTTED);
            marks.add(new Line(result.x(), barrier.straight(), stroke, name));
        }
        return plane(label, marks, data.toArray(double[][]::new), metric == Metric.LOSS);
    }

    /** The same line about recorded training steps. */
    private Panel frames() {
        var marks = new ArrayList<Mark>();
        var data = new ArrayList<double[]>();
        int n = result.frames().size();
        for (int f = 0; f < n; f++) {
            SurfaceResult.Frame frame = result.frames().get(f);
            data.add(frame.loss());
            int rgb = ColourMap.VIRIDIS.rgb((double) f / (n - 1));
            String name = f == 0 || f == n - 1 ? "step " + frame.step() : "";
            marks.add(new Line(result.x(), frame.loss(), Stroke.of(new Ink.Rgb(rgb), 1.2), name));
        }
        return plane("training loss", marks, data.toArray(double[][]::new), true);
    }

    private void line(
            @Nullable Scores scores,
            Metric metric,
            double factor,
            int series,
            String name,
            Dash dash,
            List<Mark> marks,
            List<double[]> data) {
        if (scores == null) return;
        double[] values = scores.of(metric).clone();
        for (int i = 0; i < values.length; i++) values[i] *= factor;
        data.add(values);
        marks.add(
                new Line(
                        result.x(),
                        values,
                        Stroke.series(series).dashed(dash),
                        series == 0 ? name : ""));
    }

    private Panel plane(String label, List<Mark> marks, double[][] data, boolean loss) {
        LossScale scale = LossScale.of(data);
        Axis y = loss ? scale.axis(label) : Axis.linear(label, Range.of(data).padded(0.04));
        String x =
                result.slices().size() > 1 ? "distance along the direction" : first.slice().xName();
        return new Plane(
                "",
                Axis.linear(x, Range.of(result.x())),
                y,
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    private Panel spread() {
        Spread spread = Spread.of(result);
        int n = spread.mean().length;
        double[] low = new double[n];
        double[] high = new double[n];
        for (int i = 0; i < n; i++) {
            low[i] = spread.mean()[i] - spread.deviation()[i];
            high[i] = spread.mean()[i] + spread.deviation()[i];
        }
        return new Plane(
                "",
                Axis.linear("distance along the direction", Range.of(result.x())),
                Axis.linear("loss", Range.of(low, high).padded(0.04)),
                List.of(
                        new Band(
                                result.x(),
                                low,
                                high,
                                new Ink.Series(0),
                                0.3,
                                "one standard deviation"),
                        new Line(
                                result.x(),
                                spread.mean(),
                                Stroke.series(0),
                                "mean of " + result.slices().size() + " directions")),
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    private Panel classes() {
        var marks = new ArrayList<Mark>();
        var data = new ArrayList<double[]>();
        int n = result.x().length;
        for (int c = 0; c < result.classes().size(); c++) {
            double[] loss = Arrays.copyOfRange(first.main().classLoss(), c * n, (c + 1) * n);
            data.add(loss);
            Dash dash = DASHES.get(c / 7 % DASHES.size());
            marks.add(
                    new Line(
                            result.x(),
                            loss,
                            Stroke.series(c).dashed(dash),
                            result.classes().get(c)));
        }
        return plane("loss of each class", marks, data.toArray(double[][]::new), true);
    }
}
