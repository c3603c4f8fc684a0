package saddleback.app.labs.regions;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.regions.Cells;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sides of cells as lines, those of each layer together. */
public final class LayerLines {
    private final Shapes shapes;
    private final LayerNames layers;
    private final boolean[] shown;

    /**
     * Lines of a plane cut.
     *
     * @param shown for each corner whether the side to the next is drawn; not changed
     */
    public LayerLines(Shapes shapes, LayerNames layers, boolean[] shown) {
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
        return new LayerLines(shapes, layers, once);
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
            var stroke = new Stroke(new Ink.Series(number), width, Dash.SOLID, opacity);
            Segments sides = of(number, number, stroke, LayerNames.name(number));
            if (sides.pieces() > 0) out.add(sides);
        }
        return out;
    }

    /** The sides of one layer in its colour, without a name. */
    public Segments only(int number, double width, double opacity) {
        var stroke = new Stroke(new Ink.Series(number), width, Dash.SOLID, opacity);
        return of(number, number, stroke, "");
    }

    /** All sides of layers up to one in one colour. */
    public Segments plain(int through, Stroke stroke, String name) {
        return of(0, through, stroke, name);
    }

    /** All sides in one colour. */
    public Segments plain(Stroke stroke) {
        return plain(layers.count() - 1, stroke, "");
    }

    private Segments of(int fromLayer, int toLayer, Stroke stroke, String name) {
        double[] ends = new double[4 * shapes.unit().length];
        int n = 0;
        for (int i = 0; i < shapes.size(); i++)
            for (int c = shapes.begin()[i]; c < shapes.begin()[i + 1]; c++) {
                if (!shown[c]) continue;
                int number = layers.of(shapes.unit()[c]);
                if (number < fromLayer || number > toLayer) continue;
                int d = shapes.next(i, c);
                ends[n++] = shapes.x()[c];
                ends[n++] = shapes.y()[c];
                ends[n++] = shapes.x()[d];
                ends[n++] = shapes.y()[d];
            }
        return new Segments(Arrays.copyOf(ends, n), stroke, name);
    }
}
