package saddleback.app.gui.session;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Acts on their way to a session. Of neighbouring moves of one slider, places of one drag that is
 * not traced, or fillings of one form, only the last is kept; of places under the mouse at most one
 * waits. For any threads.
 */
final class ActQueue {

    /**
     * Acts that were taken.
     *
     * @param last the number of the last one ever put in
     * @param closed whether no more will come
     */
    record Taken(List<Act> acts, long last, boolean closed) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Act> waiting = new ArrayDeque<>();
    private long last;
    private boolean closed;
    private boolean tracing;

    /** Puts an act in; gives its number, from 1 on. */
    long put(Act act) {
        lock.lock();
        try {
            if (hovers(act)) waiting.removeIf(ActQueue::hovers);
            if (replaces(act, waiting.peekLast())) waiting.removeLast();
            waiting.addLast(act);
            changed.signalAll();
            return ++last;
        } finally {
            lock.unlock();
        }
    }

    /** From now on every place of a drag is kept, or only the last. */
    void trace(boolean every) {
        lock.lock();
        try {
            tracing = every;
        } finally {
            lock.unlock();
        }
    }

    private boolean replaces(Act act, @Nullable Act before) {
        return switch (act) {
            case Act.Slide s -> before instanceof Act.Slide b && b.control().equals(s.control());
            case Act.Drag d ->
                    !tracing
                            && before instanceof Act.Drag b
                            && !b.end()
                            && b.figure() == d.figure()
                            && b.panel() == d.panel()
                            && b.fromX() == d.fromX()
                            && b.fromY() == d.fromY();
            case Act.Fill f -> before instanceof Act.Fill b && b.control().equals(f.control());
            default -> false;
        };
    }

    private static boolean hovers(Act act) {
        return act instanceof Act.Hover || act instanceof Act.Leave;
    }

    /** Ends it; whoever waits is woken. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes all acts, waiting for the first.
     *
     * @param nanos at most so long; {@link Long#MAX_VALUE} for as long as it takes
     */
    Taken take(long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (waiting.isEmpty() && !closed && left > 0)
                if (nanos == Long.MAX_VALUE) changed.await();
                else left = changed.awaitNanos(left);
            List<Act> acts = new ArrayList<>(waiting);
            waiting.clear();
            return new Taken(acts, last, closed);
        } finally {
            lock.unlock();
        }
    }

    /** Nanoseconds of so many milliseconds. */
    static long millis(long milliseconds) {
        return TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }
}
