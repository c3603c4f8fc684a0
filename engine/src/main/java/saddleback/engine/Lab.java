package saddleback.engine;

/**
 * A kind of question one can ask.
 *
 * @param id the written name in files and on the command line, never changed
 * @param defaults settings that work out of the box
 * @param needsProblem whether an experiment of this lab has a problem
 */
public record Lab<S extends Record, R extends Record>(
        String id, S defaults, boolean needsProblem, Analysis<S, R> analysis) {

    /** The class of the settings. */
    @SuppressWarnings("unchecked")
    public Class<S> settingsType() {
        return (Class<S>) defaults.getClass();
    }
}
