package saddleback.engine.labs.patterns;

import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/** What the plane does not tell: random slices beside it, flatness that was bought cheaply. */
final class Fooling {
    private Fooling() {}

    /**
     * Random slices and the penalty.
     *
     * @param seed of this part alone
     */
    static Fooled of(
            Mapped mapped,
            FooledSettings settings,
            Seed seed,
            Workers workers,
            Progress progress) {
        throw new UnsupportedOperationException("of");
    }
}
