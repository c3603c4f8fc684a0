package saddleback.engine.optim;

import saddleback.engine.run.Workers;

/**
 * Steps of {@link Lbfgs}; remembers pairs. Where the search along the quasi-Newton direction finds
 * nothing, the pairs are forgotten and the steepest direction is tried once.
 */
final class LbfgsStepper implements Stepper {
    private final ChunkedVectors vectors;
    private final InverseHessian inverse;
    private final WolfeSearch search;
    private final double[] direction;

    LbfgsStepper(Lbfgs settings, int size, Workers workers) {
        vectors = new ChunkedVectors(size, workers);
        inverse = new InverseHessian(settings.memory(), size, vectors);
        search = new WolfeSearch(settings, size, vectors);
        direction = new double[size];
    }

    /** The factor is not used: the search finds the length. */
    @Override
    public Outcome step(Iterate at, Gradient f, double factor) {
        boolean steepest = inverse.empty();
        boolean moved = along(at, f);
        if (!moved && !steepest) {
            inverse.clear();
            moved = along(at, f);
        }
        if (!moved) return Outcome.STUCK;
        inverse.remember(search.fromW, search.fromG, at);
        return Outcome.EVALUATED;
    }

    private boolean along(Iterate at, Gradient f) {
        inverse.direction(at.g, direction);
        double slope = vectors.dot(at.g, direction);
        double first = inverse.empty() ? Math.min(1, 1 / vectors.absoluteSum(at.g)) : 1;
        return slope < 0 && search.search(at, direction, slope, first, f);
    }

    @Override
    public MethodState state() {
        return inverse.state();
    }

    @Override
    public void restore(MethodState state) {
        inverse.restore(state);
    }
}
