package saddleback.app.training;

import saddleback.engine.optim.Moment;

/**
 * The weights at one moment of training.
 *
 * @param steps steps made since the start
 * @param epoch passes over the examples since the start
 * @param weights never written to; what is known of them is found by this array
 */
public record Spot(long steps, double epoch, double[] weights) {

    /** The weights of a recorded moment. */
    public static Spot of(Moment moment) {
        return new Spot(moment.steps(), moment.epoch(), moment.weights());
    }

    /** Whether both are the same array of weights. */
    @SuppressWarnings("ReferenceEquality") // arrays that are never written to stand for themselves
    public boolean same(Spot other) {
        return weights == other.weights;
    }
}
