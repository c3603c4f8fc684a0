package saddleback.engine.labs.patterns;

import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What is asked of a planted pattern beyond its maps, part by part. */
final class Aftermath {
    private static final double TRANSFER = 2;
    private static final double TUNING = 1;
    private static final double FOOLING = 2;

    private final PatternsSettings settings;
    private final List<FurtherData> further;
    private final Seed seed;

    private List<Transfer> transfers = List.of();
    private @Nullable FineTuning fineTuning;
    private @Nullable Fooled fooled;

    /**
     * Nothing yet.
     *
     * @param further data sets that the settings name
     */
    Aftermath(PatternsSettings settings, List<FurtherData> further, Seed seed) {
        this.settings = settings;
        this.further = further;
        this.seed = seed;
    }

    /** How much work it is, in the same unit as {@link Parts}. */
    double weight() {
        TransferSettings transfer = settings.transfer();
        double weight = 0;
        if (transfer != null) weight += TRANSFER;
        if (transfer != null && transfer.fineTuning() > 0) weight += TUNING;
        if (settings.fooled() != null) weight += FOOLING;
        return weight;
    }

    /**
     * Everything that is asked.
     *
     * @param parts the run's progress
     * @param offer called after each part
     */
    void each(Mapped mapped, Parts parts, Run<?> run, Runnable offer) {
        TransferSettings transfer = settings.transfer();
        if (transfer != null) {
            transfers =
                    Transfers.of(
                            mapped, transfer, further, seed.of("transfer"), parts.next(TRANSFER));
            offer.run();
        }
        if (transfer != null && transfer.fineTuning() > 0) {
            fineTuning =
                    FineTuner.of(
                            mapped,
                            transfer.fineTuning(),
                            seed.of("fine-tuning"),
                            run.workers(),
                            parts.next(TUNING));
            offer.run();
        }
        FooledSettings asked = settings.fooled();
        if (asked == null) return;
        fooled =
                Fooling.of(
                        mapped, asked, seed.of("fooled"), run.workers(), parts.next(FOOLING));
        offer.run();
    }

    List<Transfer> transfers() {
        return transfers;
    }

    @Nullable FineTuning fineTuning() {
        return fineTuning;
    }

    @Nullable Fooled fooled() {
        return fooled;
    }
}
