package saddleback.viz.figure;

/**
 * The path of an optimiser: a line with a halo in the ground's colour, a dot at each step while
 * they do not crowd, a ring at the start and a star at the end. Arrays are not copied.
 *
 * @param x data units; a coordinate that is not finite breaks the path
 * @param y data units, as many
 * @param ink colour
 * @param name for the legend
 */
public record Trajectory(double[] x, double[] y, Ink ink, String name) implements Mark {
    public Trajectory {
        Rules.length("y", y, x.length);
    }
}
