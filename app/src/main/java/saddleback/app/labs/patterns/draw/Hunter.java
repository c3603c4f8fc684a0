package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.StepPace;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.run.Progress;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * Looks for a drawing on a thread of its own. Orders come from one other thread and are obeyed
 * between steps; it begins at rest.
 */
final class Hunter implements AutoCloseable {
    private static final String NOTHING =
            "nothing to find: the drawing needs cells of ink and cells of paper";
    private static final String NO_NUMBER = "the loss is not finite any more: start afresh";
    private static final String NO_STEP = "the method finds no lower point";
    private static final String PREPARING = "the problem's weights are being prepared";
    private static final int MARKS = 24;

    private final BlockingQueue<Runnable> orders = new LinkedBlockingQueue<>();
    private final StepPace pace = new StepPace();
    private final Deque<Long> redrawn = new ArrayDeque<>();
    private final Thread thread;
    private Hunt hunt;
    private Course course = new Course();
    private boolean wanted;
    private String halt = "";
    private long sent;
    private long obeyed;
    private volatile Standing standing;
    private volatile boolean look;
    private volatile boolean closed;
    private volatile @Nullable Throwable failure;

    /**
     * Starts the thread.
     *
     * @param hunt used by that thread alone from now on
     */
    Hunter(Hunt hunt) {
        this.hunt = hunt;
        standing = stands();
        thread = Thread.ofPlatform().daemon().name("drawing").start(this::work);
    }

    /** How it stands, as published last. */
    Standing standing() {
        Throwable t = failure;
        if (t != null) throw new IllegalStateException("the search ended by a mistake", t);
        return standing;
    }

    /** Asks for a new {@link #standing} after the next step. */
    void look() {
        look = true;
    }

    /** Whether every order was obeyed when {@code seen} was published. */
    boolean settled(Standing seen) {
        return seen.obeyed() == sent;
    }

    /** Makes steps from now on, or rests. */
    void run(boolean on) {
        order(() -> wanted = on);
    }

    /** Makes at most so many steps a second; infinity for as many as it can. */
    void pace(double stepsPerSecond) {
        order(() -> pace.change(stepsPerSecond));
    }

    /** Another drawing on a board of the same size. */
    void redraw(Board board) {
        order(
                () -> {
                    halt = "";
                    try {
                        if (board.inked() == 0 || board.blank() == 0) halt = NOTHING;
                        else hunt.redraw(board);
                    } catch (IllegalArgumentException _) {
                        halt = NOTHING; // all cells of one kind are left out at the outline
                    }
                    Long now = hunt.steps();
                    if (now > 0 && !now.equals(redrawn.peekLast())) redrawn.add(now);
                    if (redrawn.size() > MARKS) redrawn.remove();
                });
    }

    /** Goes on otherwise. */
    void change(MultiPointSettings settings) {
        order(() -> hunt.change(settings));
    }

    /**
     * Begins with another hunt, as before at rest or not.
     *
     * @param other made on the thread of the steps; its progress is cancelled by {@link #close}
     */
    void begin(Function<Progress, Hunt> other) {
        order(
                () -> {
                    halt = PREPARING;
                    standing = stands();
                    try {
                        hunt = other.apply(progress());
                        course = new Course();
                        redrawn.clear();
                        halt = "";
                    } catch (IllegalArgumentException e) {
                        halt = String.valueOf(e.getMessage());
                    }
                });
    }

    private Progress progress() {
        return (_, _) -> {
            if (closed) throw new CancellationException();
        };
    }

    private void order(Runnable what) {
        sent++;
        orders.add(what);
    }

    private boolean running() {
        return wanted && halt.isEmpty();
    }

    private void work() {
        try {
            while (!closed) {
                @Nullable Runnable order = running() ? orders.poll() : orders.take();
                if (order == null) {
                    if (!pace.due()) continue;
                    step();
                } else {
                    order.run();
                    obeyed++;
                }
                if (look || !running() || order != null) publish();
            }
        } catch (InterruptedException | CancellationException _) {
            // closed
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private void step() {
        boolean made = hunt.step();
        double good = hunt.good();
        double bad = hunt.bad();
        course.add(hunt.steps(), good, bad);
        if (!Double.isFinite(good)) halt = NO_NUMBER;
        else if (!made) halt = NO_STEP;
    }

    private void publish() {
        if (!orders.isEmpty()) return; // the last of several orders tells of all
        look = false;
        standing = stands();
    }

    private Standing stands() {
        return new Standing(
                hunt.board(),
                hunt.mask(),
                hunt.found(),
                hunt.lattice(),
                hunt.steps(),
                course.lines(),
                List.copyOf(redrawn),
                running(),
                halt,
                obeyed);
    }

    /** Ends the thread, after the step it is in. */
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
