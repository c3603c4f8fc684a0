package saddleback.engine.optim;

/** Why training ended, or that it has not. */
public enum End {
    /** A partial result: training goes on. */
    RUNNING("Training has not ended yet."),
    /** Every step was made. */
    STEPS_DONE("All steps were made."),
    /** The norm of the gradient fell to the limit asked for. */
    GRADIENT_SMALL("The gradient became as small as asked for."),
    /** The method found no lower point. */
    NO_DECREASE(
            "No step lowers the loss any more: the weights are at a minimum to within rounding, or"
                    + " the loss has a kink there."),
    /** The loss or a weight became infinite or NaN. */
    NOT_FINITE(
            "The loss or a weight became infinite or NaN: a smaller rate or gradient clipping may"
                    + " help.");

    private final String sentence;

    End(String sentence) {
        this.sentence = sentence;
    }

    /** What a user is told, one sentence. */
    public String sentence() {
        return sentence;
    }

    /** Whether the weights are what was asked for. */
    public boolean regular() {
        return this != RUNNING && this != NOT_FINITE;
    }
}
