package saddleback.app.labs.flatness.alpha;

import org.jspecify.annotations.Nullable;

import saddleback.app.slice.Refinement;
import saddleback.engine.flatness.Measure;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Progress;
import saddleback.viz.figure.Grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Follows factors on a thread of its own: what is quick at once, then the plane, the spectrum and
 * the measures. Where other factors are asked for meanwhile, what takes long is given up; what was
 * quick the last time is finished, so that all of a small network moves while a slider does.
 */
final class Follower implements AutoCloseable {
    private static final long QUICK = 60_000_000;

    private final Scenery scenery;
    private final List<Measure> measures;
    private final Map<String, Long> took = new HashMap<>();
    private final Thread thread;
    private final Object lock = new Object();
    private double @Nullable [] wanted;
    private boolean working;
    private volatile boolean closed;
    private volatile Look latest;
    private volatile @Nullable Throwable failure;

    /** Starts the thread, which rests until it is asked. */
    Follower(Scenery scenery, Look start, List<Measure> measures) {
        this.scenery = scenery;
        this.measures = measures;
        latest = start;
        thread = Thread.ofPlatform().daemon().name("layer factors").start(this::work);
    }

    /** Asks for factors; those asked before that are not begun are forgotten. */
    void ask(double[] factors) {
        synchronized (lock) {
            wanted = factors;
            lock.notifyAll();
        }
    }

    /** The last that was found. */
    Look latest() {
        Throwable t = failure;
        if (t != null) throw new IllegalStateException("the network could not be measured", t);
        return latest;
    }

    /** Whether something that was asked for is not known yet. */
    boolean busy() {
        synchronized (lock) {
            return failure == null && (working || wanted != null);
        }
    }

    /** Waits for something newer than what is known, at most so long. */
    @SuppressWarnings("ReferenceEquality") // every look is another object
    void await(Look known, long millis) {
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

    private Look tell(Look found) {
        synchronized (lock) {
            latest = found;
            lock.notifyAll();
        }
        return found;
    }

    private void work() {
        try {
            while (!closed) follow(take());
        } catch (InterruptedException _) {
            // closed
        } catch (RuntimeException | Error e) {
            if (!closed) failure = e;
        }
    }

    private double[] take() throws InterruptedException {
        synchronized (lock) {
            working = false;
            lock.notifyAll();
            while (wanted == null) lock.wait();
            double[] next = wanted;
            wanted = null;
            working = true;
            return next;
        }
    }

    private boolean newer() {
        synchronized (lock) {
            return closed || wanted != null;
        }
    }

    private void follow(double[] factors) {
        try {
            Place place = scenery.at(factors);
            double[] w = place.weights();
            Look old = latest;
            Look now =
                    tell(
                            new Look(
                                    factors,
                                    scenery.inputs().at(w),
                                    scenery.line(w),
                                    old.plane(),
                                    old.spectrum(),
                                    old.readings(),
                                    false));
            Refinement plane = scenery.plane(w);
            now = tell(now.withPlane(timed("plane", p -> level(plane, p))));
            now = tell(now.withSpectrum(timed("spectrum", p -> scenery.spectrum(w, p))));
            for (Measure m : measures)
                now = tell(now.withReadings(timed(m.name(), p -> scenery.measure(place, m, p))));
            while (!plane.done())
                now = tell(now.withPlane(timed("fine plane", p -> level(plane, p))));
            tell(now.whole());
        } catch (CancellationException _) {
            // other factors are asked for
        }
    }

    /** Works to the next level of the plane. */
    private static Grid level(Refinement plane, Progress progress) {
        int before = plane.complete();
        while (!plane.done() && plane.complete() == before) {
            progress.step(0, "plane");
            plane.work();
        }
        return plane.grid();
    }

    /** A part of the work. */
    @FunctionalInterface
    private interface Part<T> {
        T of(Progress progress);
    }

    /** Does a part; given up where other factors wait, unless it was quick the last time. */
    private <T> T timed(String name, Part<T> part) {
        boolean quick = took.getOrDefault(name, Long.MAX_VALUE) < QUICK;
        long from = System.nanoTime();
        T found =
                part.of(
                        (_, _) -> {
                            if (closed || (!quick && newer())) throw new CancellationException();
                        });
        took.put(name, System.nanoTime() - from);
        return found;
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
