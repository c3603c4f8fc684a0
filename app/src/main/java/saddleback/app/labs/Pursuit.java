package saddleback.app.labs;

import org.jspecify.annotations.Nullable;

import saddleback.engine.run.Progress;

import java.util.concurrent.CancellationException;

/**
 * Follows what a person asks on a thread of its own and publishes what is found on the way. A newer
 * question makes the one before pointless.
 *
 * @param <Q> questions
 * @param <A> answers, each another object
 */
public final class Pursuit<Q, A> implements AutoCloseable {

    /** Works on a question. */
    @FunctionalInterface
    public interface Work<Q, A> {

        /**
         * Works, telling answers on the way.
         *
         * @throws CancellationException where it gave up for a newer question
         */
        void on(Q question, Pursuit<Q, A> pursuit);
    }

    private final Work<Q, A> work;
    private final Thread thread;
    private final Object lock = new Object();
    private @Nullable Q wanted;
    private boolean working;
    private volatile boolean closed;
    private volatile A latest;
    private volatile @Nullable Throwable failure;

    /**
     * Starts the thread, which rests until it is asked.
     *
     * @param work called on that thread alone
     */
    public Pursuit(String name, A start, Work<Q, A> work) {
        this.work = work;
        latest = start;
        thread = Thread.ofPlatform().daemon().name(name).start(this::work);
    }

    /** Asks; a question asked before that is not begun is forgotten. */
    public void ask(Q question) {
        synchronized (lock) {
            wanted = question;
            lock.notifyAll();
        }
    }

    /** The last that was found. */
    public A latest() {
        Throwable t = failure;
        if (t != null) throw new IllegalStateException("a computation failed", t);
        return latest;
    }

    /** Whether something that was asked for is not known yet. */
    public boolean busy() {
        synchronized (lock) {
            return failure == null && (working || wanted != null);
        }
    }

    /** Waits for something newer than what is known, at most so long. */
    @SuppressWarnings("ReferenceEquality") // every answer is another object
    public void await(A known, long millis) {
        long end = System.nanoTime() + 1_000_000 * millis;
        try {
            synchronized (lock) {
                while (latest == known && (working || wanted != null) && failure == null) {
                    long left = (end - System.nanoTime()) / 1_000_000;
                    if (left <= 0) return;
                    lock.wait(left);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Publishes an answer; on the thread of the work. */
    public A tell(A found) {
        synchronized (lock) {
            latest = found;
            lock.notifyAll();
        }
        return found;
    }

    /** Whether work may end because nobody asks any more. */
    public boolean closed() {
        return closed;
    }

    /** Whether the present question is pointless. */
    public boolean newer() {
        synchronized (lock) {
            return closed || wanted != null;
        }
    }

    /**
     * Whether the present question is pointless, now or within so many milliseconds.
     *
     * @throws CancellationException where this was closed
     */
    public boolean newer(long millis) {
        long end = System.nanoTime() + 1_000_000 * millis;
        try {
            synchronized (lock) {
                while (!closed && wanted == null) {
                    long left = (end - System.nanoTime()) / 1_000_000;
                    if (left <= 0) return false;
                    lock.wait(left);
                }
                return true;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** Gives up as soon as the present question is pointless. */
    public Progress progress() {
        return (_, _) -> {
            if (newer()) throw new CancellationException();
        };
    }

    private void work() {
        try {
            while (!closed) pursue(take());
        } catch (InterruptedException _) {
            // closed
        } catch (RuntimeException | Error e) {
            if (!closed) failure = e;
        }
    }

    private void pursue(Q question) {
        try {
            work.on(question, this);
        } catch (CancellationException _) {
            // something else is asked
        }
    }

    private Q take() throws InterruptedException {
        synchronized (lock) {
            working = false;
            lock.notifyAll();
            Q next = wanted;
            while (next == null) {
                lock.wait();
                next = wanted;
            }
            wanted = null;
            working = true;
            return next;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
