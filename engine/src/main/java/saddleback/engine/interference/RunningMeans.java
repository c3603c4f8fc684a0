package saddleback.engine.interference;

import java.nio.DoubleBuffer;

/**
 * The mean reward of each component over the episodes of earlier batches: all of them up to {@value
 * #MEMORY} episodes of the component, from then on with exponentially falling weights of that
 * length. A batch counts only when it is over, so that no episode has a part in its own baseline.
 */
final class RunningMeans {
    private static final double MEMORY = 256;

    private final double[] mean;
    private final double[] weight;
    private final int[] rewards;
    private final int[] episodes;

    RunningMeans(int components) {
        mean = new double[components];
        weight = new double[components];
        rewards = new int[components];
        episodes = new int[components];
    }

    /** The mean of component k before this batch; 0 before any episode. */
    double of(int k) {
        return mean[k];
    }

    /** Takes an episode into the batch. */
    void add(int k, boolean rewarded) {
        episodes[k]++;
        if (rewarded) rewards[k]++;
    }

    /** The batch is over. */
    void close() {
        for (int k = 0; k < mean.length; k++) {
            double n = episodes[k];
            if (n == 0) continue;
            weight[k] = Math.max(n, Math.min(weight[k] + n, MEMORY));
            mean[k] += n / weight[k] * (rewards[k] / n - mean[k]);
            episodes[k] = 0;
            rewards[k] = 0;
        }
    }

    /** How many numbers {@link #write} writes. */
    int size() {
        return 2 * mean.length;
    }

    void write(DoubleBuffer into) {
        into.put(mean).put(weight);
    }

    void read(DoubleBuffer from) {
        from.get(mean).get(weight);
    }
}
