package saddleback.viz.space;

/**
 * Grid lines on a surface, of one width in the picture.
 *
 * @param stride every how many grid nodes a line runs (the border always has one); 0 for none
 * @param width line width in units of {@link Projection#scale}, 0.1 to 20
 * @param argb colour, not premultiplied
 */
public record Wireframe(int stride, double width, int argb) {
    /** No lines. */
    public static final Wireframe NONE = new Wireframe(0, 1, 0);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public Wireframe {
        if (stride < 0) throw new IllegalArgumentException("stride: 0 or more, was " + stride);
        checkWidth(width);
    }

    static void checkWidth(double width) {
        if (!(width >= 0.1 && width <= 20))
            throw new IllegalArgumentException("width: 0.1 to 20, was " + width);
    }
}
