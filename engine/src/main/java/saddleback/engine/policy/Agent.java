package saddleback.engine.policy;

/**
 * What turns parameters into logits. Not thread safe: it may keep arrays for reuse.
 *
 * <p>Logits are a table of components x states x actions, row-major.
 */
public interface Agent {
    /** The number of parameters, P. */
    int parameters();

    /** The number of logits of one component: states x actions. */
    int logits();

    /**
     * The logits of all components.
     *
     * @param parameters length P, not changed
     * @param into components x states x actions, overwritten
     */
    default void logits(double[] parameters, double[] into) {
        for (int k = 0; k < into.length / logits(); k++) logits(parameters, k, into, k * logits());
    }

    /**
     * The logits of one component.
     *
     * @param parameters length P, not changed
     * @param into states x actions numbers from index {@code at} on are overwritten
     */
    void logits(double[] parameters, int k, double[] into, int at);

    /**
     * The gradient by the parameters of sum_i slopes_i logit_i of component {@code k}.
     *
     * @param slopes states x actions, not changed
     * @param gradient length P, overwritten
     */
    void gradient(double[] parameters, int k, double[] slopes, double[] gradient);

    /**
     * The derivative of one component's logits along a direction of the parameters, exact.
     *
     * @param direction length P, not changed
     * @param into length states x actions, overwritten
     */
    void logitsAlong(double[] parameters, double[] direction, int k, double[] into);

    /**
     * The derivative of {@link #gradient} along a direction of the parameters, as the slopes change
     * too, exact.
     *
     * @param direction length P, not changed
     * @param slopes states x actions, not changed
     * @param slopesChange their derivative, states x actions, not changed
     * @param into length P, overwritten
     */
    void gradientAlong(
            double[] parameters,
            double[] direction,
            int k,
            double[] slopes,
            double[] slopesChange,
            double[] into);

    /** An agent of the same kind that another thread may use. */
    Agent copy();
}
