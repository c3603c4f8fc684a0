package saddleback.app.labs.patterns.draw;

import java.util.ArrayDeque;
import java.util.Deque;

/** A board in a person's hands: strokes and other changes, each taken back and made again whole. */
final class Strokes {
    private static final int MOST = 500;

    private final Deque<Board> before = new ArrayDeque<>();
    private final Deque<Board> after = new ArrayDeque<>();
    private Board now;
    private Board begun;
    private boolean drawing;

    Strokes(Board start) {
        now = start;
        begun = start;
    }

    /** The board as it is, also in the middle of a stroke. */
    Board now() {
        return now;
    }

    /** Goes on with a stroke, or begins one. */
    void draw(Board drawn) {
        if (!drawing) begun = now;
        drawing = true;
        now = drawn;
    }

    /** Ends a stroke; one that changed nothing leaves no trace. */
    void lift() {
        if (!drawing) return;
        drawing = false;
        remember(begun);
    }

    /** Another board at once. */
    void change(Board other) {
        lift();
        Board old = now;
        now = other;
        remember(old);
    }

    private void remember(Board old) {
        if (old.equals(now)) return;
        before.push(old);
        after.clear();
        if (before.size() > MOST) before.removeLast();
    }

    boolean canUndo() {
        return !before.isEmpty() || (drawing && !begun.equals(now));
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    void undo() {
        lift();
        if (before.isEmpty()) return;
        after.push(now);
        now = before.pop();
    }

    void redo() {
        lift();
        if (after.isEmpty()) return;
        before.push(now);
        now = after.pop();
    }
}
