package saddleback.app.gui.form;

import java.util.function.Consumer;

/** Tells of edits by a person, not of values that the form itself shows. */
final class Teller {
    private final Consumer<Boolean> edits;
    private boolean quiet = true;

    /**
     * A teller.
     *
     * @param edits hears of each edit, with whether it is finished
     */
    Teller(Consumer<Boolean> edits) {
        this.edits = edits;
    }

    /** Ends the silence in which the form has been made. */
    void begin() {
        quiet = false;
    }

    /** Changes controls without telling. */
    void quietly(Runnable change) {
        boolean before = quiet;
        quiet = true;
        try {
            change.run();
        } finally {
            quiet = before;
        }
    }

    boolean isQuiet() {
        return quiet;
    }

    void edited(boolean finished) {
        if (!quiet) edits.accept(finished);
    }
}
