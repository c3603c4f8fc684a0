package saddleback.app.labs.flatness.swap;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.flatness.Slices;
import saddleback.app.labs.flatness.SteadyLosses;
import saddleback.app.slice.Ground;
import saddleback.app.slice.LossScale;
import saddleback.engine.objective.Evaluation;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Two minima side by side, at one scale. */
final class SwapPicture {
    private static final String LOSS = "training loss";
    private static final Camera CAMERA = new Camera(-60, 38, 0.25);

    private final Slices slices;

    SwapPicture(Slices slices) {
        this.slices = slices;
    }

    /** All of them. */
    List<Figure> figures(Pair pair) {
        Minimum second = pair.second();
        LossScale scale =
                second == null
                        ? SteadyLosses.over(pair.first().line())
                        : SteadyLosses.over(pair.first().line(), second.line());
        return List.of(
                Figure.of(line(pair, scale), "").named("loss along a line"),
                Figure.of(Ranking.of(pair), "").named("ranking"),
                surfaces(pair, scale));
    }

    private Plane line(Pair pair, LossScale scale) {
        double[] at = slices.along();
        var marks = new ArrayList<Mark>();
        marks.add(new Rule(Rule.Across.X, 0, Stroke.of(Ink.MUTED, 0.7), ""));
        Swap swap = pair.swap();
        Minimum second = pair.second();
        if (swap != null) {
            Minimum was = swap.which() == 0 ? pair.first() : second;
            if (was != null)
                marks.add(
                        new Line(
                                at,
                                was.line(),
                                Stroke.series(swap.which()).dashed(Dash.DASHED),
                                (swap.which() == 0 ? "first" : "second") + ", as trained"));
        }
        marks.add(curve(at, pair.firstNow(), 0, "first"));
        Minimum now = pair.secondNow();
        if (now != null) marks.add(curve(at, now, 1, "second"));
        return new Plane(
                "",
                Axis.linear("distance along a random direction", Range.of(at)),
                scale.axis(LOSS),
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    private static Line curve(double[] at, Minimum of, int series, String name) {
        return new Line(at, of.line(), Stroke.of(new Ink.Series(series), 1.8), name);
    }

    private Figure surfaces(Pair pair, LossScale scale) {
        var ground = ground(pair.firstNow(), scale);
        return Figure.grid(
                        "",
                        List.of(
                                space(pair.firstNow(), scale, title("First network", pair.first())),
                                space(
                                        pair.secondNow(),
                                        scale,
                                        title("Second network", pair.second()))),
                        2,
                        new ColourBar(ground.scale().colours(), LOSS),
                        "")
                .named("surfaces");
    }

    private Ground ground(@Nullable Minimum of, LossScale scale) {
        Grid grid = of == null ? null : of.plane();
        double r = slices.radius();
        double[] ends = {-r, r};
        return new Ground(
                grid == null ? new Grid(ends, ends, nothing()) : grid,
                "first direction",
                "second",
                scale,
                Plane.Aspect.EQUAL);
    }

    private static double[] nothing() {
        double[] none = new double[4];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    private Space space(@Nullable Minimum of, LossScale scale, String title) {
        return ground(of, scale).relief(scale.axis(LOSS), 1, CAMERA, List.of()).titled(title);
    }

    /** The function's accuracy, which no change of parameters touches. */
    static String title(String name, @Nullable Minimum of) {
        if (of == null) return name;
        Evaluation test = of.test();
        String accuracy =
                Double.isNaN(of.train().accuracy())
                        ? ""
                        : "train %s%s"
                                .formatted(
                                        percent(of.train()),
                                        test == null ? "" : ", test " + percent(test));
        return accuracy.isEmpty() ? name : name + "\n" + accuracy;
    }

    private static String percent(Evaluation of) {
        return String.format(Locale.ROOT, "%.4g %%", 100 * of.accuracy());
    }
}
