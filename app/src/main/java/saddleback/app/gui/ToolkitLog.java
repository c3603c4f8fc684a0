package saddleback.app.gui;

import java.util.logging.Logger;

/**
 * What JavaFX says in the log. It warns at every start that it lies on the class path, where this
 * program has it on purpose, as some libraries name no module; every other message is shown.
 */
final class ToolkitLog {
    private static final String EXPECTED = "Unsupported JavaFX configuration: classes were loaded";

    /** Kept, as a logger that nobody holds is forgotten with its filter. */
    private static final Logger LOG = Logger.getLogger("javafx");

    private ToolkitLog() {}

    /** Leaves the one warning out. To be called before the toolkit starts. */
    static void leaveOutClassPath() {
        LOG.setFilter(r -> r.getMessage() == null || !r.getMessage().startsWith(EXPECTED));
    }
}
