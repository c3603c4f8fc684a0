package saddleback.app.slice;

import saddleback.engine.linalg.Vectors;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.Surface;

import java.util.ArrayList;
import java.util.List;

/**
 * The loss over a plane, seen from above and in space, for others to draw on.
 *
 * @param grid the loss
 * @param xName what the first direction is
 * @param yName what the second direction is
 * @param scale of heights and colours
 * @param aspect of the map
 */
public record Ground(Grid grid, String xName, String yName, LossScale scale, Plane.Aspect aspect) {
    /** Of lines and points that lie on the colours of the loss. */
    public static final Ink WHITE = new Ink.Rgb(0xFFFFFF);

    private static final double HEIGHT = 0.62;

    /** From above, with contour lines. */
    public Plane map(List<? extends Mark> over, Legend legend) {
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid, scale.colours(), Raster.Look.SMOOTH));
        marks.add(Contours.of(grid, scale.levels(), WHITE));
        marks.addAll(over);
        return new Plane(
                "",
                Axis.linear(xName, grid.xRange()),
                Axis.linear(yName, grid.yRange()),
                marks,
                new ColourBar(scale.colours(), "loss"),
                legend,
                aspect);
    }

    /**
     * In space.
     *
     * @param heights of the upright axis, which may reach beyond the colours
     * @param opacity of the surface, 0 to 1
     */
    public Space relief(
            Axis heights, double opacity, Camera camera, List<? extends SpaceMark> over) {
        var marks = new ArrayList<SpaceMark>();
        marks.add(
                new Surface(
                        grid,
                        grid.values(),
                        scale.colours(),
                        Surface.Beyond.CUT,
                        scale.levels(),
                        false,
                        false,
                        opacity,
                        true,
                        ""));
        marks.addAll(over);
        return new Space(
                "",
                Axis.linear(xName, grid.xRange()),
                Axis.linear(yName, grid.yRange()),
                heights,
                marks,
                null,
                Legend.NONE,
                camera,
                HEIGHT);
    }

    /** True to distances in weight space where both directions are about as long, else free. */
    public static Plane.Aspect aspect(Range x, Range y, saddleback.engine.slice.Plane plane) {
        double ratio = (x.high() - x.low()) / (y.high() - y.low());
        double lengths = Vectors.norm(plane.d1()) / Vectors.norm(plane.d2());
        boolean alike = lengths > 0.8 && lengths < 1.25;
        return alike && ratio > 0.33 && ratio < 3 ? Plane.Aspect.EQUAL : Plane.Aspect.FREE;
    }
}
