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
    STAR,
    OPEN_SQUARE,
    OPEN_DIAMOND,
    OPEN_TRIANGLE
}
