package saddleback.engine.optim;

/**
 * A method at work on one problem: its settings and what it remembers between steps. A step gives
 * the same bits for any number of threads, and allocates no arrays unless the method is of second
 * order. Not thread safe.
 */
public interface Stepper {

    /** What a step did. */
    enum Outcome {
        /** The weights moved; value and gradient there are not known yet. */
        MOVED,
        /** The weights moved, and the point holds value and gradient at the new weights. */
        EVALUATED,
        /** No step was found that lowers the loss; the point is as it was. */
        STUCK
    }

    /**
     * Makes one step from {@code at}.
     *
     * @param at holds weights, value and gradient; its weights are moved in place, and its gradient
     *     may be overwritten
     * @param f what this step minimises, for methods that look at more than one point
     * @param factor the schedule's factor on the rate, 0 or more
     */
    Outcome step(Iterate at, Gradient f, double factor);

    /**
     * What the last step added to the eigenvalues of the Hessian, or to their absolute values: the
     * damping it chose, or the multiplier of its trust region or cubic term. NaN where there was no
     * step yet and for methods without.
     */
    default double damping() {
        return Double.NaN;
    }

    /** A copy of everything remembered, so that {@link #restore} continues to the same bits. */
    MethodState state();

    /**
     * Takes over a state that {@link #state} of the same method gave.
     *
     * @param state copied
     * @throws IllegalArgumentException if the state does not fit this method or this size
     */
    void restore(MethodState state);
}
