package saddleback.viz.figure;

/**
 * Single points in space, hidden where a surface lies before them. Arrays are not copied; a point
 * that is not finite is left out.
 *
 * @param x data units
 * @param y data units, as many
 * @param z data units, as many
 * @param size width in points, above 0
 * @param fill one colour, or one for each point
 * @param name for the legend
 */
public record SpacePoints(double[] x, double[] y, double[] z, double size, Fill fill, String name)
        implements SpaceMark {
    public SpacePoints {
        Rules.length("y", y, x.length);
        Rules.length("z", z, x.length);
        Rules.above("size", size, 0);
        fill.check(x.length);
    }
}
