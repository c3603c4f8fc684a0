package saddleback.viz.figure;

import org.jspecify.annotations.Nullable;

/**
 * A surface over a grid.
 *
 * @param heights z over x and y; heights outside the z axis are cut at its ends, heights that are
 *     not finite leave a hole
 * @param values what the colours show, laid out as the heights' values, not copied; may be the same
 *     array
 * @param scale value to colour
 * @param contours lines of equal height on the surface; absent: none
 * @param wire whether the grid lines are drawn
 * @param opacity 0 to 1
 * @param light the lamp; absent: colours are exactly those of the bar
 * @param name for the legend
 */
public record Surface(
        Grid heights,
        double[] values,
        ColourScale scale,
        @Nullable Levels contours,
        boolean wire,
        double opacity,
        @Nullable Light light,
        String name)
        implements SpaceMark {
    public Surface {
        Rules.length("values", values, heights.values().length);
        Rules.within("opacity", opacity, 0, 1);
    }

    /** An opaque lit surface coloured by its height, with contour lines. */
    public static Surface of(Grid heights, ColourScale scale, @Nullable Levels contours) {
        return new Surface(heights, heights.values(), scale, contours, false, 1, Light.usual(), "");
    }
}
