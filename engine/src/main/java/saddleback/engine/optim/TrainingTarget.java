package saddleback.engine.optim;

import saddleback.engine.objective.Minibatches;

/**
 * What is trained.
 *
 * @param examples the training examples; equal weights and examples give equal bits
 * @param evaluation measures weights where the learning curve has a point
 */
public record TrainingTarget(Minibatches examples, Evaluation evaluation) {}
