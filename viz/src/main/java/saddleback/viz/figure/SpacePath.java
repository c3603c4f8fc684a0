package saddleback.viz.figure;

/**
 * A path in space, hidden where a surface lies before it, with a halo, a ring at the start and a
 * star at the end. Arrays are not copied; a coordinate that is not finite breaks the path.
 *
 * @param x data units
 * @param y data units, as many
 * @param z data units, as many
 * @param stroke how it is drawn
 * @param name for the legend
 */
public record SpacePath(double[] x, double[] y, double[] z, Stroke stroke, String name)
        implements SpaceMark {
    public SpacePath {
        Rules.length("y", y, x.length);
        Rules.length("z", z, x.length);
    }
}
