package saddleback.app.gui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.LabPage;
import saddleback.app.look.Appearance;
import saddleback.app.work.History;
import saddleback.app.work.Work;
import saddleback.engine.Experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * One lab at work: the experiment that is asked, what it came to, and the run between them. On the
 * window's thread.
 */
final class Bench<S extends Record, R extends Record> {
    private final LabPage<S, R> page;
    private final Runs runs;
    private History<Work> history;
    private final ReadOnlyObjectWrapper<Work> work;
    private final ReadOnlyObjectWrapper<@Nullable Outcome<R>> outcome =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RunTask<S, R>> task =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();

    /** A bench with an experiment of its lab, nothing computed yet. */
    Bench(LabPage<S, R> page, Work first, Runs runs) {
        this.page = page;
        this.runs = runs;
        history = History.of(first);
        work = new ReadOnlyObjectWrapper<>(first);
    }

    LabPage<S, R> page() {
        return page;
    }

    ReadOnlyObjectProperty<Work> work() {
        return work.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Outcome<R>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** The run that is under way, or null. */
    ReadOnlyObjectProperty<@Nullable RunTask<S, R>> task() {
        return task.getReadOnlyProperty();
    }

    /** Whether the pictures do not answer the present experiment. */
    ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    boolean canUndo() {
        return history.canUndo();
    }

    boolean canRedo() {
        return history.canRedo();
    }

    void undo() {
        take(history.undo());
    }

    void redo() {
        take(history.redo());
    }

    /**
     * Asks something else.
     *
     * @param finished false while a gesture goes on, which becomes one step of the history
     */
    void ask(Experiment<?> experiment, boolean finished) {
        put(work.get().with(experiment), "settings", finished);
    }

    /** Sees the figures otherwise; finished as in {@link #ask}. */
    void see(Appearance appearance, boolean finished) {
        put(work.get().with(appearance), "sight", finished);
    }

    /** Shows other figures. */
    void show(List<String> figures) {
        put(work.get().showing(figures), "", true);
    }

    /** Takes over work that was opened; what was computed for the work before is gone. */
    void open(Work opened) {
        cancel();
        outcome.set(null);
        take(history.to(opened));
    }

    /** What was asked then is in a file now; what undo goes back to belongs to that file too. */
    void saved(Work then, Path file) {
        take(history.each(w -> w.isStateOf(then) ? w.savedTo(file, then.experiment()) : w));
    }

    private void put(Work next, String gesture, boolean finished) {
        History<Work> h = history.to(next, gesture);
        take(finished ? h.ended() : h);
    }

    private void take(History<Work> next) {
        history = next;
        work.set(next.now());
        refresh();
    }

    private void refresh() {
        Outcome<R> o = outcome.get();
        stale.set(o != null && !(o.whole() && answers(o)));
    }

    private boolean answers(Outcome<R> o) {
        return o.experiment().equals(work.get().experiment());
    }

    /** Whether the final answer to the present experiment is there. */
    boolean answered() {
        Outcome<R> o = outcome.get();
        return o != null && o.whole() && answers(o);
    }

    /** Computes; a run that is under way is given up. */
    void run() {
        cancel();
        RunTask<S, R> next = runs.task(page, work.get().experiment(), this::preview);
        task.set(next);
        next.setOnSucceeded(_ -> finish(next, next.getValue()));
        next.setOnCancelled(_ -> finish(next, null));
        next.setOnFailed(
                _ -> {
                    finish(next, null);
                    runs.failed(Objects.requireNonNull(next.getException()));
                });
        runs.start(next);
    }

    void cancel() {
        RunTask<S, R> running = task.get();
        if (running != null) running.cancel(false);
    }

    /** Takes over the answer to the present question, found elsewhere; another one is left. */
    @SuppressWarnings("unchecked") // an equal experiment is of this lab and has its results
    void answer(Outcome<?> found) {
        if (found.experiment().equals(work.get().experiment())) arrive((Outcome<R>) found);
    }

    private void preview(Outcome<R> partial) {
        if (answers(partial)) arrive(partial);
    }

    private void finish(RunTask<S, R> ended, @Nullable Outcome<R> found) {
        if (task.get() == ended) task.set(null);
        if (found != null) arrive(found);
    }

    private void arrive(Outcome<R> found) {
        outcome.set(found);
        refresh();
    }
}
