package saddleback.app.labs;

import org.jspecify.annotations.Nullable;

import saddleback.engine.run.Progress;

import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * One computation on a thread of its own.
 *
 * @param <T> what it gives
 */
public final class Errand<T> implements AutoCloseable {
    private volatile @Nullable T result;
    private volatile @Nullable Throwable failure;
    private volatile boolean closed;

    /** Begins at once. */
    public Errand(String name, Function<Progress, T> work) {
        Thread.ofPlatform().daemon().name(name).start(() -> run(work));
    }

    private void run(Function<Progress, T> work) {
        try {
            result =
                    work.apply(
                            (_, _) -> {
                                if (closed) throw new CancellationException();
                            });
        } catch (CancellationException _) {
            // nobody waits for it any more
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    /**
     * What it gave, null while it computes.
     *
     * @throws IllegalStateException if it failed
     */
    public @Nullable T result() {
        Throwable broken = failure;
        if (broken != null) throw new IllegalStateException("a computation failed", broken);
        return result;
    }

    /** Asks it to stop where it looks up next. */
    @Override
    public void close() {
        closed = true;
    }
}
