package saddleback.app.gui;

import saddleback.app.labs.LabPage;
import saddleback.engine.Experiment;
import saddleback.viz.figure.Figure;

import java.util.List;

/**
 * What an experiment came to, with its pictures.
 *
 * @param experiment what was asked
 * @param result the answer, or the part of it that is known
 * @param figures its pictures, each with a name
 * @param whole whether the answer is final
 */
record Outcome<R extends Record>(
        Experiment<?> experiment, R result, List<Figure> figures, boolean whole) {
    Outcome {
        figures = List.copyOf(figures);
    }

    /** With the pictures that the lab's page makes of the result. */
    static <R extends Record> Outcome<R> of(
            LabPage<?, R> page, Experiment<?> experiment, R result, boolean whole) {
        return new Outcome<>(experiment, result, page.figures().apply(result), whole);
    }
}
