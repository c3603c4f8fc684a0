package saddleback.viz.space;

/**
 * How a path or a marker is drawn.
 *
 * @param width line width, or the marker's diameter, in units of {@link Projection#scale}, 0.1 to
 *     100
 * @param argb colour, not premultiplied
 * @param haloWidth width of the halo on either side, 0 for none, to 20
 * @param haloArgb colour of the halo, not premultiplied
 * @param hidden opacity of what a surface hides, 0 (not seen at all) to 1
 */
public record Pen(double width, int argb, double haloWidth, int haloArgb, double hidden) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public Pen {
        if (!(width >= 0.1 && width <= 100))
            throw new IllegalArgumentException("width: 0.1 to 100, was " + width);
        if (!(haloWidth >= 0 && haloWidth <= 20))
            throw new IllegalArgumentException("haloWidth: 0 to 20, was " + haloWidth);
        if (!(hidden >= 0 && hidden <= 1))
            throw new IllegalArgumentException("hidden: 0 to 1, was " + hidden);
    }
}
