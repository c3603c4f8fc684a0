package saddleback.app.labs.surface.training;

import org.jspecify.annotations.Nullable;

import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Workers;

import java.util.Optional;

/**
 * Looks at the loss about training, on a thread of its own. While training runs it rests more than
 * it works.
 */
final class Surveyor implements AutoCloseable {
    private static final double DUTY = 0.4;
    private static final long SHORTEST_ROUND = 70_000_000;
    private static final long LONGEST_WORK = 30_000_000;

    private static final int COARSEST = 9;

    private final Object bell = new Object();
    private final Workers workers = new Workers(1);
    private final Grids grids;
    private final Following following;
    private final Gauge gauge;
    private final @Nullable Deciding deciding;
    private final Thread thread;
    private @Nullable Refining refining;
    private boolean rung;
    private Request request;
    private volatile Survey survey;
    private volatile boolean busy = true;
    private volatile boolean closed;
    private volatile @Nullable Throwable failure;

    /** Takes a first coarse look and starts the thread. */
    Surveyor(Prepared prepared, Request first) {
        grids = new Grids(prepared, workers);
        following = new Following(grids);
        gauge = new Gauge(new Measuring(prepared, workers));
        deciding = Deciding.suits(prepared) ? new Deciding(prepared) : null;
        request = first;
        gauge.measure(first, System.nanoTime());
        View view = first.view();
        Landscape known = view.known();
        survey =
                new Survey(
                        view,
                        first.spot(),
                        known != null ? known : following.at(view, first.spot()),
                        gauge.after(first),
                        deciding == null ? null : deciding.at(first.spot()));
        thread = Thread.ofPlatform().daemon().name("live survey").start(this::work);
    }

    /** What is known so far. */
    Survey survey() {
        Throwable t = failure;
        if (t != null) throw new IllegalStateException("looking ended by a mistake", t);
        return survey;
    }

    /** Whether more will be known without being asked again. */
    boolean busy() {
        return busy;
    }

    /** Asks for something, in place of what was asked before. */
    void ask(Request next) {
        synchronized (bell) {
            request = next;
            rung = true;
            busy = true;
            bell.notifyAll();
        }
    }

    private void work() {
        try {
            while (!closed) {
                Request now = take();
                long began = System.nanoTime();
                boolean worked = round(now, began);
                if (now.running()) rest(System.nanoTime() - began);
                else if (!worked) sleep();
            }
        } catch (InterruptedException e) {
            // closed while it rested
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private Request take() {
        synchronized (bell) {
            rung = false;
            return request;
        }
    }

    private void rest(long worked) throws InterruptedException {
        long nanos = Math.max((long) (worked * (1 - DUTY) / DUTY), SHORTEST_ROUND - worked);
        Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    }

    private void sleep() throws InterruptedException {
        synchronized (bell) {
            if (!rung) busy = false;
            while (!rung && !closed) bell.wait();
        }
    }

    /** Does what is due, most urgent first; tells whether there was anything. */
    private boolean round(Request now, long began) {
        boolean worked = look(now, began);
        if (gauge.measure(now, began)) {
            survey = survey.with(gauge.after(now));
            worked = true;
        }
        Regions seen = survey.regions();
        if (deciding != null && seen != null && !seen.spot().same(now.spot())) {
            survey = survey.with(deciding.at(now.spot()));
            worked = true;
        }
        return worked;
    }

    private boolean look(Request now, long began) {
        View view = now.view();
        Landscape known = view.known();
        if (survey.shows(view, now.spot()) && survey.landscape().finest()) return false;
        if (known != null) {
            survey = survey.with(view, now.spot(), known);
            return true;
        }
        if (now.running() && view.following()) {
            if (survey.shows(view, now.spot())) return false;
            survey = survey.with(view, now.spot(), following.at(view, now.spot()));
            return true;
        }
        return refine(now, began);
    }

    private boolean refine(Request now, long began) {
        Refining work = refining;
        if (work == null || !work.about(now.view(), now.spot()))
            work = new Refining(now.view(), now.spot(), grids, grids.most());
        refining = work;
        if (work.done()) return false;
        do {
            Optional<Landscape> whole = work.row();
            whole.filter(l -> finer(l, now))
                    .ifPresent(l -> survey = survey.with(now.view(), now.spot(), l));
        } while (!work.done() && System.nanoTime() - began < LONGEST_WORK);
        return true;
    }

    /** The coarsest picture is no gain where one of the same view is shown. */
    private boolean finer(Landscape found, Request now) {
        return !survey.view().equals(now.view()) || found.x().length > COARSEST;
    }

    /** Ends the thread, after the row it is in. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.close();
    }
}
