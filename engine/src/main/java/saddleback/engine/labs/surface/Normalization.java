package saddleback.engine.labs.surface;

/** What a random direction is scaled to, so that axes of different networks can be compared. */
public enum Normalization {
    /** Standard normal numbers as drawn. */
    NONE,
    /** The norm of all parameters. */
    MODEL,
    /** Each weight matrix and each bias vector to the norm of its counterpart. */
    LAYER,
    /**
     * Each row of a weight matrix, the weights into one unit, to the norm of its counterpart; a
     * bias vector as a whole (Li et al., Visualizing the Loss Landscape of Neural Nets, NeurIPS
     * 2018, section 4).
     */
    FILTER
}
