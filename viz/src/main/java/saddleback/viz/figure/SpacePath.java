package saddleback.viz.figure;

import org.jspecify.annotations.Nullable;

/**
 * A path in space, faint where a surface lies before it, with a halo, a disc at the start and a
 * diamond at the end. Arrays are not copied; a coordinate that is not finite breaks the path.
 *
 * @param x data units
 * @param y data units, as many
 * @param z data units, as many; absent: the path lies on the panel's first surface
 * @param stroke how it is drawn
 * @param name for the legend
 */
public record SpacePath(double[] x, double[] y, double @Nullable [] z, Stroke stroke, String name)
        implements SpaceMark {
    public SpacePath {
        Rules.length("y", y, x.length);
        if (z != null) Rules.length("z", z, x.length);
    }

    /** A path that lies on the panel's first surface. */
    public static SpacePath onSurface(double[] x, double[] y, Stroke stroke, String name) {
        return new SpacePath(x, y, null, stroke, name);
    }
}
