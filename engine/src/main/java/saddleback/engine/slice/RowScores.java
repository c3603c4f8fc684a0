package saddleback.engine.slice;

/**
 * What was found on one {@link Row}.
 *
 * @param loss mean loss at each point, decay included
 * @param accuracy share of examples classified right at each point; NaN for real targets
 * @param classLoss points x classes, mean loss over the examples of each class; empty for real
 *     targets
 */
public record RowScores(double[] loss, double[] accuracy, double[] classLoss) {}
