package saddleback.viz.figure;

import org.jspecify.annotations.Nullable;

/**
 * Words at a point, moved as far as needed to stay inside the panel.
 *
 * @param x data units
 * @param y data units
 * @param text what is written; a line break begins a new line
 * @param anchor which side of the words lies at the point
 * @param ink colour
 * @param room where the words have to fit in; absent: anywhere in the panel
 */
public record Text(double x, double y, String text, Anchor anchor, Ink ink, @Nullable Room room)
        implements Mark {
    public Text {
        Rules.finite("x", x);
        Rules.finite("y", y);
    }

    /** Words with the whole panel as their room. */
    public Text(double x, double y, String text, Anchor anchor, Ink ink) {
        this(x, y, text, anchor, ink, null);
    }

    /**
     * A rectangle of data units in which words are written smaller where they need to be. Where
     * they do not fit at six tenths of their size the first line stands alone, and if that does not
     * fit either nothing is written.
     */
    public record Room(double left, double right, double bottom, double top) {}

    @Override
    public String name() {
        return "";
    }
}
