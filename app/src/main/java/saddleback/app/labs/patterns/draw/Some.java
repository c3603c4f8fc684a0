package saddleback.app.labs.patterns.draw;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;

/** Some examples in place of all, spread evenly over them. */
final class Some {
    private Some() {}

    /** So many at most; the same object where there are no more. */
    static Dataset of(Dataset all, int most) {
        int n = all.examples();
        if (n <= most) return all;
        int d = all.features();
        var x = new double[most * d];
        for (int i = 0; i < most; i++) System.arraycopy(all.x(), at(i, n, most) * d, x, i * d, d);
        return new Dataset(x, d, targets(all.targets(), n, most));
    }

    private static int at(int i, int n, int most) {
        return (int) ((long) i * n / most);
    }

    private static Targets targets(Targets all, int n, int most) {
        return switch (all) {
            case Targets.Classes c -> {
                var labels = new int[most];
                for (int i = 0; i < most; i++) labels[i] = c.labels()[at(i, n, most)];
                yield new Targets.Classes(labels, c.names());
            }
            case Targets.Reals r -> {
                int k = r.outputs();
                var y = new double[most * k];
                for (int i = 0; i < most; i++)
                    System.arraycopy(r.y(), at(i, n, most) * k, y, i * k, k);
                yield new Targets.Reals(y, k);
            }
        };
    }
}
