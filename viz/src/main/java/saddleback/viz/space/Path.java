package saddleback.viz.space;

/**
 * A line through space, such as a training trajectory. Points that are not finite interrupt it. The
 * arrays are kept, not copied.
 *
 * @param x data units, all three of one length
 * @param y data units
 * @param z data units
 * @param stroke how it is drawn
 * @param drops a thin vertical line to the floor at every so many points and at the last; 0 for
 *     none
 */
public record Path(double[] x, double[] y, double[] z, Stroke stroke, int drops) {
    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public Path {
        if (y.length != x.length || z.length != x.length)
            throw new IllegalArgumentException(
                    "path: x, y and z of one length, was "
                            + x.length
                            + ", "
                            + y.length
                            + ", "
                            + z.length);
        if (drops < 0) throw new IllegalArgumentException("drops: 0 or more, was " + drops);
    }

    /** Without vertical lines. */
    public static Path of(double[] x, double[] y, double[] z, Stroke stroke) {
        return new Path(x, y, z, stroke, 0);
    }

    /**
     * A line laid on a surface: it follows the heights of the grid also between its points.
     *
     * @param x data units; parts outside the grid and over holes are left out
     * @param y data units, as many
     */
    public static Path draped(Grid grid, double[] x, double[] y, Stroke stroke) {
        return Drape.over(grid, x, y, stroke);
    }
}
