package saddleback.app.labs.saddles.escape;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.StepPace;
import saddleback.engine.optim.Descent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Trains on a thread of its own. Orders come from one other thread and are obeyed between steps; it
 * begins at rest.
 */
final class Walker implements AutoCloseable {
    /** As many steps as there will ever be. */
    static final long ENDLESS = Long.MAX_VALUE;

    private final Descent descent;
    private final BlockingQueue<Runnable> orders = new LinkedBlockingQueue<>();
    private final List<Turn> turns = new ArrayList<>();
    private final StepPace pace = new StepPace();
    private final Thread thread;
    private long sent;
    private long obeyed;
    private long left;
    private int run;
    private int slot;
    private String end = "";
    private volatile State state;
    private volatile boolean wanted;
    private volatile boolean closed;
    private volatile @Nullable Throwable failure;

    /**
     * Starts the thread.
     *
     * @param descent used by that thread alone from now on
     */
    Walker(Descent descent) {
        this.descent = descent;
        state = look();
        thread = Thread.ofPlatform().daemon().name("past the saddle").start(this::work);
    }

    /** How training stands, as published last. */
    State state() {
        Throwable t = failure;
        if (t != null) throw new IllegalStateException("training ended by a mistake", t);
        return state;
    }

    /** Asks for a new {@link #state} after the next step. */
    void look(boolean please) {
        wanted = please;
    }

    /** Whether every order was obeyed when {@code seen} was published. */
    boolean settled(State seen) {
        return seen.obeyed() == sent;
    }

    /** Makes so many steps from now on and then rests; 0 to rest at once. */
    void run(long steps) {
        order(() -> left = end.isEmpty() ? steps : 0);
    }

    /** Makes at most so many steps a second; infinity for as many as it can. */
    void pace(double stepsPerSecond) {
        order(() -> pace.change(stepsPerSecond));
    }

    /** Goes on with a method, which is one of two. */
    void change(Using next, int which) {
        order(
                () -> {
                    descent.change(next.method(), next.batch());
                    end = "";
                    slot = which;
                    if (descent.steps() > 0) turns.add(new Turn(descent.epoch(), which));
                });
    }

    /** Begins anew with a method, at rest. */
    void restart(double[] start, Using with) {
        order(
                () -> {
                    descent.change(with.method(), with.batch());
                    descent.restart(start);
                    turns.clear();
                    run++;
                    slot = 0;
                    left = 0;
                    end = "";
                });
    }

    private void order(Runnable what) {
        sent++;
        orders.add(what);
    }

    private void work() {
        try {
            while (!closed) {
                @Nullable Runnable order = left > 0 ? orders.poll() : orders.take();
                if (order == null) {
                    if (!pace.due()) continue;
                    step();
                } else {
                    order.run();
                    obeyed++;
                }
                if (order != null || wanted || left == 0) publish();
            }
        } catch (InterruptedException _) {
            // closed while it rested
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private void step() {
        if (!Double.isFinite(descent.loss())) stop("the loss is no longer finite");
        else if (descent.move(1)) left--;
        else stop("no step of this method lowers the loss any more");
    }

    private void stop(String why) {
        end = why;
        left = 0;
    }

    private void publish() {
        wanted = false;
        state = look();
    }

    private State look() {
        var spot =
                new Spot(
                        run,
                        descent.steps(),
                        descent.epoch(),
                        slot,
                        descent.weights().clone(),
                        descent.damping());
        return new State(spot, List.copyOf(turns), left > 0, end, obeyed);
    }

    /** Ends the thread, after the step it is in. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
