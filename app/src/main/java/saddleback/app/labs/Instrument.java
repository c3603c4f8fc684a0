package saddleback.app.labs;

import saddleback.engine.Experiment;
import saddleback.engine.run.Workers;

import java.util.function.Predicate;

/**
 * Something a person does with a result beyond looking at it: letting a ball roll down a surface,
 * training while one watches. It knows no toolkit: the window draws its figures and its controls.
 *
 * @param id the written name, lower-case words joined by dashes, never changed
 * @param title a few words, as on a tab
 * @param icon name of a Material Design icon such as {@code mdi2p-play}
 * @param help what one can do with it, a few plain sentences
 * @param suits whether it can be used on this result
 * @param opening how its use begins
 */
public record Instrument<R extends Record>(
        String id, String title, String icon, String help, Predicate<R> suits, Opening<R> opening) {

    /** Begins the use of an instrument. */
    @FunctionalInterface
    public interface Opening<R extends Record> {

        /**
         * Begins. Called on the thread on which the session is used from then on; may take as long
         * as loading the data.
         *
         * @param experiment what gave the result
         * @param result final, not changed
         * @param workers the threads the session may use
         * @throws IllegalArgumentException "name: rule, was value" where it cannot begin
         */
        Session open(Experiment<?> experiment, R result, Workers workers);
    }
}
