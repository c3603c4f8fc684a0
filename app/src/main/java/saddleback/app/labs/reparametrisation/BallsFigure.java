package saddleback.app.labs.reparametrisation;

import saddleback.app.glance.Numbers;
import saddleback.engine.formula.Formula;
import saddleback.engine.labs.reparametrisation.Ball;
import saddleback.engine.labs.reparametrisation.PlaneResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** Figure 4: discs of the same radius at two places, on the same scales. */
public final class BallsFigure {
    private static final int POINTS = 121;
    private static final double AROUND = 1.35;
    private static final int LINES = 10;

    private BallsFigure() {}

    /** Two discs, coloured over the losses that the result's own two discs have. */
    static Figure of(PlaneResult r, Ball one, Ball two) {
        double low = Math.min(r.at().value(), r.other().value());
        double high = Math.max(r.at().worst().high(), r.other().worst().high());
        return of(r.settings().loss().asFormula(), low, high, one, two);
    }

    /** Two discs of a loss, coloured from one loss to another. */
    public static Figure of(Formula f, double low, double high, Ball one, Ball two) {
        Range range = Range.of(new double[] {low, Double.isFinite(high) ? high : low + 1});
        Grid first = grid(f, one);
        Grid second = grid(f, two);
        ColourScale scale =
                ColourScale.linear(ColourMap.VIRIDIS, first.values())
                        .clipped(range, first.values(), second.values());
        Plane left = panel(first, one, scale, "θ", Symbol.CIRCLE);
        Plane right = panel(second, two, scale, "θ′", Symbol.DIAMOND);
        return Figure.grid("", List.of(left, right), 2, new ColourBar(scale, "L"), "");
    }

    private static Grid grid(Formula f, Ball b) {
        double[] x = around(b.at().x(), b.radius());
        double[] y = around(b.at().y(), b.radius());
        double[] v = new double[POINTS * POINTS];
        for (int row = 0; row < POINTS; row++)
            for (int c = 0; c < POINTS; c++) v[row * POINTS + c] = f.value(x[c], y[row]);
        return new Grid(x, y, v);
    }

    private static double[] around(double at, double radius) {
        double[] v = new double[POINTS];
        double step = 2 * AROUND * radius / (POINTS - 1);
        for (int i = 0; i < POINTS; i++) v[i] = at + (i - POINTS / 2) * step;
        return v;
    }

    private static Plane panel(Grid grid, Ball b, ColourScale scale, String name, Symbol symbol) {
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid, scale, Raster.Look.SMOOTH));
        marks.add(
                Contours.of(
                        grid,
                        new Levels.Chosen(new Levels.Linear(LINES).in(scale.range())),
                        Drawn.WHITE));
        marks.addAll(Drawn.circle(b, Drawn.WHITE));
        marks.addAll(Drawn.point(b.at().x(), b.at().y(), symbol, ""));
        marks.addAll(Drawn.point(b.whereX(), b.whereY(), Symbol.STAR, ""));
        String title =
                "%s = (%s, %s)\nworst loss %s"
                        .formatted(
                                name,
                                Numbers.brief(b.at().x()),
                                Numbers.brief(b.at().y()),
                                Numbers.brief(b.worst().low()));
        return new Plane(
                title,
                Axis.linear("θ₁", grid.xRange()),
                Axis.linear("θ₂", grid.yRange()),
                marks,
                null,
                Legend.NONE,
                Plane.Aspect.EQUAL);
    }
}
