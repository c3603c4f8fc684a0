package saddleback.app.labs.regions;

import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.Range;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Cells as filled areas, of any number. */
public final class Tiles {
    /** Places on the circle of colours for things that have no order. */
    public static final ColourScale NAMES =
            new ColourScale(
                    ColourMap.CYCLIC, new Range(0, 1), ColourScale.Spread.LINEAR, false, false);

    private Tiles() {}

    /** Some cells alike. */
    public static Mosaic only(Shapes shapes, IntPredicate which, Fill fill, String name) {
        double[] corners = new double[2 * shapes.x().length];
        int[] begin = new int[shapes.size() + 1];
        int chosen = 0;
        int n = 0;
        for (int i = 0; i < shapes.size(); i++) {
            if (!which.test(i)) continue;
            for (int c = shapes.begin()[i]; c < shapes.begin()[i + 1]; c++) {
                corners[n++] = shapes.x()[c];
                corners[n++] = shapes.y()[c];
            }
            begin[++chosen] = n / 2;
        }
        return new Mosaic(Arrays.copyOf(corners, n), Arrays.copyOf(begin, chosen + 1), fill, name);
    }
}
