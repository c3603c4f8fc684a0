package saddleback.app.labs.patterns.machine;

import saddleback.app.glance.Numbers;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.List;

/** The active hats from near. */
final class HatsFigure {
    static final String NAME = "hats";

    private static final double SIZE = 9;
    private static final double FILLED = 0.16;
    private static final double AROUND = 1.12;
    private static final double ASIDE = 0.08;
    private static final double RAISED = 0.16;
    private static final Stroke LINES = new Stroke(Ink.MUTED, 0.8, Dash.SOLID, 0.5);

    private HatsFigure() {}

    static Figure of(Walk walk) {
        return Figure.of(walk.axes() == 1 ? line(walk) : plane(walk), "").named(NAME);
    }

    /** The cells about the point's cell, as far as its hats reach. */
    private static Range around(double z, int grid) {
        int cell = Walk.cell(z, grid);
        return new Range((cell - AROUND) / grid, (cell + 1 + AROUND) / grid);
    }

    private static Plane plane(Walk walk) {
        int grid = walk.grid();
        var marks = new ArrayList<Mark>();
        marks.add(Hexagons.lines(grid, LINES));
        for (int k = 0; k < walk.active().size(); k++)
            marks.add(
                    Hexagons.of(
                            walk.active().get(k),
                            grid,
                            new Fill.Plain(Colours.node(k), FILLED),
                            Stroke.of(Colours.node(k), 1.4)));
        marks.add(Hexagons.triangle(walk, Stroke.of(Ink.TEXT, 1.8)));
        for (int k = 0; k < walk.active().size(); k++) {
            Node n = walk.active().get(k);
            double x = (double) n.i() / grid;
            double y = (double) n.j() / grid;
            marks.add(dot(x, y, Colours.node(k)));
            boolean under = n.j() == Walk.cell(walk.z()[1], grid);
            boolean before = n.i() == Walk.cell(walk.z()[0], grid);
            marks.add(
                    new Text(
                            x + (before ? -ASIDE : ASIDE) / grid,
                            y + (under ? -RAISED : RAISED) / grid,
                            "φ = " + Numbers.brief(n.hat()),
                            before ? Anchor.LEFT : Anchor.RIGHT,
                            Ink.TEXT));
        }
        marks.add(PlaneFigure.point(walk.z()[0], walk.z()[1], SIZE));
        return new Plane(
                "the hats that are not 0 at the point",
                Axis.linear("z₁", around(walk.z()[0], grid)),
                Axis.linear("z₂", around(walk.z()[1], grid)),
                marks,
                null,
                Legend.NONE,
                Plane.Aspect.EQUAL);
    }

    private static Points dot(double x, double y, Ink ink) {
        return new Points(
                new double[] {x},
                new double[] {y},
                Symbol.CIRCLE,
                SIZE,
                new Fill.Plain(ink, 1),
                "");
    }

    private static Plane line(Walk walk) {
        int grid = walk.grid();
        var marks = new ArrayList<Mark>();
        for (int i = 0; i <= grid; i++) marks.add(hat(i, grid, LINES));
        for (int k = 0; k < walk.active().size(); k++) {
            Node n = walk.active().get(k);
            marks.add(hat(n.i(), grid, Stroke.of(Colours.node(k), 2)));
            marks.add(dot(walk.z()[0], n.hat(), Colours.node(k)));
            marks.add(
                    new Text(
                            walk.z()[0] + RAISED / grid,
                            n.hat(),
                            "φ = " + Numbers.brief(n.hat()),
                            Anchor.RIGHT,
                            Ink.TEXT));
        }
        marks.add(new Rule(Rule.Across.X, walk.z()[0], Stroke.of(Colours.POINT, 1), ""));
        return new Plane(
                "the hats that are not 0 at the point",
                Axis.linear("z₁", around(walk.z()[0], grid)),
                Axis.linear("φ", new Range(0, 1).padded(0.05)),
                List.copyOf(marks),
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }

    private static Line hat(int i, int grid, Stroke stroke) {
        double[] x = {(i - 1.0) / grid, (double) i / grid, (i + 1.0) / grid};
        return new Line(x, new double[] {0, 1, 0}, stroke, "");
    }
}
