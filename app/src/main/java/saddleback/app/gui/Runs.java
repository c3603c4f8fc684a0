package saddleback.app.gui;

import saddleback.app.labs.LabPage;
import saddleback.app.lecture.ResultSource;
import saddleback.engine.Experiment;
import saddleback.engine.run.Workers;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The thread on which analyses run, one after the other, and what they share. */
final class Runs implements AutoCloseable {
    private final ResultSource source;
    private final Consumer<Throwable> failures;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("analysis").factory());

    /**
     * A thread for runs.
     *
     * @param source of results
     * @param failures told on the window's thread what a run ended with
     */
    Runs(ResultSource source, Consumer<Throwable> failures) {
        this.source = source;
        this.failures = failures;
    }

    <S extends Record, R extends Record> RunTask<S, R> task(
            LabPage<S, R> page, Experiment<?> experiment, Consumer<Outcome<R>> previews) {
        return new RunTask<>(page, experiment, source, Workers.shared(), previews);
    }

    void start(RunTask<?, ?> task) {
        thread.execute(task);
    }

    void failed(Throwable why) {
        failures.accept(why);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
