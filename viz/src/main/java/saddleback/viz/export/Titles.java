package saddleback.viz.export;

import saddleback.viz.figure.Figure;

/** What a file's metadata call a figure. */
final class Titles {
    private Titles() {}

    /** The figure's title, or the title of its only panel; may be empty. */
    static String of(Figure figure) {
        if (!figure.title().isEmpty() || figure.panels().size() > 1) return figure.title();
        return figure.panels().getFirst().title();
    }
}
