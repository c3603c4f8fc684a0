package saddleback.viz.figure;

/**
 * Words at a point, moved as far as needed to stay inside the panel.
 *
 * @param x data units
 * @param y data units
 * @param text what is written; a line break begins a new line
 * @param anchor which side of the words lies at the point
 * @param ink colour
 */
public record Text(double x, double y, String text, Anchor anchor, Ink ink) implements Mark {
    public Text {
        Rules.finite("x", x);
        Rules.finite("y", y);
    }

    @Override
    public String name() {
        return "";
    }
}
