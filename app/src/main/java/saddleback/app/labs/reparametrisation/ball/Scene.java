package saddleback.app.labs.reparametrisation.ball;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.reparametrisation.BallsFigure;
import saddleback.app.labs.reparametrisation.Drawn;
import saddleback.app.labs.reparametrisation.LevelsFigure;
import saddleback.app.labs.reparametrisation.LossColours;
import saddleback.engine.formula.Formula;
import saddleback.engine.labs.reparametrisation.Ball;
import saddleback.engine.labs.reparametrisation.PlaneLoss;
import saddleback.engine.labs.reparametrisation.PlaneSettings;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/**
 * A loss with two discs of one radius.
 *
 * @param settings the loss and the places
 * @param grid losses in the windows
 * @param at the disc that stays
 * @param other the disc that is dragged
 */
record Scene(PlaneSettings settings, Grid grid, Ball at, Ball other) {
    private static final double MARGIN = 0.12;

    /** A few milliseconds where the windows' losses are known. */
    static Scene of(PlaneSettings s, Scene before) {
        PlaneSettings was = before.settings;
        Formula f = s.loss().asFormula();
        boolean known =
                s.x().equals(was.x()) && s.y().equals(was.y()) && f.equals(was.loss().asFormula());
        return of(s, known ? before.grid : grid(f, s));
    }

    static Scene of(PlaneSettings s, Grid grid) {
        Formula f = s.loss().asFormula();
        return new Scene(
                s,
                grid,
                Ball.of(f, s.loss().at(), s.radius()),
                Ball.of(f, s.loss().other(), s.radius()));
    }

    private static Grid grid(Formula f, PlaneSettings s) {
        double[] x = s.x().coordinates();
        double[] y = s.y().coordinates();
        double[] v = new double[x.length * y.length];
        for (int r = 0; r < y.length; r++)
            for (int c = 0; c < x.length; c++) v[r * x.length + c] = f.value(x[c], y[r]);
        return new Grid(x, y, v);
    }

    boolean product() {
        return settings.loss() instanceof PlaneLoss.Product;
    }

    /** The level sets with both discs and the worst place in each. */
    Figure levels() {
        LossColours colours = LossColours.of(grid);
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid, colours.scale(), Raster.Look.SMOOTH));
        marks.add(Contours.of(grid, colours.levels(), Drawn.WHITE));
        if (product()) marks.addAll(LevelsFigure.hyperbola(grid));
        disc(marks, at, Symbol.CIRCLE, "θ");
        disc(marks, other, Symbol.DIAMOND, "θ′");
        marks.addAll(Drawn.point(at.whereX(), at.whereY(), Symbol.STAR, ""));
        marks.addAll(Drawn.point(other.whereX(), other.whereY(), Symbol.STAR, "worst"));
        return Figure.of(
                        new Plane(
                                "",
                                Axis.linear("θ₁", seen(grid.xRange())),
                                Axis.linear("θ₂", seen(grid.yRange())),
                                marks,
                                new ColourBar(colours.scale(), "L"),
                                product() ? Legend.TOP_RIGHT : Legend.BELOW,
                                Plane.Aspect.EQUAL),
                        "")
                .named("levels");
    }

    /** Of the product's two branches the disc goes along the one above 0. */
    private Range seen(Range whole) {
        if (!product() || !(whole.high() > 0)) return whole;
        return new Range(Math.max(whole.low(), -MARGIN * whole.high()), whole.high());
    }

    private static void disc(List<Mark> marks, Ball ball, Symbol symbol, String name) {
        marks.addAll(Drawn.circle(ball, Drawn.WHITE));
        marks.addAll(Drawn.point(ball.at().x(), ball.at().y(), symbol, name));
    }

    /** Both discs beside each other. */
    Figure discs() {
        double low = Math.min(at.value(), other.value());
        double high = Math.max(at.worst().high(), other.worst().high());
        Figure both = BallsFigure.of(settings.loss().asFormula(), low, high, at, other);
        return Figure.grid("", both.panels(), 2, null, "").named("discs");
    }

    /** Both worst losses, and whether the constant function is in the disc. */
    String status() {
        String words =
                "worst loss within ε = %s: %s at θ, %s at θ′"
                        .formatted(
                                Numbers.brief(at.radius()),
                                Numbers.brief(at.worst().low()),
                                Numbers.brief(other.worst().low()));
        if (!product() || !other.reachesConstant()) return words;
        boolean first = Math.abs(other.at().x()) <= other.radius();
        return words
                + "; the disc reaches "
                + (first ? "θ₁ = 0" : "θ₂ = 0")
                + ", the constant function 0";
    }
}
