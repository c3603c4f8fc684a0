package saddleback.app.labs.regions.mapping;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Pursuit;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.regions.merge.Merging;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Finds the cells of networks on one cut on a thread of its own, always of the newest network that
 * was asked for. Which cells compute the same is found where no newer network waits; where that
 * takes long, after a moment of rest.
 */
public final class Mapper implements AutoCloseable {
    private static final long QUICK = 25_000_000;
    private static final long REST_MILLIS = 180;

    private final @Nullable Slice slice;
    private final Domain domain;
    private final int most;
    private final Workers workers;
    private final Pursuit<GivenNetwork, Optional<Mapped>> pursuit;
    private long merging;

    /**
     * Starts the thread, which rests until it is asked.
     *
     * @param slice null for u = x
     * @param most cells of more are not kept
     * @param workers the threads it may use beside its own
     */
    public Mapper(@Nullable Slice slice, Domain domain, int most, Workers workers) {
        this.slice = slice;
        this.domain = domain;
        this.most = most;
        this.workers = workers;
        pursuit = new Pursuit<>("region map", Optional.empty(), this::map);
    }

    /** Asks for the cells of a network; one asked before that is not begun is forgotten. */
    public void ask(GivenNetwork network) {
        pursuit.ask(network);
    }

    /** The last that was found, null before the first. */
    public @Nullable Mapped latest() {
        return pursuit.latest().orElse(null);
    }

    /** Whether something that was asked for is not known yet. */
    public boolean busy() {
        return pursuit.busy();
    }

    /**
     * Waits for something newer than what is known, at most so long.
     *
     * @param known what {@link #latest} gave
     */
    @SuppressWarnings("ReferenceEquality") // every result is another object
    public void await(@Nullable Mapped known, long millis) {
        Optional<Mapped> now = pursuit.latest();
        if (now.orElse(null) == known) pursuit.await(now, millis);
    }

    private void map(GivenNetwork network, Pursuit<GivenNetwork, Optional<Mapped>> told) {
        Cells cells = new RegionCounter(network, slice, domain, false, most).cells(most, run(told));
        told.tell(Optional.of(new Mapped(network, cells, null)));
        if (cells == null || told.newer(merging > QUICK ? REST_MILLIS : 0)) return;
        long from = System.nanoTime();
        Merged merged = Merging.of(network, slice, domain, cells);
        merging = System.nanoTime() - from;
        told.tell(Optional.of(new Mapped(network, cells, merged)));
    }

    private Run<Object> run(Pursuit<GivenNetwork, Optional<Mapped>> told) {
        return new Run<>() {
            @Override
            public void step(double fraction, String doing) {
                if (told.closed()) throw new CancellationException();
            }

            @Override
            public Workers workers() {
                return workers;
            }
        };
    }

    /** Ends the thread. */
    @Override
    public void close() {
        pursuit.close();
    }
}
