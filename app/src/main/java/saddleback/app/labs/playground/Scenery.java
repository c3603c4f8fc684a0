package saddleback.app.labs.playground;

import saddleback.engine.labs.playground.PlaygroundResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.Surface;

import java.util.ArrayList;
import java.util.List;

/** The function over its window, seen from above and in space, for others to draw on. */
public final class Scenery {
    private static final Ink WHITE = new Ink.Rgb(0xFFFFFF);
    private static final double HEIGHT = 0.7;
    private static final double SHAPE = 2.5;

    private final Grid grid;
    private final ValueScale scale;

    /** Of the function that was asked for; the result's grid is kept. */
    public Scenery(PlaygroundResult result) {
        grid = new Grid(result.x(), result.y(), result.value());
        scale = ValueScale.of(result.value());
    }

    /** The values. */
    public Grid grid() {
        return grid;
    }

    /** From above, with contour lines that tell the values. */
    public Plane map(List<? extends Mark> over, Legend legend) {
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid, scale.colours(), Raster.Look.SMOOTH));
        marks.add(Contours.of(grid, scale.levels(), WHITE));
        marks.addAll(over);
        return new Plane(
                "",
                Axis.linear("x", grid.xRange()),
                Axis.linear("y", grid.yRange()),
                marks,
                null,
                legend,
                aspect());
    }

    /** In space. */
    public Space relief(List<? extends SpaceMark> over) {
        var marks = new ArrayList<SpaceMark>();
        marks.add(Surface.of(grid, scale.colours(), scale.levels()));
        marks.addAll(over);
        return new Space(
                "",
                Axis.linear("x", grid.xRange()),
                Axis.linear("y", grid.yRange()),
                scale.axis("f"),
                marks,
                null,
                Legend.NONE,
                new Camera(-60, 34, 0.25),
                HEIGHT);
    }

    private Plane.Aspect aspect() {
        double width = grid.xRange().high() - grid.xRange().low();
        double ratio = width / (grid.yRange().high() - grid.yRange().low());
        return ratio < SHAPE && ratio > 1 / SHAPE ? Plane.Aspect.EQUAL : Plane.Aspect.FREE;
    }

    /** The height of the surface at a point; NaN outside the window, and where it is cut. */
    double height(double x, double y) {
        double v = grid.at(x, y);
        return scale.axis("").range().holds(v) ? v : Double.NaN;
    }
}
