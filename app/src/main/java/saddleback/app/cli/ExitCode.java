package saddleback.app.cli;

/** What a command's end means to a script. */
final class ExitCode {
    static final int DONE = 0;

    /** Results are written, but the work ended without converging. */
    static final int NOT_CONVERGED = 1;

    /** A wrong setting, option or file; a message has named it. */
    static final int BAD_INPUT = 2;

    /** A mistake in the program, as sysexits.h numbers it. */
    static final int BUG = 70;

    /** Stopped by Ctrl-C or a termination signal. */
    static final int CANCELLED = 130;

    private ExitCode() {}
}
