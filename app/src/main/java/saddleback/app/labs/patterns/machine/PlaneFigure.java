package saddleback.app.labs.patterns.machine;

import saddleback.app.labs.patterns.Scene;
import saddleback.app.labs.patterns.Shade;
import saddleback.app.labs.patterns.Sheet;
import saddleback.app.labs.patterns.Tiles;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** The loss over the plane with the triangulation, the active hats and the point. */
final class PlaneFigure {
    static final String NAME = "loss";

    private static final int MOST_LINES = 40;
    private static final double SIZE = 9;
    private static final double SMALL = 6;
    private static final double FILLED = 0.3;
    private static final Stroke LINES = new Stroke(Colours.LINES, 0.6, Dash.SOLID, 0.35);
    private static final Stroke TRIANGLE = Stroke.of(Colours.LINES, 1.6);

    private final Sheet sheet;
    private final Shade shade;
    private final double[] target;

    PlaneFigure(PatternsResult result) {
        sheet = Scene.sheet(result);
        shade = Shade.of(result, result.train().loss());
        target = result.target();
    }

    Figure of(Walk walk) {
        Plane plane = walk.axes() == 1 ? line(walk) : map(walk);
        return Figure.of(plane, "").named(NAME);
    }

    private Plane map(Walk walk) {
        var over = new ArrayList<Mark>();
        if (walk.grid() <= MOST_LINES) over.add(Hexagons.lines(walk.grid(), LINES));
        for (int k = 0; k < walk.active().size(); k++)
            over.add(
                    Hexagons.of(
                            walk.active().get(k),
                            walk.grid(),
                            new Fill.Plain(Colours.node(k), FILLED),
                            Stroke.of(Colours.node(k), 1.2)));
        over.add(Hexagons.triangle(walk, TRIANGLE));
        over.add(point(walk.z()[0], walk.z()[1], SIZE));
        Plane plane =
                Tiles.map(
                        sheet,
                        title(walk),
                        sheet.grid(walk.machine().loss(), 0),
                        shade.colours(),
                        over);
        return Tiles.barred(plane, shade.colours(), "loss");
    }

    private static String title(Walk walk) {
        return "loss on the training examples, G = " + walk.grid();
    }

    static Points point(double x, double y, double size) {
        return new Points(
                new double[] {x},
                new double[] {y},
                Symbol.CIRCLE,
                size,
                new Fill.Plain(Colours.POINT, 1),
                "");
    }

    private Plane line(Walk walk) {
        double[] x = sheet.x();
        var marks = new ArrayList<Mark>();
        marks.add(new Line(x, target, new Stroke(Ink.MUTED, 4, Dash.SOLID, 0.6), "target"));
        marks.add(new Line(x, walk.machine().loss(), Stroke.series(0), "loss"));
        double[] at = new double[walk.grid() + 1];
        double[] height = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = (double) i / walk.grid();
            height[i] = walk.machine().network().link().loss(walk.machine().nodes()[i]);
        }
        marks.add(
                new Points(
                        at,
                        height,
                        Symbol.CIRCLE,
                        SMALL,
                        new Fill.Plain(new Ink.Series(0), 1),
                        "nodes"));
        marks.add(new Rule(Rule.Across.X, walk.z()[0], Stroke.of(Colours.POINT, 1), ""));
        marks.add(point(walk.z()[0], walk.loss(), SIZE));
        return new Plane(
                title(walk),
                sheet.xAxis(),
                shade.axis(),
                List.copyOf(marks),
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }
}
