package saddleback.viz.figure;

import org.jspecify.annotations.Nullable;

/**
 * A surface over a grid. Heights that are not finite leave a hole.
 *
 * @param heights z over x and y
 * @param values what the colours show, laid out as the heights' values, not copied; may be the same
 *     array
 * @param scale value to colour
 * @param beyond what becomes of heights outside the z axis
 * @param contours lines of equal height on the surface; absent: none
 * @param floor whether the lines of equal height are drawn once more on the floor, in their colours
 * @param wire whether the grid lines are drawn
 * @param opacity 0 to 1
 * @param lit whether lamps that move with the eye give it shape; without, colours are exactly those
 *     of the bar
 * @param name for the legend
 */
public record Surface(
        Grid heights,
        double[] values,
        ColourScale scale,
        Beyond beyond,
        @Nullable Levels contours,
        boolean floor,
        boolean wire,
        double opacity,
        boolean lit,
        String name)
        implements SpaceMark {
    /** What becomes of a surface where it leaves the box. */
    public enum Beyond {
        /** It ends at the end of the axis. */
        CUT,
        /** It goes on as a plateau. */
        PLATEAU
    }

    public Surface {
        Rules.length("values", values, heights.values().length);
        Rules.within("opacity", opacity, 0, 1);
    }

    /** An opaque lit surface coloured by its height, cut at the axis, with contour lines. */
    public static Surface of(Grid heights, ColourScale scale, @Nullable Levels contours) {
        return new Surface(
                heights, heights.values(), scale, Beyond.CUT, contours, false, false, 1, true, "");
    }
}
