package saddleback.viz.space;

/**
 * A height field and how it is drawn.
 *
 * @param grid the heights
 * @param colours the colour of every point
 * @param walls what is drawn where heights leave the box's range
 * @param opacity 1 opaque, 0 only its lines are seen; every layer behind shows through
 * @param lit whether light gives it shape; without, colours are exactly the palette's
 * @param contours lines of equal height
 * @param wireframe lines of the grid
 */
public record Surface(
        Grid grid,
        Colours colours,
        Walls walls,
        double opacity,
        boolean lit,
        Contours contours,
        Wireframe wireframe) {
    /**
     * Checks lengths and ranges.
     *
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public Surface {
        if (colours.values().length != grid.z().length)
            throw new IllegalArgumentException(
                    "colours: one value per height, "
                            + grid.z().length
                            + ", was "
                            + colours.values().length);
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("opacity: 0 to 1, was " + opacity);
    }

    /** An opaque lit surface, cut at the box's range, without lines. */
    public static Surface of(Grid grid, Colours colours) {
        return new Surface(grid, colours, Walls.CUT, 1, true, Contours.NONE, Wireframe.NONE);
    }

    /** The same with other walls. */
    public Surface withWalls(Walls other) {
        return new Surface(grid, colours, other, opacity, lit, contours, wireframe);
    }

    /** The same with another opacity. */
    public Surface withOpacity(double other) {
        return new Surface(grid, colours, walls, other, lit, contours, wireframe);
    }

    /** The same with or without light. */
    public Surface withLight(boolean other) {
        return new Surface(grid, colours, walls, opacity, other, contours, wireframe);
    }

    /** The same with other contour lines. */
    public Surface withContours(Contours other) {
        return new Surface(grid, colours, walls, opacity, lit, other, wireframe);
    }

    /** The same with another wireframe. */
    public Surface withWireframe(Wireframe other) {
        return new Surface(grid, colours, walls, opacity, lit, contours, other);
    }
}
