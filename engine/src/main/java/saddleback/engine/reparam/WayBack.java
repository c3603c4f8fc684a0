package saddleback.engine.reparam;

import org.jspecify.annotations.Nullable;

/**
 * The way back of a step, from where it led or from anywhere else in the same coordinates.
 *
 * @param before where the step started
 * @param move the step's move of the weights taken back; null where they stayed
 */
public record WayBack(Place before, @Nullable ScaledPermutation move) {

    /** The place that the step brings to {@code after}. */
    public Place from(Place after) {
        Parametrisation p = before.parametrisation();
        double[] weights = after.weights();
        if (move != null) weights = move.of(weights);
        return new Place(
                before.network(),
                p,
                p.coordinates(weights, before.coordinates()),
                before.inputScale());
    }
}
