package saddleback.app.labs;

import saddleback.viz.figure.Figure;

import java.util.List;

/**
 * What a {@link Session} shows.
 *
 * @param figures side by side, at least one
 * @param controls in reading order
 * @param status one line on what goes on, without a final stop; may be empty
 * @param stale whether the figures do not show the present state yet
 */
public record Shown(List<Figure> figures, List<Control> controls, String status, boolean stale) {

    /** Copies the lists. */
    public Shown {
        figures = List.copyOf(figures);
        controls = List.copyOf(controls);
    }
}
