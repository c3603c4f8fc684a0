package saddleback.app.labs.saddles.escape;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.saddles.Gauge;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Measures places on a thread of its own, always the latest that was asked for; those that it could
 * not take in time are left out. When there are many, every second one is forgotten.
 */
final class Meter implements AutoCloseable {
    private static final int MOST = 2000;

    private final Gauge gauge;
    private final Thread thread;
    private final List<Measured> all = new ArrayList<>();
    private @Nullable Spot asked;
    private boolean busy;
    private volatile boolean closed;
    private volatile List<Measured> seen = List.of();
    private volatile @Nullable Throwable failure;

    /**
     * Starts the thread.
     *
     * @param gauge used by that thread alone from now on
     */
    Meter(Gauge gauge) {
        this.gauge = gauge;
        thread = Thread.ofPlatform().daemon().name("eigenvalues").start(this::work);
    }

    /** Asks for a place. */
    synchronized void ask(Spot spot) {
        asked = spot;
        notifyAll();
    }

    /** What was measured, by rising step, of the latest way alone. */
    List<Measured> seen() {
        Throwable t = failure;
        if (t != null) throw new IllegalStateException("measuring ended by a mistake", t);
        return seen;
    }

    /** Whether something asked for is not measured yet. */
    synchronized boolean busy() {
        return busy || asked != null;
    }

    private void work() {
        try {
            while (!closed) {
                Spot spot = next();
                keep(Measured.of(spot, gauge.read(spot.weights(), (_, _) -> checkOpen())));
                done();
            }
        } catch (InterruptedException | CancellationException _) {
            // closed
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private void checkOpen() {
        if (closed) throw new CancellationException();
    }

    private synchronized Spot next() throws InterruptedException {
        while (true) {
            Spot spot = asked;
            if (spot != null) {
                asked = null;
                busy = true;
                return spot;
            }
            wait();
        }
    }

    private synchronized void done() {
        busy = false;
    }

    private void keep(Measured found) {
        if (!all.isEmpty() && all.getLast().run() != found.run()) all.clear();
        if (!all.isEmpty() && all.getLast().steps() == found.steps()) all.removeLast();
        all.add(found);
        if (all.size() > MOST) {
            var fewer = new ArrayList<Measured>();
            for (int i = 0; i < all.size(); i += 2) fewer.add(all.get(i));
            all.clear();
            all.addAll(fewer);
        }
        seen = List.copyOf(all);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
