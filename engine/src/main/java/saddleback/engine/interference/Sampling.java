package saddleback.engine.interference;

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
    /** Checks the ranges. */
    public Sampling {
        if (runs < 1) throw new IllegalArgumentException("runs: at least 1, was " + runs);
        if (steps < 1) throw new IllegalArgumentException("steps: at least 1, was " + steps);
        if (!(until > 0 && until < 1))
            throw new IllegalArgumentException("until: above 0 and below 1, was " + until);
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
        return new SideBySideRuns(this, learner, seed, run).all(watcher);
    }
}
