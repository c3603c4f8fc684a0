package saddleback.engine.flatness.ball;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Loss;
import saddleback.engine.objective.NetworkObjective;

/**
 * An upper bound of the rise of the loss of a network in its own parameters over a Euclidean ball.
 * With D how far the outputs of all N examples together can move, and R the norm of predictions
 * less targets, the mean loss, whose gradient by the outputs is p - t, rises by at most (R D + c D²
 * / 2) / N where the second derivative by an example's outputs is at most c: 1 for the squared
 * error with its half, 1/2 for cross-entropy (diag(p) - p p'), 1/4 for the binary one. Decay adds
 * its own greatest rise, exactly. Proved up to rounding.
 */
final class RiseBound {
    private static final double SLACK = 1 + 1e-9;

    private RiseBound() {}

    /** Infinite where nothing is known. */
    @SuppressWarnings("ReferenceEquality") // a loss of the network's own weights is that very one
    static double of(Surroundings at) {
        NetworkObjective train = at.subject().train();
        if (at.objective() != train) return Double.POSITIVE_INFINITY;
        double radius = at.epsilon();
        OutputMoves moves = OutputMoves.of(train, at.x(), radius);
        double most = moves.rate() * radius;
        double rise = rise(train, moves.residual(), most);
        double decay = train.decay() * radius * (Vectors.norm(at.x()) + radius / 2);
        double bound = (rise + decay) * SLACK;
        return bound >= 0 ? bound : Double.POSITIVE_INFINITY;
    }

    private static double rise(NetworkObjective train, double residual, double d) {
        int n = train.examples();
        for (Loss loss : Loss.values())
            if (loss.function().equals(train.lossFunction())) {
                double quadratic = (residual * d + bend(loss) * d * d / 2) / n;
                return switch (loss) {
                    case SQUARED_ERROR, BINARY_CROSS_ENTROPY -> quadratic;
                    case MEAN_SQUARED_ERROR -> 2 * quadratic;
                    // no slope by an example's outputs is above the root of 2
                    case CROSS_ENTROPY -> Math.min(quadratic, d * Math.sqrt(2.0 / n));
                };
            }
        return Double.POSITIVE_INFINITY;
    }

    /** The largest second derivative by an example's outputs, of the loss over its weight. */
    private static double bend(Loss loss) {
        return switch (loss) {
            case SQUARED_ERROR, MEAN_SQUARED_ERROR -> 1;
            case CROSS_ENTROPY -> 0.5;
            case BINARY_CROSS_ENTROPY -> 0.25;
        };
    }
}
