package saddleback.engine.labs.flatness;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.run.Seed;

import java.util.random.RandomGenerator;

/**
 * Wrong labels. Which examples get one is a matter of the seed: a larger share has the wrong labels
 * of a smaller one, and some more.
 */
final class LabelNoise {
    private LabelNoise() {}

    /**
     * The same examples, a share of them with another label than their own, each of the other
     * classes as probable. Of n examples the nearest whole number to {@code share} n are so.
     *
     * @param share 0 to 1
     * @throws IllegalArgumentException for targets that are not classes
     */
    static Dataset of(Dataset data, double share, Seed seed) {
        if (!(data.targets() instanceof Targets.Classes classes))
            throw new IllegalArgumentException("targets: classes, was real numbers");
        if (share == 0) return data;
        int[] order = shuffled(data.examples(), seed.of("which").random());
        int[] labels = classes.labels().clone();
        int others = classes.names().size() - 1;
        RandomGenerator random = seed.of("what").random();
        long wrong = Math.round(share * labels.length);
        for (int i = 0; i < wrong; i++)
            labels[order[i]] = (labels[order[i]] + 1 + random.nextInt(others)) % (others + 1);
        return new Dataset(data.x(), data.features(), new Targets.Classes(labels, classes.names()));
    }

    private static int[] shuffled(int n, RandomGenerator random) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
