package saddleback.viz.space;

/**
 * A line through space, such as a training trajectory. Points that are not finite interrupt it. The
 * arrays are kept, not copied.
 *
 * @param x data units, all three of one length
 * @param y data units
 * @param z data units
 * @param pen how it is drawn
 * @param drops a thin vertical line to the floor at every so many points and at the last; 0 for
 *     none
 */
public record Polyline(double[] x, double[] y, double[] z, Pen pen, int drops) {
    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public Polyline {
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
    public static Polyline of(double[] x, double[] y, double[] z, Pen pen) {
        return new Polyline(x, y, z, pen, 0);
    }

    /**
     * A line laid on a surface: it follows the heights of the grid also between its points.
     *
     * @param x data units; parts outside the grid and over holes are left out
     * @param y data units, as many
     */
    public static Polyline draped(Grid grid, double[] x, double[] y, Pen pen) {
        return Drape.over(grid, x, y, pen);
    }
}
