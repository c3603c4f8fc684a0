package saddleback.engine.interference;

/**
 * How episodes become updates of the parameters: rate times K times the mean over the batch of
 * (reward - baseline) times the gradient of the episode's log-probability. Contexts are drawn
 * uniformly, so that the expectation is rate times {@link Learner#velocity}, and the time of the
 * flow is the number of updates times the rate.
 *
 * @param batch episodes of an update, at least 1
 * @param rate above 0
 * @param baseline whether a running mean of the rewards of the same component is taken off the
 *     reward, see {@link Reinforce}
 */
public record Updates(int batch, double rate, boolean baseline) {
    /** Checks the ranges. */
    public Updates {
        if (batch < 1) throw new IllegalArgumentException("batch: at least 1, was " + batch);
        if (!(rate > 0 && rate < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("rate: above 0, was " + rate);
    }
}
