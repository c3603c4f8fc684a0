package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.reparam.Step;
import saddleback.engine.reparam.Transformation;

import java.util.List;

/**
 * What the flatness lab found.
 *
 * @param before the network as the problem gives it
 * @param after the same network in other parameters
 * @param transform the transformations, in order
 * @param steps what each did
 * @param difference how far the two functions are apart
 * @param sights null where not asked or not yet there
 * @param matrix null where not asked or not yet there
 * @param sweep null where not asked or not yet there
 */
public record FlatnessResult(
        Measured before,
        Measured after,
        List<Transformation> transform,
        List<Step> steps,
        FunctionDifference difference,
        @Nullable Sights sights,
        @Nullable Matrix matrix,
        @Nullable Sweep sweep) {

    /** Copies the lists. */
    public FlatnessResult {
        transform = List.copyOf(transform);
        steps = List.copyOf(steps);
    }
}
