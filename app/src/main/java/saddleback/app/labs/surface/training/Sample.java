package saddleback.app.labs.surface.training;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;

/** Some of a data set's examples, evenly spread over it. */
final class Sample {
    private Sample() {}

    /** At most {@code most} examples; the data set itself where it has no more. */
    static Dataset of(Dataset all, int most) {
        int n = all.examples();
        if (n <= most) return all;
        int features = all.features();
        double[] x = new double[most * features];
        for (int i = 0; i < most; i++)
            System.arraycopy(all.x(), row(i, n, most) * features, x, i * features, features);
        return new Dataset(x, features, targets(all.targets(), n, most));
    }

    private static int row(int i, int n, int most) {
        return (int) ((long) i * n / most);
    }

    private static Targets targets(Targets all, int n, int most) {
        return switch (all) {
            case Targets.Classes c -> {
                int[] labels = new int[most];
                for (int i = 0; i < most; i++) labels[i] = c.labels()[row(i, n, most)];
                yield new Targets.Classes(labels, c.names());
            }
            case Targets.Reals r -> {
                double[] y = new double[most * r.outputs()];
                for (int i = 0; i < most; i++)
                    System.arraycopy(
                            r.y(), row(i, n, most) * r.outputs(), y, i * r.outputs(), r.outputs());
                yield new Targets.Reals(y, r.outputs());
            }
        };
    }
}
