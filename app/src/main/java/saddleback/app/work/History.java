package saddleback.app.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A state with the states before it and those undone: immutable, so it may be handed to any thread.
 * Changes that belong to one gesture, such as all positions of a slider while it is dragged, are
 * one step.
 *
 * @param <T> an immutable state
 */
public final class History<T> {
    private static final int MOST = 200;

    private final List<T> before;
    private final T now;
    private final List<T> after;
    private final String gesture;

    private History(List<T> before, T now, List<T> after, String gesture) {
        this.before = before;
        this.now = now;
        this.after = after;
        this.gesture = gesture;
    }

    /** A state with nothing before it. */
    public static <T> History<T> of(T state) {
        return new History<>(List.of(), state, List.of(), "");
    }

    /** The present state. */
    public T now() {
        return now;
    }

    /** A step of its own to another state; none if it is the same. What was undone is gone. */
    public History<T> to(T state) {
        return to(state, "");
    }

    /**
     * A change within a gesture. It joins the change before it if that had the same name and no
     * {@link #ended} lies between; the 200 last steps can be undone.
     *
     * @param name of the gesture, such as the path of the setting that is dragged; empty for a step
     *     of its own
     */
    public History<T> to(T state, String name) {
        if (state.equals(now)) return this;
        if (!name.isEmpty() && name.equals(gesture))
            return new History<>(before, state, List.of(), name);
        List<T> past = new ArrayList<>(before);
        past.add(now);
        int over = Math.max(0, past.size() - MOST);
        return new History<>(List.copyOf(past.subList(over, past.size())), state, List.of(), name);
    }

    /**
     * The same with every state changed, those that undo and redo go to as well: for what undo
     * shall not take back, such as where it was saved.
     */
    public History<T> each(UnaryOperator<T> change) {
        return new History<>(
                before.stream().map(change).toList(),
                change.apply(now),
                after.stream().map(change).toList(),
                "");
    }

    /** The same at the end of a gesture: the next change is a new step. */
    public History<T> ended() {
        return new History<>(before, now, after, "");
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return !before.isEmpty();
    }

    /** Whether a step was taken back. */
    public boolean canRedo() {
        return !after.isEmpty();
    }

    /** One step back; the same where there is none. */
    public History<T> undo() {
        if (!canUndo()) return this;
        List<T> future = new ArrayList<>(after);
        future.add(now);
        int last = before.size() - 1;
        return new History<>(before.subList(0, last), before.get(last), List.copyOf(future), "");
    }

    /** One step forward again; the same where there is none. */
    public History<T> redo() {
        if (!canRedo()) return this;
        List<T> past = new ArrayList<>(before);
        past.add(now);
        int last = after.size() - 1;
        return new History<>(List.copyOf(past), after.get(last), after.subList(0, last), "");
    }
}
