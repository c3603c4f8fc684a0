package saddleback.engine.flatness.curved;

import saddleback.engine.curvature.HutchPlusPlus;
import saddleback.engine.curvature.WeightedTraces;
import saddleback.engine.flatness.Reading;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.run.Progress;

import java.util.Arrays;
import java.util.Optional;

/**
 * The trace of the Hessian, and of diag(x) H diag(x): from one pass over the examples where the
 * network is linear piece by piece, from the diagonal where the Hessian is written out, else by
 * Hutch++.
 */
record Trace(Derivatives at) {
    static final int PRODUCTS = 90;
    static final String ONE_PASS = "one pass over the examples";
    static final String WHOLE = "the whole Hessian";
    static final String DRAWN = "Hutch++ with %d products".formatted(PRODUCTS);

    /** Of the Hessian. */
    Reading plain(Progress progress) {
        progress.step(0, "trace");
        Optional<WeightedTraces> sweep = at.sweep();
        if (sweep.isPresent())
            return Reading.exact(WeightedTraces.total(sweep.get().plain()), ONE_PASS);
        double[] ones = new double[at.size()];
        Arrays.fill(ones, 1);
        return at.small() ? diagonal(ones, progress) : drawn(at.hessian(), "trace", progress);
    }

    /** Of diag(x) H diag(x). */
    Reading adaptive(Progress progress) {
        progress.step(0, "adaptive trace");
        Optional<WeightedTraces> sweep = at.sweep();
        if (sweep.isPresent())
            return Reading.exact(WeightedTraces.total(sweep.get().adaptive()), ONE_PASS);
        double[] x = at.coordinates();
        return at.small()
                ? diagonal(x, progress)
                : drawn(new Scaled(at.hessian(), x), "adaptive-trace", progress);
    }

    private Reading diagonal(double[] by, Progress progress) {
        double[] h = at.matrix(progress);
        int n = by.length;
        double sum = 0;
        for (int i = 0; i < n; i++) sum += by[i] * by[i] * h[i * n + i];
        return Reading.exact(sum, WHOLE);
    }

    private Reading drawn(LinearOperator operator, String name, Progress progress) {
        return Student.reading(
                HutchPlusPlus.trace(operator, PRODUCTS, at.subject().seed().of(name), progress),
                PRODUCTS / 3,
                DRAWN);
    }
}
