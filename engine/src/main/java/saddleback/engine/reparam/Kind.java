package saddleback.engine.reparam;

/** The kinds of change of a network's parameters. */
public enum Kind {
    /** Layers times positive factors with product 1. */
    ALPHA_SCALE,
    /** What enters a hidden unit times a factor, what leaves it over it. */
    UNIT_SCALE,
    /** Hidden units in another order. */
    PERMUTATION,
    /** w = s v / |v| for each unit, at another length of v. */
    WEIGHT_NORM,
    /** Normalised inputs of the first layer's units, at another length of the weights. */
    BATCH_NORM,
    /** Each coordinate on a bent scale around where it is (figure 5 of the paper). */
    POWER_MAP,
    /** The ball around the weights blown up or shrunk, the rest left as it is (appendix A). */
    RADIAL_MAP,
    /** Inputs in another unit. */
    INPUT_SCALE
}
