package saddleback.viz.figure;

/** The shape of a point. */
public enum Symbol {
    CIRCLE,
    RING,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    CROSS,
    PLUS,
    STAR
}
