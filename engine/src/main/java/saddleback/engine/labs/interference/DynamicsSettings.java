package saddleback.engine.labs.interference;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** How learning goes on. The expected flow is always followed; samples come beside it. */
public sealed interface DynamicsSettings {
    /** The error that the flow may make in a step. */
    double tolerance();

    /**
     * The expectation of the update at a vanishing rate.
     *
     * @param tolerance greatest error of a step, absolute and relative, in logits
     * @param steps the most that the integrator makes
     */
    @Id(value = "flow", meaning = "the expected gradient, followed with error control")
    record Flow(
            @Setting(value = "Greatest error of a step", min = 1e-13, max = 1e-3, log = true)
                    double tolerance,
            @Setting(
                            value = "Most steps of the integrator",
                            unit = "steps",
                            min = 10,
                            max = 1_000_000,
                            log = true,
                            advanced = true)
                    int steps)
            implements DynamicsSettings {
        /** Checks the ranges. */
        public Flow {
            Ranges.check(Flow.class, tolerance, steps);
        }

        /** Errors of 1e-10. */
        public static Flow defaults() {
            return new Flow(1e-10, 100_000);
        }
    }

    /** What is taken off the reward. */
    enum Baseline {
        /** Nothing. */
        NONE,
        /** A running mean of the rewards of the same component. */
        MEAN
    }

    /**
     * REINFORCE with episodes that are drawn, contexts uniformly among them, beside the flow. A
     * batch's update is the rate times K times the mean over its episodes, so that time is steps
     * times rate.
     *
     * @param batch episodes of one update
     * @param rate of learning
     * @param runs with seeds of their own
     * @param baseline what is taken off the reward
     * @param steps the most updates of each run
     */
    @Id(value = "sampled", meaning = "REINFORCE with episodes that are drawn, many times over")
    record Sampled(
            @Setting(
                            value = "Episodes of one update",
                            unit = "episodes",
                            min = 1,
                            max = 100_000,
                            log = true)
                    int batch,
            @Setting(value = "Learning rate", min = 0, above = true, max = 10, log = true)
                    double rate,
            @Setting(value = "Runs with seeds of their own", min = 1, max = 1000, log = true)
                    int runs,
            @Setting("What is taken off the reward") Baseline baseline,
            @Setting(
                            value = "Most updates of each run",
                            unit = "updates",
                            min = 1,
                            max = 10_000_000,
                            log = true)
                    int steps)
            implements DynamicsSettings {
        private static final double TOLERANCE = 1e-10;

        /** Checks the ranges. */
        public Sampled {
            Ranges.check(Sampled.class, batch, rate, runs, baseline, steps);
        }

        /** 20 runs of batches of 32. */
        public static Sampled defaults() {
            return new Sampled(32, 0.1, 20, Baseline.NONE, 100_000);
        }

        @Override
        public double tolerance() {
            return TOLERANCE;
        }
    }
}
