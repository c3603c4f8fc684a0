package saddleback.app.look;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Surface;

import java.util.List;

/** Small figures of known numbers. */
final class Figures {
    static final double[] AXIS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    private Figures() {}

    /** The values 0, 1, ... 120 times a factor, plus an offset, on an 11 x 11 grid. */
    static Grid ramp(double factor, double offset) {
        double[] v = new double[121];
        for (int i = 0; i < v.length; i++) v[i] = factor * i + offset;
        return new Grid(AXIS, AXIS, v);
    }

    static ColourScale linear(double low, double high) {
        return new ColourScale(
                ColourMap.VIRIDIS, new Range(low, high), ColourScale.Spread.LINEAR, false, false);
    }

    static Plane map(Grid grid, ColourScale scale) {
        return new Plane(
                "",
                Axis.linear("x", new Range(0, 10)),
                Axis.linear("y", new Range(0, 10)),
                List.of(
                        new Raster(grid, scale, Raster.Look.SMOOTH),
                        Contours.of(grid, new Levels.Linear(10), Ink.TEXT)),
                new ColourBar(scale, "loss"),
                Legend.NONE,
                Plane.Aspect.EQUAL);
    }

    static Space relief(Grid grid, ColourScale scale, Axis z) {
        return new Space(
                "",
                Axis.linear("x", new Range(0, 10)),
                Axis.linear("y", new Range(0, 10)),
                z,
                List.of(Surface.of(grid, scale, new Levels.Linear(10))),
                null,
                Legend.NONE,
                Camera.usual(),
                0.6);
    }

    static Figure named(String name, saddleback.viz.figure.Panel... panels) {
        return Figure.grid("", List.of(panels), panels.length, null, "").named(name);
    }

    static Raster raster(Figure f, int panel) {
        return (Raster) ((Plane) f.panels().get(panel)).marks().getFirst();
    }

    static Contours contours(Figure f, int panel) {
        return (Contours) ((Plane) f.panels().get(panel)).marks().getLast();
    }

    static Space space(Figure f) {
        return (Space) f.panels().getFirst();
    }

    static Surface surface(Figure f) {
        return (Surface) space(f).marks().getFirst();
    }
}
