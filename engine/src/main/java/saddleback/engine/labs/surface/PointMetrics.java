package saddleback.engine.labs.surface;

import saddleback.engine.curvature.Curvature;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Linearization;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.List;

/** The metrics that need derivatives in the whole of weight space, one point at a time. */
final class PointMetrics {
    private static final double TOLERANCE = 1e-4;

    private final NetworkObjective objective;
    private final List<Metric> asked;
    private final Seed seed;
    private final double[] gradient;

    PointMetrics(NetworkObjective objective, List<Metric> asked, Seed seed) {
        this.objective = objective;
        this.asked = asked;
        this.seed = seed;
        gradient = new double[objective.size()];
    }

    static boolean needed(List<Metric> asked) {
        return asked.contains(Metric.GRADIENT_NORM)
                || asked.contains(Metric.HESSIAN_MIN)
                || asked.contains(Metric.HESSIAN_MAX);
    }

    /**
     * Writes the metrics at {@code w} into place {@code at} of the scores; an eigenvalue that is
     * not found to the tolerance stays NaN.
     */
    void compute(double[] w, Scores scores, int at) {
        if (asked.contains(Metric.GRADIENT_NORM)) {
            objective.gradient(w, gradient);
            scores.of(Metric.GRADIENT_NORM)[at] = Vectors.norm(gradient);
        }
        int largest = asked.contains(Metric.HESSIAN_MAX) ? 1 : 0;
        int smallest = asked.contains(Metric.HESSIAN_MIN) ? 1 : 0;
        if (largest + smallest == 0) return;
        EigenPairs pairs =
                Lanczos.extremes(
                        Curvature.hessian(new Linearization(objective, w)),
                        largest,
                        smallest,
                        TOLERANCE,
                        seed,
                        Progress.NONE);
        if (!pairs.converged()) return;
        if (largest == 1) scores.of(Metric.HESSIAN_MAX)[at] = pairs.values()[0];
        if (smallest == 1) scores.of(Metric.HESSIAN_MIN)[at] = pairs.values()[largest];
    }
}
