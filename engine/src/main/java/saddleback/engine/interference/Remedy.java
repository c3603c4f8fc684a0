package saddleback.engine.interference;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** A way against plateaus, on top of a variant. */
public sealed interface Remedy {

    /**
     * The gradient of the weight times the policies' entropies, summed over components and states,
     * is added. Not in the paper.
     *
     * @param weight of the entropy in nats
     */
    @Id(value = "entropy", meaning = "an entropy bonus (beyond the paper)")
    record Entropy(
            @Setting(value = "Weight of the entropy", min = 0, above = true, max = 10, log = true)
                    double weight)
            implements Remedy {
        /** Checks the range. */
        public Entropy {
            Ranges.check(Entropy.class, weight);
        }

        /** A small weight. */
        public static Entropy defaults() {
            return new Entropy(0.05);
        }
    }

    /**
     * A share of the episodes comes from a memory of earlier ones, which begins with those of the
     * uniform policy and forgets: in expectation its credit m follows dm/dt = (credit - m) / T.
     *
     * @param share of the episodes that are replayed
     * @param memory T, in units of time
     */
    @Id(value = "replay", meaning = "episodes from a memory that began with uniform behaviour")
    record Replay(
            @Setting(
                            value = "Share of the episodes that come from the memory",
                            min = 0,
                            above = true,
                            max = 1)
                    double share,
            @Setting(
                            value = "Time after which an episode is forgotten",
                            unit = "time",
                            min = 0,
                            above = true,
                            max = 1e12,
                            log = true)
                    double memory)
            implements Remedy {
        /** Checks the ranges. */
        public Replay {
            Ranges.check(Replay.class, share, memory);
        }

        /** Half of the episodes, remembered for long. */
        public static Replay defaults() {
            return new Replay(0.5, 1000);
        }
    }

    /**
     * Gradient surgery (Yu et al., Gradient Surgery for Multi-Task Learning, NeurIPS 2020,
     * algorithm 1): each component's gradient gives up what points against another's. Later than
     * the paper.
     */
    @Id(value = "surgery", meaning = "gradient surgery, PCGrad (beyond the paper)")
    record Surgery() implements Remedy {}

    /**
     * The last layer once for each component; earlier layers stay shared. A linear agent has one
     * layer. The paper speaks of modular and factored representations, not of this.
     */
    @Id(value = "separate-heads", meaning = "the last layer once per component (beyond the paper)")
    record SeparateHeads() implements Remedy {}
}
