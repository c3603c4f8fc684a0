package saddleback.engine.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.policy.World;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Many runs of {@link Reinforce} from the same start, each with a seed of its own.
 *
 * @param updates of every run
 * @param runs at least 1
 * @param steps the most updates of a run, at least 1
 * @param until the success at which a component counts as learned; a run ends when all of them are
 */
public record Sampling(Updates updates, int runs, int steps, double until) {
    private static final long MOMENTS = 512;

    /** Checks the ranges. */
    public Sampling {
        if (runs < 1) throw new IllegalArgumentException("runs: at least 1, was " + runs);
        if (steps < 1) throw new IllegalArgumentException("steps: at least 1, was " + steps);
        if (!(until > 0 && until < 1))
            throw new IllegalArgumentException("until: above 0 and below 1, was " + until);
    }

    /**
     * The most bytes that the runs take together.
     *
     * @param parameters how many the learner has
     */
    public long bytes(World world, @Nullable Remedy remedy, int parameters) {
        long components = world.components();
        long table = (long) world.states() * world.actions();
        long result = runs * MOMENTS * (2 * 8 * components + 32);
        long running = 8 * components * (6 * table + 3L * parameters);
        if (remedy instanceof Remedy.Replay replay)
            running += EpisodeMemory.bytes(replay, updates, Rounds.longest(world));
        return result + Math.min(Rounds.TOGETHER, runs) * running;
    }

    /**
     * Draws the runs. Finished ones are kept in {@code run.kept()}; the same numbers come out
     * whether they were kept or not, and for any number of threads.
     *
     * <p>The moments, at most about 400, are those at which all runs are looked at: some six to an
     * octave of updates from the first on, evenly spaced ones, and the end of the longest run. They
     * are steps of every run, nothing is interpolated; a run keeps its last values after its end.
     *
     * @param run progress over [0, 1], threads, kept parts
     * @param watcher is offered, by the calling thread, the runs that have begun: NaN after the
     *     moment that a run has come to, quantiles over those that have come so far
     * @throws IllegalArgumentException "runs: rule, was value" where they do not fit in the memory
     */
    public Sampled of(Learner learner, Seed seed, Run<?> run, Consumer<Supplier<Sampled>> watcher) {
        return new Rounds(this, learner, seed, run).all(watcher);
    }
}
