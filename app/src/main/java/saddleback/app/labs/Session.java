package saddleback.app.labs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One use of an {@link Instrument}: what is shown, what a person does, and the work that goes on
 * meanwhile. All methods are called on one thread, which is not the window's. What {@link #shown}
 * gave is read by other threads and never changes.
 */
public interface Session extends AutoCloseable {

    /** How soon {@link #tick} wants to be called again. */
    enum Pace {
        /** Not before the next act. */
        REST,
        /** At the next frame, about 30 times a second. */
        FRAME,
        /** At once. */
        WORK
    }

    /** What is to be seen now; cheap. */
    Shown shown();

    /**
     * A person has done something. Returns soon: what takes longer is done by {@link #tick}.
     *
     * @throws IllegalArgumentException "name: rule, was value" for what cannot be done; the session
     *     is as it was
     * @throws IOException where a file cannot be written
     */
    void act(Act act) throws IOException;

    /**
     * Whether {@link Act.Hover} and {@link Act.Leave} shall reach {@link #act}; asked once, at the
     * beginning.
     */
    default boolean hovers() {
        return false;
    }

    /**
     * Whether {@link Act.Drag} shall reach {@link #act}; asked once, at the beginning. A drag in a
     * flat panel then does not move what the panel shows: that is done with Shift held or with
     * another button, as the session's help should tell.
     */
    default boolean drags() {
        return false;
    }

    /**
     * Whether {@link Act.Arrow} shall reach {@link #act}; asked once, at the beginning. Arrow keys
     * on a flat panel then do not move what the panel shows: that is done with Shift held, as the
     * session's help should tell.
     */
    default boolean arrows() {
        return false;
    }

    /**
     * Whether of a drag every place reaches {@link #act}, as a pencil needs it, rather than only
     * the last that it could not take in time; asked once, at the beginning.
     */
    default boolean traces() {
        return false;
    }

    /** Works for at most some 20 milliseconds. */
    Pace tick();

    /**
     * An experiment file that an act has just written and that a person will want to open; told
     * once.
     */
    default Optional<Path> written() {
        return Optional.empty();
    }

    /** Ends the session and its threads. */
    @Override
    void close();
}
