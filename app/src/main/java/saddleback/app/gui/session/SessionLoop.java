package saddleback.app.gui.session;

import saddleback.app.labs.Act;
import saddleback.app.labs.Session;
import saddleback.app.labs.Session.Pace;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * The thread on which one session lives: it begins it, does the acts, lets it work at its pace, and
 * tells what is to be seen at most 30 times a second.
 */
final class SessionLoop implements AutoCloseable {
    private static final long FRAME = ActQueue.millis(33);

    private final ActQueue acts = new ActQueue();
    private final Audience audience;
    private final Thread thread;
    private long done;
    private long lastTold;
    private boolean untold = true;
    private volatile boolean hovers;
    private volatile boolean drags;
    private volatile boolean arrows;

    /**
     * Begins.
     *
     * @param name of the thread
     * @param opening makes the session, on its thread
     */
    SessionLoop(String name, Supplier<Session> opening, Audience audience) {
        this.audience = audience;
        lastTold = System.nanoTime() - FRAME;
        thread = Thread.ofPlatform().daemon().name(name).start(() -> live(opening));
    }

    /** Lets the session do something later; gives the number that {@link Audience} then hears. */
    long act(Act act) {
        return acts.put(act);
    }

    /** Tells the session where the mouse is, if it wants to know. */
    void hover(Act act) {
        if (hovers) acts.put(act);
    }

    /** Whether drags shall be acts; false until the session has begun. */
    boolean drags() {
        return drags;
    }

    /** Whether arrow keys shall be acts; false until the session has begun. */
    boolean arrows() {
        return arrows;
    }

    /** Ends the session and its thread soon; returns at once. */
    @Override
    public void close() {
        acts.close();
    }

    /** The thread. */
    Thread thread() {
        return thread;
    }

    private void live(Supplier<Session> opening) {
        try (Session session = opening.get()) {
            use(session);
        } catch (IllegalArgumentException e) {
            audience.notBegun(String.valueOf(e.getMessage()));
        } catch (CancellationException | InterruptedException _) {
            Thread.currentThread().interrupt(); // whoever interrupted wanted an end
        } catch (RuntimeException | Error e) {
            audience.broken(e);
        }
    }

    private void use(Session session) throws InterruptedException {
        hovers = session.hovers();
        acts.trace(session.traces());
        drags = session.drags();
        arrows = session.arrows();
        Pace pace = Pace.FRAME;
        while (true) {
            tellIfDue(session);
            ActQueue.Taken taken = acts.take(patience(pace));
            if (taken.closed()) return;
            for (Act act : taken.acts()) act(session, act);
            done = taken.last();
            boolean still = pace == Pace.REST && taken.acts().isEmpty();
            if (still) continue;
            pace = tick(session);
            untold = true;
            session.written().ifPresent(audience::written);
        }
    }

    private long patience(Pace pace) {
        if (pace == Pace.WORK) return 0;
        if (pace == Pace.REST && !untold) return Long.MAX_VALUE;
        return Math.max(0, lastTold + FRAME - System.nanoTime());
    }

    private void tellIfDue(Session session) {
        if (!untold || System.nanoTime() - lastTold < FRAME) return;
        untold = false;
        lastTold = System.nanoTime();
        audience.shown(session.shown(), done);
    }

    private void act(Session session, Act act) {
        try {
            session.act(act);
        } catch (IllegalArgumentException e) {
            audience.refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            audience.refused("could not be written: " + e.getMessage());
        }
    }

    /** What is wrong with work on settings is a mistake here: the act would have refused them. */
    private static Pace tick(Session session) {
        try {
            return session.tick();
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
