package saddleback.app.labs.regions;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Surface;

import java.util.List;

/** The piecewise linear function over a plane cut, as a surface. */
final class FunctionFigure {
    private static final double HEIGHT = 0.6;

    private FunctionFigure() {}

    /** The surface over the grid of the output's picture. */
    static Figure of(PlaneCut cut, Grid grid, ColourScale scale) {
        String name = OutputPicture.name(cut);
        var surface =
                new Surface(
                        grid,
                        grid.values(),
                        scale,
                        Surface.Beyond.CUT,
                        null,
                        false,
                        false,
                        1,
                        true,
                        "");
        return Figure.of(
                new Space(
                        "",
                        Axis.linear(cut.axes().get(0), cut.window().x()),
                        Axis.linear(cut.axes().get(1), cut.window().y()),
                        Axis.linear(name, Range.of(grid.values())),
                        List.of(surface),
                        new ColourBar(scale, name),
                        Legend.NONE,
                        Camera.usual(),
                        HEIGHT),
                "");
    }
}
