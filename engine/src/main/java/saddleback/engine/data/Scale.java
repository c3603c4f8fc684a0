package saddleback.engine.data;

/** How features are scaled, by the training part alone. */
public enum Scale {
    /** To 0-1 for images of bytes, none for other data. */
    AUTOMATIC,
    /** As they are in the file. */
    NONE,
    /**
     * To 0-1: images of bytes divided by the largest intensity there can be (255), other features
     * each from their smallest to their largest value in the training part. A constant feature
     * becomes 0.
     */
    UNIT,
    /**
     * Each feature to mean 0 and standard deviation 1 (divided by n) over the training part. A
     * constant feature becomes 0.
     */
    STANDARDISE
}
