package saddleback.app.labs.regions;

import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.List;

/** Cells as filled areas. */
public final class Tiles {
    /** Places on the circle of colours for things that have no order. */
    public static final ColourScale NAMES =
            new ColourScale(
                    ColourMap.CYCLIC, new Range(0, 1), ColourScale.Spread.LINEAR, false, false);

    /** Polygons are made of no more cells. */
    static final int MOST = 10_000;

    /** Points along a side of the picture of more. */
    static final int SIDE = 1000;

    private Tiles() {}

    /** Some cells alike. */
    public static Mark only(Shapes shapes, boolean[] which, Fill fill) {
        var outlines = new ArrayList<Polygons.Outline>();
        for (int i = 0; i < shapes.size(); i++)
            if (which[i] && shapes.begin()[i + 1] - shapes.begin()[i] > 2)
                outlines.add(new Polygons.Outline(shapes.xs(i), shapes.ys(i)));
        return new Polygons(outlines, fill, null, "");
    }

    /**
     * Every cell by its value.
     *
     * @param values one for each cell; not finite: the colour for no data
     */
    public static Mark of(Shapes shapes, double[] values, ColourScale scale) {
        var outlines = new ArrayList<Polygons.Outline>();
        double[] kept = new double[values.length];
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.begin()[i + 1] - shapes.begin()[i] < 3) continue;
            kept[outlines.size()] = values[i];
            outlines.add(new Polygons.Outline(shapes.xs(i), shapes.ys(i)));
        }
        double[] of = java.util.Arrays.copyOf(kept, outlines.size());
        return new Polygons(List.copyOf(outlines), new Fill.Valued(of, scale, 1), null, "");
    }
}
