package saddleback.engine.net;

/** What training minimises, before weight decay; written in files in lower case with dashes. */
public enum Loss {
    /** Mean over examples of -log softmax(outputs)[label]; class targets. */
    CROSS_ENTROPY,
    /**
     * Mean over examples of half the squared norm of the error; real targets, or classes as
     * one-hot.
     */
    SQUARED_ERROR,
    /**
     * Mean over examples of the summed logistic loss of each output; two classes or targets in [0,
     * 1].
     */
    BINARY_CROSS_ENTROPY
}
