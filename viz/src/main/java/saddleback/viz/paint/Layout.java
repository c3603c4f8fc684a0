package saddleback.viz.paint;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Where everything of a painted figure lies, in the units it was painted in: what is under the
 * mouse.
 *
 * @param width of the figure
 * @param height of the figure
 * @param panels in the figure's order
 * @param words every text that was painted
 */
public record Layout(double width, double height, List<PanelLayout> panels, List<Word> words) {
    public Layout {
        panels = List.copyOf(panels);
        words = List.copyOf(words);
    }

    /**
     * A painted text.
     *
     * @param text its lines
     * @param box the upright rectangle around it
     */
    public record Word(String text, Rectangle2D box) {}

    /**
     * The data at a place of the picture.
     *
     * @param panel index in the figure
     * @param x data units
     * @param y data units
     * @param z data units; NaN in a flat panel
     * @param value of the raster, contours or surface there; NaN when there is none or no data
     */
    public record Hit(int panel, double x, double y, double z, double value) {}

    /**
     * The mark next to a place of the picture.
     *
     * @param panel index in the figure
     * @param mark index in the panel's marks
     * @param item index of the point, bar, arrow or polygon in the mark
     * @param distance in units of the picture
     */
    public record Near(int panel, int mark, int item, double distance) {}

    /** The data under a place; empty outside every panel. */
    public Optional<Hit> at(double px, double py) {
        return panels.stream().flatMap(p -> p.at(px, py).stream()).findFirst();
    }

    /** The nearest point of a mark that is at most {@code radius} away. */
    public Optional<Near> nearest(double px, double py, double radius) {
        return panels.stream()
                .flatMap(p -> p.nearest(px, py).stream())
                .filter(n -> n.distance() <= radius)
                .min((a, b) -> Double.compare(a.distance(), b.distance()));
    }
}
