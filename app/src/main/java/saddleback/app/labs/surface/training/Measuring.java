package saddleback.app.labs.surface.training;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Measures;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Workers;

/** Measures weights on all training and all test examples. Used by one thread. */
final class Measuring {
    private final NetworkObjective train;
    private final NetworkObjective test;
    private final double decay;

    Measuring(Prepared prepared, Workers workers) {
        train = prepared.train(workers);
        test = prepared.test(workers);
        decay = prepared.problem().decay();
    }

    /** Losses with weight decay, accuracies; the gradient is not measured. */
    Measures of(double[] w) {
        Evaluation onTrain = train.evaluate(w);
        Evaluation onTest = test.evaluate(w);
        double penalty = decay / 2 * Vectors.dot(w, w);
        return new Measures(
                onTrain.loss() + penalty,
                onTest.loss() + penalty,
                onTrain.accuracy(),
                onTest.accuracy(),
                Double.NaN);
    }
}
