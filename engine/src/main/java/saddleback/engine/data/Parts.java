package saddleback.engine.data;

import saddleback.engine.format.BadFile;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Training and test examples before limiting and scaling. */
record Parts(Examples train, Examples test) {

    /**
     * Two sources side by side.
     *
     * @throws IllegalArgumentException naming the test file if features or targets differ
     */
    static Parts of(Examples train, Examples test) {
        Dataset a = train.data();
        Dataset b = test.data();
        if (a.features() != b.features())
            throw BadFile.whole(
                    test.origin(),
                    a.features() + " features as in the training examples",
                    b.features());
        if (!train.columns().equals(test.columns()))
            throw BadFile.whole(
                    test.origin(),
                    "the columns of the training examples in their order, "
                            + String.join(", ", train.columns()),
                    String.join(", ", test.columns()));
        if (!kind(a.targets()).equals(kind(b.targets())))
            throw BadFile.whole(
                    test.origin(),
                    "targets as in the training examples, " + kind(a.targets()),
                    kind(b.targets()));
        return new Parts(train, test);
    }

    private static String kind(Targets targets) {
        return switch (targets) {
            case Targets.Classes _ -> "classes";
            case Targets.Reals r -> r.outputs() + " real numbers an example";
        };
    }

    /**
     * A seeded shuffle (Fisher-Yates) of which the first part is for training.
     *
     * @throws IllegalArgumentException if a part would be empty
     */
    static Parts shared(Examples all, double share, Seed seed) {
        int n = all.data().examples();
        int cut = (int) Math.round(share * n);
        if (cut < 1 || cut >= n)
            throw new IllegalArgumentException(
                    "split: a share that leaves both parts an example, was %s of %d"
                            .formatted(share, n));
        int[] order = new int[n];
        Arrays.setAll(order, i -> i);
        RandomGenerator random = seed.of("split").random();
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return new Parts(
                all.rows(Arrays.copyOf(order, cut)), all.rows(Arrays.copyOfRange(order, cut, n)));
    }
}
