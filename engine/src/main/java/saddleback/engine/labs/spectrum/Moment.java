package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.Nullable;

/**
 * The spectrum at one moment of training.
 *
 * @param step steps made
 * @param epoch passes over the examples; NaN where a checkpoint does not tell
 * @param loss decay included
 * @param gradientNorm of the loss over all training examples
 * @param eigenvalues at that moment, without vectors
 * @param trace at that moment
 * @param census at that moment
 * @param density on the places of all moments' densities, which are the same; null without
 * @param stability above this sharpness steps of the method diverge on a quadratic, at that
 *     moment's rate: 2 / rate for gradient descent, 2 (1 + momentum) / rate with momentum; NaN for
 *     methods where no such rule holds
 */
public record Moment(
        long step,
        double epoch,
        double loss,
        double gradientNorm,
        Eigenvalues eigenvalues,
        Trace trace,
        Census census,
        @Nullable Density density,
        double stability) {}
