package saddleback.engine.labs.interference;

import java.util.List;

/**
 * Closed forms for two bandits of two actions, beside what the simulation gave.
 *
 * @param winnerTakesAllArea of the square of successes, 1 - asinh(√κ) / √(κ (1 + κ)); 0 for κ = 0
 * @param interference -κ / (1 + κ)
 * @param compared what is predicted and what was measured
 */
public record Laws(double winnerTakesAllArea, double interference, List<Compared> compared) {

    /**
     * A prediction and its measurement.
     *
     * @param name of it, plain words
     * @param predicted by the closed form
     * @param measured in the simulation
     */
    public record Compared(String name, double predicted, double measured) {}
}
