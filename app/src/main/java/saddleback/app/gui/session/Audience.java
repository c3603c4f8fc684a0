package saddleback.app.gui.session;

import saddleback.app.labs.Shown;

import java.nio.file.Path;

/** Hears of a session; called on the session's thread. */
interface Audience {

    /**
     * What is to be seen now.
     *
     * @param done the number of the last act that has been done
     */
    void shown(Shown shown, long done);

    /** Something could not be done, in words; the session goes on. */
    void refused(String words);

    /** The session could not begin, in words. */
    void notBegun(String words);

    /** A session has ended by a mistake in the program. */
    void broken(Throwable mistake);

    /** An experiment file has been written that a person will want to open. */
    void written(Path file);
}
