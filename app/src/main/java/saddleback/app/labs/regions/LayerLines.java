package saddleback.app.labs.regions;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.regions.Cells;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sides of cells as lines, those of each layer together. */
public final class LayerLines {
    private final Cells cells;
    private final Shapes shapes;
    private final LayerNames layers;
    private final boolean[] shown;

    /**
     * Lines of a plane cut.
     *
     * @param shown for each corner whether the side to the next is drawn; not changed
     */
    public LayerLines(Cells cells, Shapes shapes, LayerNames layers, boolean[] shown) {
        this.cells = cells;
        this.shapes = shapes;
        this.layers = layers;
        this.shown = shown;
    }

    /** Every side between two cells once, as far as their units tell. */
    public static LayerLines of(Cells cells, Shapes shapes, LayerNames layers) {
        boolean[] once = new boolean[shapes.unit().length];
        for (int i = 0; i < shapes.size(); i++)
            for (int c = shapes.begin()[i]; c < shapes.begin()[i + 1]; c++)
                once[c] = shapes.unit()[c] >= 0 && first(cells, layers, i, shapes.unit()[c]);
        return new LayerLines(cells, shapes, layers, once);
    }

    /** Whether a side belongs to this one of its two cells; with maxout to both. */
    private static boolean first(Cells cells, LayerNames layers, int cell, int unit) {
        var layout = layers.layout();
        GivenLayer.Type type = layout.layer(layout.layerOf(unit)).type();
        return type == GivenLayer.Type.MAXOUT || cells.states()[cell * layout.units() + unit] == 1;
    }

    /** One mark for each layer that has sides, in its colour. */
    public List<Mark> coloured(double width, double opacity) {
        var out = new ArrayList<Mark>();
        for (int number = 0; number < layers.count(); number++) {
            double[][] xy = of(number, number);
            var stroke = new Stroke(new Ink.Series(number), width, Dash.SOLID, opacity);
            if (xy[0].length > 0) out.add(new Line(xy[0], xy[1], stroke, LayerNames.name(number)));
        }
        return out;
    }

    /** The sides of one layer in its colour, without a name. */
    public Line only(int number, double width, double opacity) {
        double[][] xy = of(number, number);
        var stroke = new Stroke(new Ink.Series(number), width, Dash.SOLID, opacity);
        return new Line(xy[0], xy[1], stroke, "");
    }

    /** All sides of layers up to one in one colour. */
    public Line plain(int through, Stroke stroke, String name) {
        double[][] xy = of(0, through);
        return new Line(xy[0], xy[1], stroke, name);
    }

    /** All sides in one colour. */
    public Line plain(Stroke stroke) {
        return plain(layers.count() - 1, stroke, "");
    }

    private double[][] of(int fromLayer, int toLayer) {
        double[] x = new double[3 * shapes.unit().length];
        double[] y = new double[x.length];
        int n = 0;
        for (int i = 0; i < shapes.size(); i++)
            for (int c = shapes.begin()[i]; c < shapes.begin()[i + 1]; c++) {
                if (!shown[c]) continue;
                int number = layers.of(shapes.unit()[c]);
                if (number < fromLayer || number > toLayer) continue;
                int d = shapes.next(i, c);
                x[n] = shapes.x()[c];
                y[n++] = shapes.y()[c];
                x[n] = shapes.x()[d];
                y[n++] = shapes.y()[d];
                x[n] = Double.NaN;
                y[n++] = Double.NaN;
            }
        return new double[][] {Arrays.copyOf(x, n), Arrays.copyOf(y, n)};
    }
}
