package saddleback.viz.space;

/**
 * Lines of equal height on a surface, of one width in the picture.
 *
 * @param levels strictly increasing heights in data units; empty for none; kept, not copied
 * @param width line width in units of {@link Projection#scale}, 0.1 to 20
 * @param argb colour, not premultiplied
 * @param floor whether they are drawn once more on the floor of the box, in their palette colours
 */
public record Contours(double[] levels, double width, int argb, boolean floor) {
    /** No lines. */
    public static final Contours NONE = new Contours(new double[0], 1, 0, false);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public Contours {
        for (int i = 0; i < levels.length; i++) {
            if (!Double.isFinite(levels[i]) || (i > 0 && levels[i] <= levels[i - 1]))
                throw new IllegalArgumentException(
                        "levels: finite and strictly increasing, was " + levels[i]);
        }
        Wireframe.checkWidth(width);
    }
}
