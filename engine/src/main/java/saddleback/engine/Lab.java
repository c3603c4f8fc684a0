package saddleback.engine;

import java.util.function.Function;

/**
 * A kind of question one can ask.
 *
 * @param id the written name in files and on the command line, never changed
 * @param defaults settings that work out of the box
 * @param needsProblem whether an experiment of this lab has a problem
 * @param analysis finds the answer
 * @param output what of a result goes into files
 */
public record Lab<S extends Record, R extends Record>(
        String id,
        S defaults,
        boolean needsProblem,
        Analysis<S, R> analysis,
        Function<R, Output> output) {

    /**
     * An experiment of this lab with its settings' type known.
     *
     * @throws ClassCastException if it is of another lab
     */
    public Experiment<S> typed(Experiment<?> experiment) {
        return new Experiment<>(
                experiment.lab(),
                experiment.seed(),
                experiment.problem(),
                settingsType().cast(experiment.settings()));
    }

    /** The class of the settings. */
    @SuppressWarnings("unchecked")
    public Class<S> settingsType() {
        return (Class<S>) defaults.getClass();
    }
}
