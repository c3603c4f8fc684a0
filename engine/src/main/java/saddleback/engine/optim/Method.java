package saddleback.engine.optim;

import saddleback.engine.run.Workers;

/**
 * An optimiser's settings, plain data that can be saved. Formulas are those of PyTorch's {@code
 * torch.optim} (without its {@code weight_decay}: decay belongs to the objective, only {@link
 * AdamW} has its own). Methods with second derivatives follow the papers they name.
 */
public sealed interface Method
        permits GradientDescent,
                Sgd,
                AdaGrad,
                RmsProp,
                Adam,
                AdamW,
                Lbfgs,
                Newton,
                DampedNewton,
                SaddleFreeNewton,
                KrylovSaddleFreeNewton,
                TrustRegion,
                CubicRegularisation {

    /**
     * Starts this method with nothing remembered.
     *
     * @param size the number of parameters P
     * @param workers the threads that steps of large P may use
     * @throws IllegalArgumentException as {@link #check}
     */
    Stepper start(int size, Workers workers);

    /**
     * Checks that the method can be used at this size, without starting it.
     *
     * @param size the number of parameters P
     * @throws IllegalArgumentException "name: rule, was value" where P is too large for the method
     */
    default void check(int size) {}

    /**
     * Whether every step must see all examples and the method chooses the length of its steps
     * itself, so that batches, schedules and clipping do not go with it.
     */
    default boolean wholeOnly() {
        return false;
    }

    /**
     * Whether its steps need second derivatives ({@link Gradient#objective}), so that functions
     * without are refused.
     */
    default boolean secondOrder() {
        return false;
    }

    /**
     * Whether what {@code before} remembers between steps means the same to this method, so that
     * this one can go on with it.
     */
    default boolean continues(Method before) {
        return before.getClass() == getClass();
    }
}
