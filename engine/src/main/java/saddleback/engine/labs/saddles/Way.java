package saddleback.engine.labs.saddles;

/**
 * One entrant's way. All arrays have one element a measured point and are owned by the record.
 *
 * @param name of the entrant
 * @param width hidden units of the first layer, 0 where the problem's network alone takes part
 * @param parameters P
 * @param step steps made
 * @param epoch passes over the examples
 * @param stage number of the stage that led there
 * @param loss over all training examples, decay included
 * @param error share of training examples classified wrongly, NaN where targets are no classes
 * @param gradientNorm over all training examples
 * @param largest eigenvalue of the Hessian
 * @param smallest eigenvalue of the Hessian
 * @param negative number of negative eigenvalues; -1 where not all were computed
 * @param damping the method chose for its last step; NaN for methods without
 * @param end why it ended, a sentence without a final stop
 * @param weights the last ones, length P
 */
public record Way(
        String name,
        int width,
        int parameters,
        long[] step,
        double[] epoch,
        int[] stage,
        double[] loss,
        double[] error,
        double[] gradientNorm,
        double[] largest,
        double[] smallest,
        int[] negative,
        double[] damping,
        String end,
        double[] weights) {}
