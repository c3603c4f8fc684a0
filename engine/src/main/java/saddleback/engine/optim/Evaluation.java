package saddleback.engine.optim;

/** Measures weights for the learning curve. */
@FunctionalInterface
public interface Evaluation {

    /**
     * Measures {@code w}; equal weights give equal bits.
     *
     * @param w length P, not changed
     */
    Measures of(double[] w);
}
