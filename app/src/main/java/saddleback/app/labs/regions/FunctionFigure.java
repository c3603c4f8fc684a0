package saddleback.app.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Faces;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Stroke;

import java.util.Arrays;
import java.util.List;

/** The piecewise linear function over a plane cut: flat faces that meet at the cells' borders. */
final class FunctionFigure {
    private static final double HEIGHT = 0.6;

    /** Edges of more faces would hide them. */
    private static final int MOST_EDGED = 20_000;

    private final PlaneCut cut;
    private final Heights heights;
    private final Range range;

    /**
     * Makes the faces.
     *
     * @param grid of the output's picture
     */
    FunctionFigure(PlaneCut cut, Grid grid) {
        this.cut = cut;
        heights = Heights.of(cut);
        // Faces of the whole plane go on far beyond the window.
        range = Range.of(cut.window().rim()[0].length == 0 ? grid.values() : zs(heights));
    }

    private static double[] zs(Heights heights) {
        double[] z = new double[heights.corners().length / 3];
        Arrays.setAll(z, i -> heights.corners()[3 * i + 2]);
        return z;
    }

    /** Every face in the colour of the value at its middle. */
    Figure valued(ColourScale scale) {
        return figure(
                new Fill.Valued(heights.middle(), scale, 1),
                new ColourBar(scale, OutputPicture.name(cut)));
    }

    /** Every face in the colour of its cell. */
    Figure coloured(double[] cells, ColourScale scale) {
        double[] values = new double[heights.cell().length];
        Arrays.setAll(values, i -> cells[heights.cell()[i]]);
        return figure(new Fill.Valued(values, scale, 1), null);
    }

    private Figure figure(Fill fill, @Nullable ColourBar bar) {
        double width = MapFigures.thin(heights.cell().length).width();
        Stroke edge =
                heights.cell().length > MOST_EDGED
                        ? null
                        : new Stroke(Ink.TEXT, width, Dash.SOLID, 0.5);
        return Figure.of(
                new Space(
                        "",
                        Axis.linear(cut.axes().get(0), cut.window().x()),
                        Axis.linear(cut.axes().get(1), cut.window().y()),
                        Axis.linear(OutputPicture.name(cut), range),
                        List.of(
                                new Faces(
                                        heights.corners(), heights.begin(), fill, edge, true, "")),
                        bar,
                        Legend.NONE,
                        Camera.usual(),
                        HEIGHT),
                "");
    }
}
