package saddleback.viz.space;

/**
 * How a surface is coloured: each pixel interpolates the value and looks its colour up.
 *
 * @param values one per grid node in the grid's order; kept, not copied. Where a cell has a NaN it
 *     is painted in grey
 * @param range the values of the palette's ends; values beyond take the end colours
 * @param palette 256 colours 0xRRGGBB (a leading byte is ignored), lowest value first; kept
 */
public record Colours(double[] values, Range range, int[] palette) {
    /**
     * Checks the palette's length.
     *
     * @throws IllegalArgumentException if it is not 256
     */
    public Colours {
        if (palette.length != 256)
            throw new IllegalArgumentException("palette: 256 colours, was " + palette.length);
    }
}
