package saddleback.app.labs.interference.launch;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was wanted before; neighbouring changes of one kind are one step. */
final class History {
    private static final int MOST = 100;

    private final Deque<Wanted> before = new ArrayDeque<>();
    private @Nullable String last;

    /**
     * Remembers what is about to be changed.
     *
     * @param kind of the change; one of the kind of the last change is not remembered; empty for
     *     one that stands alone
     */
    void changing(Wanted now, String kind) {
        boolean goesOn = !kind.isEmpty() && kind.equals(last);
        last = kind;
        if (goesOn) return;
        before.addLast(now);
        if (before.size() > MOST) before.removeFirst();
    }

    /** The next change stands alone whatever its kind. */
    void settled() {
        last = null;
    }

    boolean isEmpty() {
        return before.isEmpty();
    }

    /** The last that was remembered, which is forgotten. */
    Wanted undo() {
        last = null;
        return before.removeLast();
    }
}
