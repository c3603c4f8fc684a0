package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.List;

/** What is asked of a planted pattern beyond its maps, part by part. */
final class Aftermath {
    private static final double TRANSFER = 5;
    private static final double TUNING = 0.05;
    private static final double PENALTY = 10;

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
    private Aftermath(PatternsSettings settings, List<FurtherData> further, Seed seed) {
        this.settings = settings;
        this.further = further;
        this.seed = seed;
    }

    /**
     * Loads what the settings name.
     *
     * @param inputsCount whether the network's prediction depends on the inputs
     * @param seed of the experiment
     * @param own of the lab
     * @throws IllegalArgumentException "settings.transfer.data[i]: rule, was value"
     */
    static Aftermath of(
            PatternsSettings settings, Prepared loaded, boolean inputsCount, Seed seed, Seed own) {
        TransferSettings transfer = settings.transfer();
        if (transfer == null) return new Aftermath(settings, List.of(), own);
        try {
            List<FurtherData> further = FurtherData.load(transfer, loaded, inputsCount, seed);
            return new Aftermath(settings, further, own);
        } catch (IllegalArgumentException e) {
            throw Refused.under("settings", e);
        }
    }

    /** How much work it is: maps on the training examples that would take about as long. */
    double weight() {
        return transferring() + tuning() + fooling();
    }

    private double transferring() {
        return settings.transfer() == null ? 0 : TRANSFER + further.size();
    }

    private double tuning() {
        TransferSettings transfer = settings.transfer();
        return transfer == null ? 0 : TUNING * transfer.fineTuning();
    }

    private double fooling() {
        FooledSettings asked = settings.fooled();
        return asked == null ? 0 : asked.slices() + (asked.penalty() ? PENALTY : 0);
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
                            mapped,
                            transfer,
                            further,
                            seed.of("transfer"),
                            run.kept().under("transfer-"),
                            parts.next(transferring()));
            offer.run();
        }
        if (transfer != null && transfer.fineTuning() > 0) {
            fineTuning =
                    FineTuner.of(
                            mapped,
                            transfer.fineTuning(),
                            seed.of("fine-tuning"),
                            run.workers(),
                            run.kept().under("fine-tuning-"),
                            parts.next(tuning()));
            offer.run();
        }
        FooledSettings asked = settings.fooled();
        if (asked == null) return;
        fooled =
                Fooling.of(
                        mapped,
                        asked,
                        seed.of("fooled"),
                        run.workers(),
                        run.kept().under("fooled-"),
                        parts.next(fooling()));
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
