package saddleback.app.gui;

import javafx.application.Platform;
import javafx.concurrent.Task;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.LabPage;
import saddleback.app.lecture.ResultSource;
import saddleback.engine.Experiment;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A run in the window: the one place where an analysis meets JavaFX. Pictures are made on the
 * analysis' thread; of previews that come faster than the window takes them only the last is shown.
 */
final class RunTask<S extends Record, R extends Record> extends Task<Outcome<R>> implements Run<R> {
    private static final long PREVIEW_NANOS = 50_000_000L;

    private final LabPage<S, R> page;
    private final Experiment<?> experiment;
    private final ResultSource source;
    private final Workers workers;
    private final Consumer<Outcome<R>> previews;
    private final AtomicReference<@Nullable Outcome<R>> waiting = new AtomicReference<>();
    private long last;

    /**
     * A run that has not begun.
     *
     * @param previews takes partial results on the window's thread
     */
    RunTask(
            LabPage<S, R> page,
            Experiment<?> experiment,
            ResultSource source,
            Workers workers,
            Consumer<Outcome<R>> previews) {
        this.page = page;
        this.experiment = experiment;
        this.source = source;
        this.workers = workers;
        this.previews = previews;
    }

    @Override
    protected Outcome<R> call() {
        step(0, "starting");
        R result = source.result(page, page.lab().typed(experiment), this);
        step(1, "drawing");
        return Outcome.of(page, experiment, result, true);
    }

    @Override
    public void step(double fraction, String doing) {
        if (isCancelled()) throw new CancellationException();
        updateProgress(fraction, 1);
        updateMessage(doing);
    }

    @Override
    public void preview(Supplier<? extends R> soFar) {
        long now = System.nanoTime();
        if (now - last < PREVIEW_NANOS) return;
        last = now;
        Outcome<R> fresh = Outcome.of(page, experiment, soFar.get(), false);
        if (waiting.getAndSet(fresh) == null) Platform.runLater(this::show);
    }

    private void show() {
        Outcome<R> fresh = waiting.getAndSet(null);
        if (fresh != null && !isDone()) previews.accept(fresh);
    }

    @Override
    public Workers workers() {
        return workers;
    }
}
