package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.run.Run;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/** What workers tell each other while they search parts. */
final class Shared {
    static final String DOING = "counting regions";

    private final Run<?> run;
    private final long most;
    private final AtomicLongArray soFar;
    private final AtomicInteger done = new AtomicInteger();
    private final long[][] cells;
    private final long[] decisions;
    private final boolean[] stopped;
    private volatile boolean cancelled;

    /**
     * Nothing found yet.
     *
     * @param most cells of all parts, where the search may stop
     */
    Shared(Run<?> run, long most, int parts) {
        this.run = run;
        this.most = most;
        soFar = new AtomicLongArray(parts);
        cells = new long[parts][];
        decisions = new long[parts];
        stopped = new boolean[parts];
    }

    void search(Work work, int part, int worker, Search search, Search.@Nullable Sink to) {
        if (!more(part, worker, 0)) {
            stopped[part] = true;
            return;
        }
        search.search(work, most, found -> more(part, worker, found), to);
        cells[part] = search.cells.clone();
        decisions[part] = search.judge.decisions;
        stopped[part] = search.stopped();
        soFar.set(part, cells[part][cells[part].length - 1]);
        done.incrementAndGet();
    }

    /** Whether a part is still needed; the calling thread's worker hears of cancellation. */
    private boolean more(int part, int worker, long found) {
        if (cancelled) return false;
        if (worker == 0) {
            try {
                run.step((double) done.get() / cells.length, DOING);
            } catch (RuntimeException e) {
                cancelled = true;
                throw e;
            }
        }
        soFar.set(part, found);
        long sum = 0;
        for (int i = 0; i <= part; i++) sum += soFar.get(i);
        return sum <= most;
    }

    /** Whether a part was searched to its end and has at most so many cells. */
    boolean within(int part, long limit) {
        return !stopped[part] && cells[part][cells[part].length - 1] <= limit;
    }

    void addTo(Tally tally, int part) {
        tally.add(cells[part], decisions[part]);
    }
}
