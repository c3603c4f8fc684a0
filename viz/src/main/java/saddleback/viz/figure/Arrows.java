package saddleback.viz.figure;

/**
 * Arrows from (x, y) to (x + scale u, y + scale v). Arrays are not copied; an arrow with a number
 * that is not finite is left out.
 *
 * @param x tails, data units
 * @param y tails, as many
 * @param u along x, data units, as many
 * @param v along y, data units, as many
 * @param scale factor on every arrow, above 0
 * @param stroke how the shaft is drawn
 * @param name for the legend
 */
public record Arrows(
        double[] x, double[] y, double[] u, double[] v, double scale, Stroke stroke, String name)
        implements Mark {
    public Arrows {
        Rules.length("y", y, x.length);
        Rules.length("u", u, x.length);
        Rules.length("v", v, x.length);
        Rules.above("scale", scale, 0);
    }
}
