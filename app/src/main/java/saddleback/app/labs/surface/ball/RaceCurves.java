package saddleback.app.labs.surface.ball;

import saddleback.app.slice.LossScale;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Loss and distance from the plane, step by step. */
final class RaceCurves {
    private static final double FAR = 20;

    /** Nothing but an entry of the legend. */
    private static final Mark DASHES =
            new Line(
                    new double[] {Double.NaN},
                    new double[] {Double.NaN},
                    new Stroke(Ink.MUTED, 1.5, Dash.DASHED, 1),
                    "in the full space");

    private RaceCurves() {}

    /** One figure each; distances only of balls that can leave the plane. */
    static List<Figure> of(List<SeenBall> seen) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(losses(seen), "").named("loss by step"));
        List<SeenBall> full = seen.stream().filter(s -> !s.inPlane()).toList();
        if (!full.isEmpty())
            figures.add(Figure.of(distances(full), "").named("distance from the plane"));
        return figures;
    }

    private static Plane losses(List<SeenBall> seen) {
        double[][] all =
                seen.stream().map(s -> s.path().measured().loss()).toArray(double[][]::new);
        LossScale scale = LossScale.of(shown(all));
        return panel(seen, scale.axis("loss"), s -> s.path().measured(), Path.Points::loss, true);
    }

    private static Plane distances(List<SeenBall> full) {
        double[][] away = full.stream().map(s -> s.path().away()).toArray(double[][]::new);
        Range range = new Range(0, Math.max(Range.of(away).high(), 1e-6));
        Axis y = Axis.linear("distance from the plane", range.padded(0.04));
        return panel(full, y, SeenBall::path, Path.Points::away, false);
    }

    /** Without what lies far above all starts: a ball that diverges leaves the panel. */
    private static double[][] shown(double[][] losses) {
        double highest = 0;
        for (double[] of : losses) if (of.length > 0) highest = Math.max(highest, of[0]);
        double most = FAR * highest;
        return Arrays.stream(losses)
                .map(of -> Arrays.stream(of).filter(v -> v <= most).toArray())
                .toArray(double[][]::new);
    }

    private static Plane panel(
            List<SeenBall> seen,
            Axis y,
            Function<SeenBall, Path.Points> points,
            Function<Path.Points, double[]> value,
            boolean named) {
        var marks = new ArrayList<Mark>();
        var known = new HashSet<String>();
        double last = 0;
        for (SeenBall s : seen) {
            Path.Points p = points.apply(s);
            last = Math.max(last, p.step()[p.size() - 1]);
            marks.add(new Line(p.step(), value.apply(p), s.stroke(), name(s, named, known)));
        }
        if (named && seen.stream().anyMatch(s -> !s.inPlane())) marks.add(DASHES);
        return new Plane(
                "",
                Axis.linear("step", new Range(0, reach(last))),
                y,
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    /** Each method once, in its colour. */
    private static String name(SeenBall s, boolean named, Set<String> known) {
        String method = s.label().name();
        return named && known.add(method) ? method : "";
    }

    /** The next of 10, 20, 50, 100, ... steps, so that the axis seldom changes. */
    private static double reach(double last) {
        double decade = 10;
        while (true)
            for (double factor : new double[] {1, 2, 5, 10}) {
                if (factor * decade >= last) return factor * decade;
                if (factor == 10) decade *= 10;
            }
    }
}
