package saddleback.engine.labs.spectrum;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Layer;
import saddleback.engine.objective.NetworkObjective;

import java.util.Arrays;

/** Combinations of a network's inputs that are zero on all examples. */
final class DependentInputs {
    /** Of the largest eigenvalue of the scaled inputs' Gram matrix, whose rounding is below. */
    private static final double NOTHING = 1e-13;

    private static final int MOST = 4000;

    private DependentInputs() {}

    /**
     * How many there are, independent of one another, an input that is always 1 among them where
     * the first layer has a bias; 0 where the first layer is not dense. Costs examples x inputs²
     * multiplications. Of more than 4,000 inputs only those that are always zero are counted.
     */
    static int count(NetworkObjective objective) {
        if (!(objective.network().layers().getFirst() instanceof Layer.Dense d)) return 0;
        int[] used = used(objective, d.in());
        int unused = d.in() - used.length;
        int n = used.length + (d.bias() ? 1 : 0);
        if (n > MOST || n == 0) return unused;
        double[] gram = gram(objective, used, n);
        normalise(gram, n);
        double[] values = Blas.eigenvalues(gram, n, 1);
        int nothing = 0;
        while (nothing < n && values[nothing] <= NOTHING * values[n - 1]) nothing++;
        return unused + nothing;
    }

    /** The inputs that are not zero on some example. */
    private static int[] used(NetworkObjective objective, int inputs) {
        boolean[] used = new boolean[inputs];
        double[] x = objective.data().x();
        for (int i = 0; i < x.length; i++) if (x[i] != 0) used[i % inputs] = true;
        int[] which = new int[inputs];
        int count = 0;
        for (int j = 0; j < inputs; j++) if (used[j]) which[count++] = j;
        return Arrays.copyOf(which, count);
    }

    /** As if every input had length 1 over the examples, so that units of inputs do not matter. */
    private static void normalise(double[] gram, int n) {
        double[] by = new double[n];
        for (int i = 0; i < n; i++) by[i] = 1 / Math.sqrt(gram[i * n + i]);
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) gram[i * n + j] *= by[i] * by[j];
    }

    private static double[] gram(NetworkObjective objective, int[] used, int n) {
        Matrix gram = Matrix.zeros(n, n);
        for (int b = 0; b < objective.blocks(); b++) {
            Matrix x = objective.block(b);
            Matrix own = Matrix.zeros(x.rows(), n);
            own.fill(1);
            for (int r = 0; r < x.rows(); r++)
                for (int j = 0; j < used.length; j++)
                    own.data()[own.row(r) + j] = x.get(r, used[j]);
            Blas.transposeTimes(1, own, own, 1, gram);
        }
        return gram.data();
    }
}
