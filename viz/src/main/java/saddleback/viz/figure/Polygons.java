package saddleback.viz.figure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Filled regions, as of a piecewise linear function.
 *
 * @param outlines closed outlines; the first point is not repeated
 * @param fill one colour, or one for each outline
 * @param edge how outlines are drawn; absent: not at all
 * @param name for the legend
 */
public record Polygons(List<Outline> outlines, Fill fill, @Nullable Stroke edge, String name)
        implements Mark {
    public Polygons {
        outlines = List.copyOf(outlines);
        fill.check(outlines.size());
    }

    /**
     * A closed outline. Arrays are not copied.
     *
     * @param x corners, data units, at least 3
     * @param y corners, as many
     */
    public record Outline(double[] x, double[] y) {
        public Outline {
            if (x.length < 3) throw Rules.broken("x.length", "at least 3", x.length);
            Rules.length("y", y, x.length);
        }
    }
}
