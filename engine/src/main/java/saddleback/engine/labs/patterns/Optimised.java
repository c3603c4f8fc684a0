package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.pattern.Maps;

import java.util.List;

/**
 * How a pattern was found. One number a step in the histories.
 *
 * @param objective of the step's cells and examples
 * @param good mean loss of the step's good cells; of grey values the root of the mean squared error
 * @param bad mean loss of the step's bad cells, without the clamp; NaN of grey values
 * @param scaling after the step
 * @param cosine of the angle between the trained vectors' directions after the step, before they
 *     are made orthogonal; NaN of a line
 * @param moments kept for looking back, the start and the end among them
 * @param origin flat parameters
 * @param directions from cell to cell along each axis, flat parameters
 */
public record Optimised(
        double[] objective,
        double[] good,
        double[] bad,
        double[] scaling,
        double[] cosine,
        List<Moment> moments,
        double[] origin,
        double[][] directions) {

    /** Copies the list. */
    public Optimised {
        moments = List.copyOf(moments);
    }

    /**
     * One moment.
     *
     * @param step after how many steps
     * @param train maps on the training examples
     * @param test maps on the test examples, null where there are none
     */
    public record Moment(int step, Maps train, @Nullable Maps test) {}
}
