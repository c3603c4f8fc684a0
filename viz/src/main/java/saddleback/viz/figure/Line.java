package saddleback.viz.figure;

/**
 * A line through points; a coordinate that is not finite breaks it. Arrays are not copied.
 *
 * @param x data units
 * @param y data units, as many
 * @param stroke how it is drawn
 * @param name for the legend
 */
public record Line(double[] x, double[] y, Stroke stroke, String name) implements Mark {
    public Line {
        Rules.length("y", y, x.length);
    }
}
