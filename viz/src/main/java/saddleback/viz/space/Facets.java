package saddleback.viz.space;

/**
 * Many flat convex faces, each of one colour and lit as a whole. The arrays are kept, not copied.
 *
 * @param corners x, y and z of every corner in turn, data units; a face with a corner that is not
 *     finite is left out
 * @param begin the first corner of every face and, at the end, the number of corners
 * @param colours one value per face, the palette and its range
 * @param opacity 1 opaque, 0 only outlines are seen
 * @param lit whether light gives it shape; without, colours are exactly the palette's
 * @param edge width of outlines in the projection's units, 0 for none
 * @param edgeArgb their colour
 */
public record Facets(
        double[] corners,
        int[] begin,
        Colours colours,
        double opacity,
        boolean lit,
        double edge,
        int edgeArgb) {
    /**
     * Checks lengths and ranges.
     *
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public Facets {
        if (corners.length != 3L * begin[begin.length - 1])
            throw new IllegalArgumentException(
                    "corners: three numbers for each, "
                            + 3L * begin[begin.length - 1]
                            + ", was "
                            + corners.length);
        if (colours.values().length != begin.length - 1)
            throw new IllegalArgumentException(
                    "colours: one value per face, "
                            + (begin.length - 1)
                            + ", was "
                            + colours.values().length);
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("opacity: 0 to 1, was " + opacity);
        if (!(edge >= 0)) throw new IllegalArgumentException("edge: 0 or more, was " + edge);
    }
}
