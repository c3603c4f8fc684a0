package saddleback.viz.figure;

import org.jspecify.annotations.Nullable;

/**
 * Lines of equal value.
 *
 * @param grid the values
 * @param levels which values
 * @param stroke how the lines are drawn
 * @param scale if given, each line has the colour of its value instead of the stroke's
 * @param labels whether the value stands in the line
 * @param name for the legend
 */
public record Contours(
        Grid grid,
        Levels levels,
        Stroke stroke,
        @Nullable ColourScale scale,
        boolean labels,
        String name)
        implements Mark {
    /** Labelled lines of one colour. */
    public static Contours of(Grid grid, Levels levels, Ink ink) {
        return new Contours(grid, levels, Stroke.of(ink, 0.7), null, true, "");
    }
}
