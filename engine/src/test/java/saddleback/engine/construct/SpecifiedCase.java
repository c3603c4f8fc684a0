package saddleback.engine.construct;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;

import java.util.List;

/** The reference case: two data sets of three classes with shares 1/2, 1/4, 1/4, and a target. */
final class SpecifiedCase {
    /** The entropy of the shares. */
    static final double ENTROPY = 1.0397207708399179;

    private static final String BUMP = "0.2 + 0.8 (sin(pi x) sin(pi y))^2 + 0.3 x";

    private SpecifiedCase() {}

    static FormulaLosses target() {
        return FormulaLosses.of(2, ENTROPY, BUMP);
    }

    static FormulaLosses target(double least) {
        return FormulaLosses.of(2, least, BUMP);
    }

    static Dataset first() {
        return data(16, 1.1, labels(16));
    }

    static Dataset second() {
        return data(40, 2.7, labels(40));
    }

    static int[] labels(int n) {
        int[] labels = new int[n];
        for (int i = 0; i < n; i++) labels[i] = List.of(0, 0, 1, 2).get(i % 4);
        return labels;
    }

    static Dataset data(int n, double factor, int[] labels) {
        return new Dataset(
                inputs(n, factor), 5, new Targets.Classes(labels, List.of("a", "b", "c")));
    }

    static double[] inputs(int n, double factor) {
        double[] x = new double[n * 5];
        for (int i = 0; i < n; i++)
            for (int k = 0; k < 5; k++)
                x[i * 5 + k] = StrictMath.sin(factor * (i + 1) * (k + 1) + k);
        return x;
    }
}
