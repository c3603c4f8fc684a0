package saddleback.engine.optim;

/**
 * What training came to; while it runs, how far it got.
 *
 * @param weights the last weights, length P; owned by this record and never written to. After
 *     {@link End#NOT_FINITE} those whose loss was not finite
 * @param steps steps made
 * @param curve what was measured on the way
 * @param trajectory the weights that were asked for on the way
 * @param end why it ended
 */
public record TrainingResult(
        double[] weights, long steps, LearningCurve curve, Trajectory trajectory, End end) {}
