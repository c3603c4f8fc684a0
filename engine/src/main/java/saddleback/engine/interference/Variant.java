package saddleback.engine.interference;

/** What drives learning, from the same start. */
public enum Variant {
    /** Gradient ascent on J: the expectation of REINFORCE by the agent's own episodes. */
    ON_POLICY,
    /** The same update by episodes of the uniform policy. */
    OFF_POLICY,
    /** The log-likelihood of demonstrations: cross-entropy. */
    SUPERVISED,
    /** On-policy, each component with a table of its own: nothing shared. */
    TABULAR,
    /**
     * On-policy, each component with a copy of the whole agent: as many parameters act on it as
     * before, none is shared.
     */
    FACTORED
}
