package saddleback.app.lecture;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Figure;

import java.util.List;

/**
 * How far a step is prepared.
 *
 * @param figures one a part, in their order, from partial results while {@code ready} is false;
 *     empty while a part has nothing to show yet
 * @param ready whether the figures are final
 * @param fraction how much is done, 0 to 1
 * @param doing what goes on; empty for nothing
 * @param trouble why there will be no figures; null for no trouble
 */
public record StepState(
        List<Figure> figures,
        boolean ready,
        double fraction,
        String doing,
        @Nullable String trouble) {

    /** Copies the list. */
    public StepState {
        figures = List.copyOf(figures);
    }
}
