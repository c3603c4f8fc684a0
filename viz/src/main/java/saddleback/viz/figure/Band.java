package saddleback.viz.figure;

/**
 * The area between two curves, as for a mean and its spread. Arrays are not copied; a value that is
 * not finite breaks the band.
 *
 * @param x data units
 * @param lower the one curve, as many
 * @param upper the other curve, as many
 * @param ink colour
 * @param opacity 0 to 1
 * @param name for the legend
 */
public record Band(double[] x, double[] lower, double[] upper, Ink ink, double opacity, String name)
        implements Mark {
    public Band {
        Rules.length("lower", lower, x.length);
        Rules.length("upper", upper, x.length);
        Rules.within("opacity", opacity, 0, 1);
    }
}
