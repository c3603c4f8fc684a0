package saddleback.engine.labs.patterns;

import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/** Trains from the pattern's lowest cell, and from an ordinary start beside it. */
final class FineTuner {
    private FineTuner() {}

    /**
     * Trains.
     *
     * @param steps 1 or more
     * @param seed of this part alone
     * @return also where it was not done, with the reason
     */
    static FineTuning of(Mapped mapped, int steps, Seed seed, Workers workers, Progress progress) {
        throw new UnsupportedOperationException("of");
    }
}
