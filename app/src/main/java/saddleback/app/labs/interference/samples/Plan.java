package saddleback.app.labs.interference.samples;

import saddleback.app.labs.interference.ways.Cure;
import saddleback.app.labs.interference.ways.Dose;
import saddleback.app.labs.interference.ways.Learners;
import saddleback.engine.labs.interference.InterferenceSettings;

import java.util.Optional;

/**
 * What is drawn.
 *
 * @param start the learner
 * @param cure none for on-policy learning without a remedy
 * @param dose of the cure
 * @param runs with seeds of their own
 * @param batch episodes of one update
 * @param rate of learning
 * @param baseline whether a running mean of the rewards is taken off them
 */
record Plan(
        InterferenceSettings start,
        Optional<Cure> cure,
        Dose dose,
        int runs,
        int batch,
        double rate,
        boolean baseline) {
    static final int MOST_RUNS = 100;
    static final int MOST_BATCH = 1000;
    static final double LEAST_RATE = 1e-3;
    static final double MOST_RATE = 5;

    /** Checks the ranges. */
    Plan {
        if (runs < 1 || runs > MOST_RUNS)
            throw new IllegalArgumentException("runs: 1 to %d, was %d".formatted(MOST_RUNS, runs));
        if (batch < 1 || batch > MOST_BATCH)
            throw new IllegalArgumentException(
                    "batch: 1 to %d, was %d".formatted(MOST_BATCH, batch));
        if (!(rate >= LEAST_RATE && rate <= MOST_RATE))
            throw new IllegalArgumentException(
                    "rate: %s to %s, was %s".formatted(LEAST_RATE, MOST_RATE, rate));
    }

    /** What the lab asks for it. */
    InterferenceSettings settings() {
        return Learners.with(start, cure, dose, start.limit());
    }

    Plan from(InterferenceSettings other) {
        return new Plan(other, cure, dose, runs, batch, rate, baseline);
    }

    Plan with(Optional<Cure> other) {
        return new Plan(start, other, dose, runs, batch, rate, baseline);
    }

    Plan with(Dose other) {
        return new Plan(start, cure, other, runs, batch, rate, baseline);
    }

    Plan withRuns(int other) {
        return new Plan(start, cure, dose, other, batch, rate, baseline);
    }

    Plan withBatch(int other) {
        return new Plan(start, cure, dose, runs, other, rate, baseline);
    }

    Plan withRate(double other) {
        return new Plan(start, cure, dose, runs, batch, other, baseline);
    }

    Plan withBaseline(boolean other) {
        return new Plan(start, cure, dose, runs, batch, rate, other);
    }
}
