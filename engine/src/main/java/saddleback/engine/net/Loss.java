package saddleback.engine.net;

import saddleback.engine.data.Targets;

/** What training minimises, before weight decay; written in files in lower case with dashes. */
public enum Loss {
    /** Mean over examples of -log softmax(outputs)[label]; class targets. */
    CROSS_ENTROPY(new CrossEntropy()),
    /** Mean over examples of half the squared norm of the error; classes count as one-hot rows. */
    SQUARED_ERROR(new SquaredError(1)),
    /** Mean over examples of the squared norm of the error, without the half. */
    MEAN_SQUARED_ERROR(new SquaredError(2)),
    /** Mean over examples of the summed logistic loss of each output; targets in [0, 1]. */
    BINARY_CROSS_ENTROPY(new BinaryCrossEntropy());

    private final LossFunction function;

    Loss(LossFunction function) {
        this.function = function;
    }

    /** The loss of single examples. */
    public LossFunction function() {
        return function;
    }

    /** Whether it is the squared norm of the error, with or without the half. */
    public boolean squared() {
        return function instanceof SquaredError;
    }

    /**
     * Checks that a network's outputs suit the targets.
     *
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public void check(int outputs, Targets targets) {
        switch (targets) {
            case Targets.Classes c -> classes(outputs, c.names().size());
            case Targets.Reals r -> reals(outputs, r);
        }
    }

    private void classes(int outputs, int classes) {
        boolean single = outputs == 1 && classes == 2 && this != CROSS_ENTROPY;
        if (outputs != classes && !single)
            throw new IllegalArgumentException(
                    "network: as many outputs as classes, %d, was %d".formatted(classes, outputs));
    }

    private void reals(int outputs, Targets.Reals r) {
        if (this == CROSS_ENTROPY)
            throw new IllegalArgumentException(
                    "loss: squared-error, mean-squared-error or binary-cross-entropy for real"
                            + " targets, was cross-entropy");
        if (outputs != r.outputs())
            throw new IllegalArgumentException(
                    "network: as many outputs as targets, %d, was %d"
                            .formatted(r.outputs(), outputs));
        if (this == BINARY_CROSS_ENTROPY)
            for (double t : r.y())
                if (!(t >= 0 && t <= 1))
                    throw new IllegalArgumentException(
                            "targets: 0 to 1 for binary-cross-entropy, was " + t);
    }
}
