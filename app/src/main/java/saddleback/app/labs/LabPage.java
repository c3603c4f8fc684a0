package saddleback.app.labs;

import saddleback.engine.Lab;
import saddleback.viz.figure.Figure;

import java.util.List;
import java.util.function.Function;

/**
 * A lab as a person meets it.
 *
 * @param title a few words
 * @param help what one can learn with it, a few plain sentences
 * @param figures the pictures of a result, partial ones included; at least one
 * @param animations what of a result moves in time; may be none
 */
public record LabPage<S extends Record, R extends Record>(
        Lab<S, R> lab,
        String title,
        String help,
        Function<R, List<Figure>> figures,
        Function<R, List<Animation>> animations) {

    /** A page of a lab in which nothing moves. */
    public LabPage(Lab<S, R> lab, String title, String help, Function<R, List<Figure>> figures) {
        this(lab, title, help, figures, _ -> List.of());
    }
}
