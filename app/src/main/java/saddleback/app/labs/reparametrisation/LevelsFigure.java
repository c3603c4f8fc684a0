package saddleback.app.labs.reparametrisation;

import saddleback.engine.labs.reparametrisation.PlaneLoss;
import saddleback.engine.labs.reparametrisation.PlaneResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** Figure 2: level sets, and the hyperbola of parameters that are one function. */
public final class LevelsFigure {
    private static final Ink HYPERBOLA = new Ink.Rgb(0xFF6B5E);
    private static final int POINTS = 400;

    private LevelsFigure() {}

    static Figure of(PlaneResult r) {
        var grid = new Grid(r.x(), r.y(), r.value());
        LossColours colours = LossColours.of(grid);
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid, colours.scale(), Raster.Look.SMOOTH));
        marks.add(Contours.of(grid, colours.levels(), Drawn.WHITE));
        boolean product = r.settings().loss() instanceof PlaneLoss.Product;
        if (product) marks.addAll(hyperbola(grid));
        marks.addAll(Drawn.circle(r.at(), Drawn.WHITE));
        marks.addAll(Drawn.circle(r.other(), Drawn.WHITE));
        marks.addAll(Drawn.point(r.at().at().x(), r.at().at().y(), Symbol.CIRCLE, "θ"));
        marks.addAll(Drawn.point(r.other().at().x(), r.other().at().y(), Symbol.DIAMOND, "θ′"));
        return Figure.of(
                new Plane(
                        "",
                        Axis.linear("θ₁", grid.xRange()),
                        Axis.linear("θ₂", grid.yRange()),
                        marks,
                        new ColourBar(colours.scale(), "L"),
                        product ? Legend.BOTTOM_RIGHT : Legend.AUTO,
                        Plane.Aspect.EQUAL),
                "");
    }

    /** Where theta1 theta2 = 1, as far as a grid reaches. */
    public static List<Mark> hyperbola(Grid grid) {
        double[] x = new double[2 * POINTS + 1];
        double[] y = new double[2 * POINTS + 1];
        double far = far(grid);
        x[POINTS] = Double.NaN;
        y[POINTS] = Double.NaN;
        for (int i = 0; i < POINTS; i++) {
            double t = Math.pow(far, 2.0 * i / (POINTS - 1) - 1);
            x[i] = t;
            y[i] = 1 / t;
            x[POINTS + 1 + i] = -t;
            y[POINTS + 1 + i] = -1 / t;
        }
        return Drawn.lined(x, y, HYPERBOLA, "θ₁θ₂ = 1");
    }

    private static double far(Grid grid) {
        double most = 1;
        for (double v : grid.x()) most = Math.max(most, Math.abs(v));
        for (double v : grid.y()) most = Math.max(most, Math.abs(v));
        return 2 * most;
    }
}
