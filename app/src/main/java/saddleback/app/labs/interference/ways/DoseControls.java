package saddleback.app.labs.interference.ways;

import saddleback.app.labs.Control;

import java.util.List;
import java.util.function.Predicate;

/** How much of the cures that have a dose. */
public final class DoseControls {
    private static final String ENTROPY = "entropy-weight";
    private static final String SHARE = "replay-share";
    private static final String MEMORY = "replay-memory";

    private DoseControls() {}

    /**
     * In reading order, always the same ones.
     *
     * @param taken which cures are taken: the sliders of others are of no use
     */
    public static List<Control> of(Dose d, Predicate<Cure> taken) {
        boolean replay = taken.test(Cure.REPLAY);
        return List.of(
                new Control.Slider(
                        SHARE,
                        "Replay: share",
                        "Share of the episodes that come from the memory",
                        replay,
                        Dose.LEAST_SHARE,
                        1,
                        d.share(),
                        false,
                        0),
                new Control.Slider(
                        MEMORY,
                        "Replay: memory",
                        "Time after which an episode is forgotten; a short memory holds only what"
                                + " the policy did just now",
                        replay,
                        Dose.LEAST_MEMORY,
                        Dose.MOST_MEMORY,
                        d.memory(),
                        true,
                        0),
                new Control.Slider(
                        ENTROPY,
                        "Entropy: weight",
                        "Weight of the policies' entropies, in nats, beside the reward of 1",
                        taken.test(Cure.ENTROPY),
                        Dose.LEAST_ENTROPY,
                        Dose.MOST_ENTROPY,
                        d.entropy(),
                        true,
                        0));
    }

    /** Whether a control is one of these. */
    public static boolean has(String id) {
        return List.of(ENTROPY, SHARE, MEMORY).contains(id);
    }

    /** After a slider was moved. */
    public static Dose slid(Dose d, String id, double value) {
        return switch (id) {
            case ENTROPY -> d.withEntropy(value);
            case SHARE -> d.withShare(value);
            case MEMORY -> d.withMemory(value);
            default -> throw new IllegalArgumentException("control: a slider, was " + id);
        };
    }
}
