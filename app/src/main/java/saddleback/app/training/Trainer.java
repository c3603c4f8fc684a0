package saddleback.app.training;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.StepPace;
import saddleback.engine.optim.Descent;
import saddleback.engine.optim.End;
import saddleback.engine.optim.Moment;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Trains on a thread of its own. Orders come from one other thread and are obeyed between steps; it
 * begins at rest.
 */
public final class Trainer implements AutoCloseable {
    /** As many steps as there will ever be. */
    public static final long ENDLESS = Long.MAX_VALUE;

    /** So many moments of {@link State#history} at most. */
    public static final int MOST_MOMENTS = History.MOST;

    private final Descent descent;
    private final History history = new History();
    private final RunningLoss line = new RunningLoss();
    private final BlockingQueue<Runnable> orders = new LinkedBlockingQueue<>();
    private final Thread thread;
    private long sent;
    private long obeyed;
    private long left;
    private final StepPace pace = new StepPace();
    private End end = End.RUNNING;
    private volatile State state;
    private volatile boolean wanted;
    private volatile boolean closed;
    private volatile @Nullable Throwable failure;

    /**
     * Starts the thread, which stands at the descent's weights.
     *
     * @param descent used by that thread alone from now on
     */
    public Trainer(Descent descent) {
        this.descent = descent;
        history.consider(descent);
        state = look();
        thread = Thread.ofPlatform().daemon().name("live training").start(this::work);
    }

    /** How training stands, as published last. */
    public State state() {
        Throwable t = failure;
        if (t != null) throw new IllegalStateException("training ended by a mistake", t);
        return state;
    }

    /** Asks for a new {@link #state} after the next step. */
    public void look(boolean please) {
        wanted = please;
    }

    /** Whether every order was obeyed when {@code seen} was published. */
    public boolean settled(State seen) {
        return seen.obeyed() == sent;
    }

    /** Makes so many steps from now on and then rests; 0 to rest at once. */
    public void run(long steps) {
        order(() -> left = end == End.RUNNING ? steps : 0);
    }

    /** Goes on to the next end of an epoch, then rests. */
    public void runEpoch() {
        order(
                () -> {
                    long done = Math.round(descent.epoch() * descent.perEpoch());
                    long n = descent.perEpoch();
                    left = end == End.RUNNING ? n - done % n : 0;
                });
    }

    /** Goes on with other settings. */
    public void change(LiveSettings settings) {
        order(
                () -> {
                    descent.change(settings.method(), settings.batch());
                    end = End.RUNNING;
                });
    }

    /** Makes at most so many steps a second; infinity for as many as it can. */
    public void pace(double stepsPerSecond) {
        order(() -> pace.change(stepsPerSecond));
    }

    /** Begins anew at {@code start}, at rest. */
    public void restart(double[] start) {
        order(
                () -> {
                    descent.restart(start);
                    history.clear();
                    line.cutAfter(0);
                    begin();
                });
    }

    /** Goes back to a moment and forgets what came after it; at rest. */
    public void resume(Moment then) {
        order(
                () -> {
                    descent.resume(then);
                    history.cutAfter(then.steps());
                    line.cutAfter(descent.epoch());
                    begin();
                });
    }

    private void begin() {
        left = 0;
        end = End.RUNNING;
        history.consider(descent);
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
        } catch (InterruptedException e) {
            // closed while it rested
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private void step() {
        double epoch = descent.epoch();
        double loss = descent.loss();
        if (!Double.isFinite(loss)) stop(End.NOT_FINITE);
        else {
            line.add(epoch, loss, descent.perEpoch());
            if (descent.move(1)) left--;
            else stop(End.NO_DECREASE);
        }
        if (end == End.RUNNING) history.consider(descent);
    }

    private void stop(End why) {
        end = why;
        left = 0;
    }

    private void publish() {
        wanted = false;
        state = look();
    }

    private State look() {
        double[][] xy = line.line();
        return new State(now(), history.moments(), xy[0], xy[1], left > 0, end, obeyed);
    }

    /** Weights that were published or kept at this step already are not copied again. */
    private Spot now() {
        long steps = descent.steps();
        if (!history.moments().isEmpty() && history.moments().getLast().steps() == steps)
            return Spot.of(history.moments().getLast());
        return new Spot(steps, descent.epoch(), descent.weights().clone());
    }

    /** Ends the thread, after the step it is in. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
