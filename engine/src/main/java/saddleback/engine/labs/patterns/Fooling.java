package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.run.Kept;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;

/** What the plane does not tell: random slices beside it, flatness that was bought cheaply. */
final class Fooling {
    private static final double SLICES = 0.5;

    private Fooling() {}

    /**
     * Random slices and the penalty.
     *
     * @param mapped where the penalty is asked for, with the problem's weights at hand
     * @param seed of this part alone
     * @param kept of this part alone
     */
    static Fooled of(
            Mapped mapped,
            FooledSettings settings,
            Seed seed,
            Workers workers,
            Kept kept,
            Progress progress) {
        var slices = new RandomSlices(mapped.at(), List.of());
        @Nullable String skipped = null;
        try {
            if (settings.slices() > 0)
                slices =
                        RandomSlices.of(
                                mapped,
                                settings.slices(),
                                seed.of("slices"),
                                workers,
                                kept,
                                progress.part(0, SLICES));
        } catch (IllegalArgumentException e) {
            skipped = String.valueOf(e.getMessage());
        }
        Fooled.Penalty penalty =
                settings.penalty()
                        ? Contest.of(
                                mapped.prepared(),
                                seed.of("penalty"),
                                workers,
                                kept,
                                progress.part(SLICES, 1))
                        : null;
        progress.step(1, "random planes done");
        return new Fooled(slices.at(), slices.losses(), skipped, penalty);
    }
}
