package saddleback.app.gui.export;

import saddleback.app.export.SheetSize;
import saddleback.viz.figure.Figure;

import java.util.List;

/**
 * A size that is often needed.
 *
 * @param title a few words
 * @param width cm
 * @param height cm; 0 takes the figure's own proportions
 * @param fontSize points
 */
record SizePreset(String title, double width, double height, double fontSize) {
    /** What the fields say when a person has changed them. */
    static final SizePreset OWN = new SizePreset("Own size", 0, 0, 0);

    static final List<SizePreset> ALL =
            List.of(
                    new SizePreset("One column, 8.5 cm", 8.5, 0, 8),
                    new SizePreset("Two columns, 17.5 cm", 17.5, 0, 8),
                    new SizePreset("Slide, 16:9", 33.87, 19.05, 18),
                    OWN);

    SheetSize size(Figure figure) {
        return height > 0
                ? new SheetSize(width, height, SheetSize.Unit.CM)
                : SheetSize.of(figure, width);
    }

    @Override
    public String toString() {
        return title;
    }
}
