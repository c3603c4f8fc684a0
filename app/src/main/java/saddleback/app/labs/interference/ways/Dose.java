package saddleback.app.labs.interference.ways;

import saddleback.engine.interference.Remedy;

/**
 * How much of a cure is taken, where that can be chosen.
 *
 * @param entropy weight of the entropy bonus
 * @param share of the episodes that are replayed
 * @param memory time after which an episode is forgotten
 */
public record Dose(double entropy, double share, double memory) {
    /** Within what {@link Remedy} takes. */
    public static final double LEAST_ENTROPY = 1e-3;

    /** See {@link #LEAST_ENTROPY}. */
    public static final double MOST_ENTROPY = 2;

    /** See {@link #LEAST_ENTROPY}. */
    public static final double LEAST_SHARE = 0.01;

    /** See {@link #LEAST_ENTROPY}. */
    public static final double LEAST_MEMORY = 0.1;

    /** See {@link #LEAST_ENTROPY}. */
    public static final double MOST_MEMORY = 1e5;

    /** Checks the ranges. */
    public Dose {
        check("entropy", entropy, LEAST_ENTROPY, MOST_ENTROPY);
        check("share", share, LEAST_SHARE, 1);
        check("memory", memory, LEAST_MEMORY, MOST_MEMORY);
    }

    private static void check(String name, double value, double low, double high) {
        if (!(value >= low && value <= high))
            throw new IllegalArgumentException(
                    "%s: %s to %s, was %s".formatted(name, low, high, value));
    }

    /** As the engine has it. */
    public static Dose usual() {
        Remedy.Replay replay = Remedy.Replay.defaults();
        return new Dose(Remedy.Entropy.defaults().weight(), replay.share(), replay.memory());
    }

    /** The same with another weight of the entropy. */
    public Dose withEntropy(double other) {
        return new Dose(other, share, memory);
    }

    /** The same with another share of replayed episodes. */
    public Dose withShare(double other) {
        return new Dose(entropy, other, memory);
    }

    /** The same with another memory. */
    public Dose withMemory(double other) {
        return new Dose(entropy, share, other);
    }
}
