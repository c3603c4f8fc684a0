package saddleback.viz.figure;

/**
 * Single points. Arrays are not copied; a point that is not finite is left out.
 *
 * @param x data units
 * @param y data units, as many
 * @param symbol shape
 * @param size width of the shape in points, above 0
 * @param fill one colour, or one for each point
 * @param name for the legend
 */
public record Points(double[] x, double[] y, Symbol symbol, double size, Fill fill, String name)
        implements Mark {
    public Points {
        Rules.length("y", y, x.length);
        Rules.above("size", size, 0);
        fill.check(x.length);
    }
}
