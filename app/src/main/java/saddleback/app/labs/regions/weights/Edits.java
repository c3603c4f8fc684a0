package saddleback.app.labs.regions.weights;

import saddleback.engine.given.GivenNetwork;

import java.util.ArrayDeque;
import java.util.Deque;

/** A network under change, with the way back. Changes of one kind in a row are one step back. */
final class Edits {
    private static final int MOST = 200;

    private final GivenNetwork start;
    private final Deque<GivenNetwork> before = new ArrayDeque<>();
    private GivenNetwork now;
    private String kind = "";

    Edits(GivenNetwork start) {
        this.start = start;
        now = start;
    }

    /** The network as it is. */
    GivenNetwork now() {
        return now;
    }

    /** The network as it was at the beginning. */
    GivenNetwork start() {
        return start;
    }

    /** Whether there is a way back. */
    boolean any() {
        return !before.isEmpty();
    }

    /**
     * Goes on to another network.
     *
     * @param how what was done; the same again joins the step before
     */
    void to(GivenNetwork next, String how) {
        if (!how.equals(kind)) {
            before.push(now);
            if (before.size() > MOST) before.removeLast();
        }
        kind = how;
        now = next;
    }

    /** The next change is a step of its own. */
    void pause() {
        kind = "";
    }

    /** One step back; nothing where there is none. */
    void undo() {
        kind = "";
        if (!before.isEmpty()) now = before.pop();
    }

    /** Back to the beginning, which can be undone. */
    void reset() {
        kind = "";
        to(start, "reset");
        kind = "";
    }
}
