package saddleback.viz.bench;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Surface;
import saddleback.viz.figure.Trajectory;

import java.util.Arrays;
import java.util.List;

/** A curved valley on 201 x 201 points with the path of 200 steps through it. */
final class Scenes {
    private static final int POINTS = 201;
    private static final int STEPS = 200;
    private static final Ink PATH = new Ink.Rgb(0xE34A33);

    private final Grid grid = grid();
    private final ColourScale scale = ColourScale.log(ColourMap.VIRIDIS, grid.values());
    private final double[] pathX = new double[STEPS];
    private final double[] pathY = new double[STEPS];

    Scenes() {
        for (int i = 0; i < STEPS; i++) {
            double t = (double) i / (STEPS - 1);
            pathX[i] = -1.1 + 2 * t;
            pathY[i] = 0.9 - 1.2 * t * (1 - t) + 0.05 * Math.sin(40 * t);
        }
    }

    private static Grid grid() {
        double[] x = new double[POINTS];
        Arrays.setAll(x, i -> -1.5 + 3.0 * i / (POINTS - 1));
        double[] v = new double[POINTS * POINTS];
        Arrays.setAll(
                v,
                i -> {
                    double a = x[i % POINTS];
                    double b = x[i / POINTS] - a * a;
                    return 0.05 + (1 - a) * (1 - a) + 5 * b * b;
                });
        return new Grid(x, x, v);
    }

    /** A lit surface with contour lines and the path on it. */
    Space relief() {
        return new Space(
                "",
                Axis.linear("first direction", grid.xRange()),
                Axis.linear("second direction", grid.yRange()),
                Axis.log("loss", new Range(0.04, 80)),
                List.of(
                        Surface.of(grid, scale, new Levels.Log(3)),
                        SpacePath.onSurface(pathX, pathY, Stroke.of(PATH, 1.6), "training")),
                null,
                Legend.NONE,
                Camera.usual(),
                0.62);
    }

    /** The same from above, as colours with labelled contour lines. */
    Plane map() {
        return new Plane(
                "",
                Axis.linear("first direction", grid.xRange()),
                Axis.linear("second direction", grid.yRange()),
                List.of(
                        new Raster(grid, scale, Raster.Look.SMOOTH),
                        Contours.of(grid, new Levels.Log(3), new Ink.Rgb(0xFFFFFF)),
                        new Trajectory(pathX, pathY, PATH, "training")),
                new ColourBar(scale, "loss"),
                Legend.NONE,
                Plane.Aspect.EQUAL);
    }
}
