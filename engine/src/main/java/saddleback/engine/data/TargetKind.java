package saddleback.engine.data;

/** What the target column of a table holds. */
public enum TargetKind {
    /**
     * Classes if a value is not a number, or if the values are the whole numbers 0 to K - 1 with K
     * at least 2 and each of them occurs; else numbers.
     */
    AUTOMATIC,
    /** One class for each different text. */
    CLASSES,
    /** Real numbers. */
    NUMBERS
}
