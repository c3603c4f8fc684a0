package saddleback.engine.optim;

import java.util.ArrayList;
import java.util.List;

/**
 * The inverse Hessian as L-BFGS knows it: the last pairs of steps s and gradient changes y (Nocedal
 * and Wright 2006, algorithm 7.4).
 */
final class InverseHessian {
    private static final double LEAST_CURVATURE = 0x1p-52;

    private final int memory;
    private final int size;
    private final ChunkedVectors vectors;
    private final List<double[]> steps = new ArrayList<>();
    private final List<double[]> changes = new ArrayList<>();
    private final double[] products;
    private final double[] weights;

    InverseHessian(int memory, int size, ChunkedVectors vectors) {
        this.memory = memory;
        this.size = size;
        this.vectors = vectors;
        this.products = new double[memory];
        this.weights = new double[memory];
    }

    /** Whether nothing is remembered, so that the direction is the steepest one. */
    boolean empty() {
        return steps.isEmpty();
    }

    /** Forgets every pair. */
    void clear() {
        steps.clear();
        changes.clear();
    }

    /** Sets {@code d} to minus the inverse Hessian times {@code g}. */
    void direction(double[] g, double[] d) {
        for (int i = 0; i < size; i++) d[i] = -g[i];
        int pairs = steps.size();
        for (int i = pairs - 1; i >= 0; i--) {
            weights[i] = vectors.dot(steps.get(i), d) / products[i];
            vectors.add(-weights[i], changes.get(i), d);
        }
        if (pairs > 0) {
            double[] y = changes.get(pairs - 1);
            vectors.scale(products[pairs - 1] / vectors.dot(y, y), d);
        }
        for (int i = 0; i < pairs; i++) {
            double back = vectors.dot(changes.get(i), d) / products[i];
            vectors.add(weights[i] - back, steps.get(i), d);
        }
    }

    /**
     * Remembers the way from one point to the next, in place of the oldest pair where memory is
     * full. A pair without measurable positive curvature is passed over.
     */
    void remember(double[] fromW, double[] fromG, Iterate to) {
        boolean full = steps.size() == memory;
        double[] s = full ? steps.removeFirst() : new double[size];
        double[] y = full ? changes.removeFirst() : new double[size];
        if (full) System.arraycopy(products, 1, products, 0, memory - 1);
        vectors.combine(to.w, -1, fromW, s);
        vectors.combine(to.g, -1, fromG, y);
        double product = vectors.dot(s, y);
        if (!(product > LEAST_CURVATURE * vectors.dot(y, y))) return;
        products[steps.size()] = product;
        steps.add(s);
        changes.add(y);
    }

    /** All steps and then all gradient changes, oldest first. */
    MethodState state() {
        var all = new ArrayList<>(steps);
        all.addAll(changes);
        return MethodState.copyOf(steps.size(), all.toArray(double[][]::new));
    }

    /** Takes over a state. */
    void restore(MethodState state) {
        if (state.count() > memory)
            throw new IllegalArgumentException(
                    "method state: at most " + memory + " pairs, was " + state.count());
        int pairs = (int) state.count();
        state.check(2 * pairs, size);
        clear();
        for (int i = 0; i < pairs; i++) {
            steps.add(state.vectors().get(i).clone());
            changes.add(state.vectors().get(pairs + i).clone());
            products[i] = vectors.dot(steps.get(i), changes.get(i));
        }
    }
}
