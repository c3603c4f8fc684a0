package saddleback.viz.figure;

import org.jspecify.annotations.Nullable;

/**
 * Many flat convex faces in space, as of a piecewise linear function; each is lit as a whole. What
 * lies outside the panel's box is cut off.
 *
 * @param corners x, y and z of every corner in turn, data units, not copied; a face with a corner
 *     that is not finite is left out
 * @param begin the first corner of every face and, at the end, the number of corners; not copied
 * @param fill a colour for each face, or one for all
 * @param edge how outlines are drawn; absent: not at all
 * @param lit whether lamps that move with the eye give it shape; without, colours are exactly those
 *     of the fill
 * @param name for the legend
 */
public record Faces(
        double[] corners, int[] begin, Fill fill, @Nullable Stroke edge, boolean lit, String name)
        implements SpaceMark {
    public Faces {
        Rules.packed("begin", begin, "corners", corners, 3);
        fill.check(begin.length - 1);
    }

    /** The number of faces. */
    public int faces() {
        return begin.length - 1;
    }
}
