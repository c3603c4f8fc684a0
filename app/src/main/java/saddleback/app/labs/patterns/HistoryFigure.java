package saddleback.app.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.app.slice.LossScale;
import saddleback.engine.labs.patterns.Agreement;
import saddleback.engine.labs.patterns.How;
import saddleback.engine.labs.patterns.Optimised;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.pattern.Maps;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What every step of an optimisation reported, and how far the pattern was there at moments. */
public final class HistoryFigure {
    private static final double PERCENT = 100;

    private final PatternsResult result;
    private final Optimised optimised;
    private final How.@Nullable Optimise twoValued;
    private final double[] steps;

    private HistoryFigure(PatternsResult result, Optimised optimised) {
        this.result = result;
        this.optimised = optimised;
        twoValued = Scene.twoValued(result);
        steps = new double[optimised.objective().length];
        Arrays.setAll(steps, i -> i + 1);
    }

    /** Of an optimisation that has made a step; the figure is called "history". */
    public static Figure of(PatternsResult result, Optimised optimised) {
        var history = new HistoryFigure(result, optimised);
        var panels = new ArrayList<Panel>();
        panels.add(history.losses());
        panels.add(history.curve("objective", "objective", optimised.objective()));
        if (history.twoValued != null && optimised.moments().size() > 1) {
            panels.add(history.moments("cells on the right side", Agreement::share));
            panels.add(history.moments("a low cell below a high one (AUC)", Agreement::auc));
        }
        panels.add(history.curve("scaling", "step from cell to cell", optimised.scaling()));
        if (Tiles.any(optimised.cosine()))
            panels.add(
                    history.curve(
                            "angle between the trained vectors",
                            "degrees",
                            degrees(optimised.cosine())));
        return Figure.grid("", panels, panels.size() > 4 ? 3 : 2, null, "").named("history");
    }

    private Plane losses() {
        var marks = new ArrayList<Mark>();
        boolean pair = twoValued != null;
        marks.add(
                new Line(
                        steps,
                        optimised.good(),
                        Stroke.series(0),
                        pair ? "shall be low" : "distance from the target"));
        double[] all = optimised.good();
        if (pair) marks.add(new Line(steps, optimised.bad(), Stroke.series(1), "shall be high"));
        if (twoValued != null) {
            double clamp = twoValued.how().clamp();
            marks.add(
                    new Rule(
                            Rule.Across.Y,
                            clamp,
                            Stroke.of(Ink.MUTED, 1).dashed(Dash.DASHED),
                            "clamp"));
            all = new double[] {clamp};
        }
        LossScale scale = LossScale.of(all, optimised.good(), optimised.bad());
        return panel(
                pair ? "mean loss of a step's cells" : "root of the mean squared error",
                scale.axis("loss"),
                marks);
    }

    private Plane curve(String title, String label, double[] values) {
        return panel(
                title,
                Axis.linear(label, Range.of(values).padded(0.04)),
                List.of(new Line(steps, values, Stroke.series(2), "")));
    }

    private Plane moments(String title, ToDoubleFunction<Agreement> what) {
        List<Optimised.Moment> moments = optimised.moments();
        double[] at = moments.stream().mapToDouble(Optimised.Moment::step).toArray();
        double[] train = moments.stream().mapToDouble(m -> percent(m.train(), what)).toArray();
        double[] test = moments.stream().mapToDouble(m -> percent(m.test(), what)).toArray();
        var marks = new ArrayList<Mark>();
        marks.add(new Line(at, train, Stroke.series(0), "training examples"));
        if (Tiles.any(test))
            marks.add(new Line(at, test, Stroke.series(1).dashed(Dash.DASHED), "test examples"));
        return panel(
                title,
                Axis.linear("%", Range.of(train, test, new double[] {100}).padded(0.04)),
                marks);
    }

    private double percent(@Nullable Maps maps, ToDoubleFunction<Agreement> what) {
        return maps == null || maps.loss().length != result.at().size()
                ? Double.NaN
                : PERCENT * what.applyAsDouble(Agreement.of(result.target(), maps));
    }

    private Plane panel(String title, Axis y, List<Mark> marks) {
        double last = Math.max(2, steps.length);
        return new Plane(
                title,
                Axis.linear("step", new Range(0, last)),
                y,
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    private static double[] degrees(double[] cosine) {
        return Arrays.stream(cosine)
                .map(c -> StrictMath.toDegrees(StrictMath.acos(Math.clamp(c, -1, 1))))
                .toArray();
    }
}
