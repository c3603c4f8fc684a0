package saddleback.viz.figure;

/**
 * Words at a point in space, always seen.
 *
 * @param x data units
 * @param y data units
 * @param z data units
 * @param text what is written, as in {@link Text}
 * @param anchor which side of the words lies at the point
 * @param ink colour
 */
public record SpaceText(double x, double y, double z, String text, Anchor anchor, Ink ink)
        implements SpaceMark {
    public SpaceText {
        Rules.finite("x", x);
        Rules.finite("y", y);
        Rules.finite("z", z);
    }

    @Override
    public String name() {
        return "";
    }
}
