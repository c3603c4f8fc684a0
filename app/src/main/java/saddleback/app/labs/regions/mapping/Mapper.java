package saddleback.app.labs.regions.mapping;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.regions.merge.Merging;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.util.concurrent.CancellationException;

/**
 * Finds the cells of networks on one cut on a thread of its own, always of the newest network that
 * was asked for. Which cells compute the same is found where no newer network waits; where that
 * takes long, after a moment of rest.
 */
public final class Mapper implements AutoCloseable {
    private static final long QUICK = 25_000_000;
    private static final long REST_MILLIS = 180;

    private final @Nullable Slice slice;
    private final Domain domain;
    private final int most;
    private final Workers workers;
    private final Thread thread;
    private final Object lock = new Object();
    private @Nullable GivenNetwork wanted;
    private boolean working;
    private long merging;
    private volatile boolean closed;
    private volatile @Nullable Mapped latest;
    private volatile @Nullable Throwable failure;

    /**
     * Starts the thread, which rests until it is asked.
     *
     * @param slice null for u = x
     * @param most cells of more are not kept
     * @param workers the threads it may use beside its own
     */
    public Mapper(@Nullable Slice slice, Domain domain, int most, Workers workers) {
        this.slice = slice;
        this.domain = domain;
        this.most = most;
        this.workers = workers;
        thread = Thread.ofPlatform().daemon().name("region map").start(this::work);
    }

    /** Asks for the cells of a network; one asked before that is not begun is forgotten. */
    public void ask(GivenNetwork network) {
        synchronized (lock) {
            wanted = network;
            lock.notifyAll();
        }
    }

    /** The last that was found, null before the first. */
    public @Nullable Mapped latest() {
        Throwable t = failure;
        if (t != null) throw new IllegalStateException("regions could not be counted", t);
        return latest;
    }

    /** Whether something that was asked for is not known yet. */
    public boolean busy() {
        synchronized (lock) {
            return failure == null && (working || wanted != null);
        }
    }

    /**
     * Waits for something newer than what is known, at most so long.
     *
     * @param known what {@link #latest} gave
     */
    @SuppressWarnings("ReferenceEquality") // every result is another object
    public void await(@Nullable Mapped known, long millis) {
        long end = System.nanoTime() + 1_000_000 * millis;
        try {
            synchronized (lock) {
                while (latest == known && (working || wanted != null)) {
                    long left = (end - System.nanoTime()) / 1_000_000;
                    if (left <= 0) return;
                    lock.wait(left);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Mapped found) {
        synchronized (lock) {
            latest = found;
            lock.notifyAll();
        }
    }

    private void work() {
        try {
            while (!closed) map(take());
        } catch (InterruptedException | CancellationException _) {
            // closed
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private GivenNetwork take() throws InterruptedException {
        synchronized (lock) {
            working = false;
            while (wanted == null) lock.wait();
            GivenNetwork next = wanted;
            wanted = null;
            working = true;
            return next;
        }
    }

    private void map(GivenNetwork network) throws InterruptedException {
        Cells cells = new RegionCounter(network, slice, domain, false, most).cells(most, run());
        tell(new Mapped(network, cells, null));
        if (cells == null || newer(merging > QUICK ? REST_MILLIS : 0)) return;
        long from = System.nanoTime();
        Merged merged = Merging.of(network, slice, domain, cells);
        merging = System.nanoTime() - from;
        tell(new Mapped(network, cells, merged));
    }

    /** Whether something else is asked for, now or within so many milliseconds. */
    private boolean newer(long millis) throws InterruptedException {
        synchronized (lock) {
            long end = System.nanoTime() + 1_000_000 * millis;
            while (wanted == null) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) return false;
                lock.wait(left);
            }
            return true;
        }
    }

    private Run<Object> run() {
        return new Run<>() {
            @Override
            public void step(double fraction, String doing) {
                if (closed) throw new CancellationException();
            }

            @Override
            public Workers workers() {
                return workers;
            }
        };
    }

    /** Ends the thread. */
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
