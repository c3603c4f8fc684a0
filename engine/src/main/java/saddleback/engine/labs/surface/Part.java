package saddleback.engine.labs.surface;

/** On which examples a surface is computed. */
public enum Part {
    /** The training examples. */
    TRAIN,
    /** The test examples. */
    TEST,
    /** Both, in two sets of arrays. */
    BOTH
}
