package saddleback.engine.optim;

/**
 * What is measured of one set of weights; NaN where it was not measured.
 *
 * @param trainLoss mean loss over all training examples, weight decay included
 * @param testLoss mean loss over all test examples, weight decay included
 * @param trainAccuracy share of training examples classified rightly, in [0, 1]
 * @param testAccuracy share of test examples classified rightly, in [0, 1]
 * @param gradientNorm Euclidean norm of the gradient over all training examples
 */
public record Measures(
        double trainLoss,
        double testLoss,
        double trainAccuracy,
        double testAccuracy,
        double gradientNorm) {}
