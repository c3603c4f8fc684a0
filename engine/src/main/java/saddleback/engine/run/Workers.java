package saddleback.engine.run;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A team of threads that shares out numbered tasks. Handing out a job costs about a microsecond
 * while the team is busy: between jobs the helpers spin for a moment before they sleep. Tasks must
 * not depend on which worker runs them, so results are the same for any number of threads. A task
 * that itself calls {@link #each} runs its inner tasks one after the other.
 */
public final class Workers implements AutoCloseable {
    private static final long SPIN_NANOS = 200_000;

    /** One numbered task; {@code worker} in [0, threads) picks the caller's scratch space. */
    @FunctionalInterface
    public interface Task {
        void run(int task, int worker);
    }

    private static final class Job {
        final int tasks;
        final Task task;
        final AtomicInteger next = new AtomicInteger();
        final AtomicInteger done = new AtomicInteger();
        volatile @Nullable Throwable failure;

        Job(int tasks, Task task) {
            this.tasks = tasks;
            this.task = task;
        }

        void work(int worker) {
            for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                try {
                    if (failure == null) task.run(i, worker);
                } catch (Throwable t) {
                    failure = t;
                }
                done.incrementAndGet();
            }
        }
    }

    private static final class Shared {
        static final Workers TEAM = new Workers(Runtime.getRuntime().availableProcessors());
    }

    private final Thread[] helpers;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
    private volatile @Nullable Job job;
    private volatile boolean closed;

    /**
     * Starts the helpers (daemon threads).
     *
     * @param threads 1 to 1024, the calling thread included
     */
    public Workers(int threads) {
        if (threads < 1 || threads > 1024)
            throw new IllegalArgumentException("threads: 1 to 1024, was " + threads);
        helpers = new Thread[threads - 1];
        for (int i = 0; i < helpers.length; i++) {
            int worker = i + 1;
            helpers[i] =
                    Thread.ofPlatform()
                            .daemon()
                            .name("worker-" + worker)
                            .start(() -> serve(worker));
        }
    }

    /** The team of all processors, started at first use. */
    public static Workers shared() {
        return Shared.TEAM;
    }

    /** How many threads take part, the caller included. */
    public int threads() {
        return helpers.length + 1;
    }

    /**
     * Runs tasks 0 to {@code tasks - 1}, in any order and on any thread, and returns when all are
     * done. One job at a time: a second caller waits for the first.
     *
     * @throws RuntimeException or Error, the first that a task threw; remaining tasks are skipped
     */
    public void each(int tasks, Task task) {
        if (tasks <= 1 || helpers.length == 0 || inside.get()) {
            for (int i = 0; i < tasks; i++) task.run(i, 0);
            return;
        }
        share(new Job(tasks, task));
    }

    private synchronized void share(Job mine) {
        job = mine;
        for (Thread h : helpers) LockSupport.unpark(h);
        inside.set(true);
        try {
            mine.work(0);
            await(mine);
        } finally {
            inside.set(false);
        }
        job = null;
        Throwable failure = mine.failure;
        if (failure instanceof RuntimeException e) throw e;
        if (failure instanceof Error e) throw e;
    }

    /** Waits for the helpers' last tasks; where a helper lost its processor, makes room for it. */
    @SuppressWarnings("ThreadPriorityCheck") // a hint alone; nothing rests on it
    private static void await(Job mine) {
        if (mine.done.get() >= mine.tasks) return;
        long since = System.nanoTime();
        while (mine.done.get() < mine.tasks)
            if (System.nanoTime() - since < SPIN_NANOS) Thread.onSpinWait();
            else Thread.yield();
    }

    private void serve(int worker) {
        inside.set(true);
        @Nullable Job last = null;
        long idleSince = System.nanoTime();
        while (!closed) {
            Job current = job;
            if (current != null && current != last) {
                current.work(worker);
                last = current;
                idleSince = System.nanoTime();
            } else if (System.nanoTime() - idleSince < SPIN_NANOS) {
                Thread.onSpinWait();
            } else {
                LockSupport.park(this);
                idleSince = System.nanoTime();
            }
        }
    }

    /** Lets the helpers end; must not be called while a job runs. */
    @Override
    public void close() {
        closed = true;
        for (Thread h : helpers) LockSupport.unpark(h);
    }
}
