package saddleback.engine.objective;

/**
 * How a network does on a data set.
 *
 * @param loss mean loss, weight decay not included
 * @param accuracy share of examples classified right, in [0, 1]; NaN for real targets
 * @param classLoss mean loss over the examples of each class, NaN for a class without examples;
 *     empty for real targets
 */
public record Evaluation(double loss, double accuracy, double[] classLoss) {}
