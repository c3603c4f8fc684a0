package saddleback.app.labs.flatness;

import saddleback.app.slice.Ground;
import saddleback.app.slice.LossScale;
import saddleback.app.slice.ReliefCamera;
import saddleback.engine.labs.flatness.Sights;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** The loss around the weights before and after, at one scale and from one side. */
final class SightFigures {
    private static final String FIRST = "distance along the first direction";
    private static final String SECOND = "along the second";

    private final Sights sights;

    private SightFigures(Sights sights) {
        this.sights = sights;
    }

    /** Those that there are numbers for. */
    static List<Figure> of(Sights sights) {
        var of = new SightFigures(sights);
        var figures = new ArrayList<Figure>();
        int points = sights.at().length;
        if (points < 2) return figures;
        if (LossScale.any(sights.lineBefore()) || LossScale.any(sights.lineAfter()))
            figures.add(of.line().named("line"));
        int all = points * points;
        if (sights.planeBefore().length == all && sights.planeAfter().length == all) {
            figures.add(of.surface().named("surface"));
            figures.add(of.plane().named("plane"));
        }
        return figures;
    }

    private Figure line() {
        LossScale scale = LossScale.of(sights.lineBefore(), sights.lineAfter());
        return Figure.of(
                new Plane(
                        "",
                        Axis.linear(FIRST, Range.of(sights.at())),
                        scale.axis("training loss"),
                        List.of(
                                new Rule(Rule.Across.X, 0, Stroke.of(Ink.MUTED, 0.7), ""),
                                curve(sights.lineBefore(), 0, "before"),
                                curve(sights.lineAfter(), 1, "after")),
                        null,
                        Legend.AUTO,
                        Plane.Aspect.FREE),
                "");
    }

    private Line curve(double[] loss, int series, String name) {
        boolean some = loss.length == sights.at().length;
        Stroke stroke = Stroke.of(new Ink.Series(series), 1.8);
        return new Line(
                some ? sights.at() : new double[0],
                some ? loss : new double[0],
                series == 0 ? stroke.dashed(Dash.DASHED) : stroke,
                some ? name : "");
    }

    private Ground ground(double[] loss) {
        return new Ground(
                new Grid(sights.at(), sights.at(), loss),
                FIRST,
                SECOND,
                LossScale.of(sights.planeBefore(), sights.planeAfter()),
                Plane.Aspect.EQUAL);
    }

    private ColourBar bar(Ground ground) {
        return new ColourBar(ground.scale().colours(), "training loss");
    }

    private Figure surface() {
        int n = sights.at().length;
        Camera camera = ReliefCamera.of(n, n, sights.planeAfter());
        Ground before = ground(sights.planeBefore());
        return Figure.grid(
                "",
                List.of(
                        space(before, camera, "before"),
                        space(ground(sights.planeAfter()), camera, "after")),
                2,
                bar(before),
                "");
    }

    private static Space space(Ground ground, Camera camera, String title) {
        return ground.relief(ground.scale().axis("training loss"), 1, camera, List.of())
                .titled(title);
    }

    private Figure plane() {
        Ground before = ground(sights.planeBefore());
        return Figure.grid(
                "",
                List.of(map(before, "before"), map(ground(sights.planeAfter()), "after")),
                2,
                bar(before),
                "");
    }

    private static Plane map(Ground ground, String title) {
        var here =
                new Points(
                        new double[] {0},
                        new double[] {0},
                        Symbol.PLUS,
                        7,
                        new Fill.Plain(Ground.WHITE, 1),
                        "");
        Plane of = ground.map(List.of(here), Legend.NONE);
        return new Plane(title, of.x(), of.y(), of.marks(), null, of.legend(), of.aspect());
    }
}
