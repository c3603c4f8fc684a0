package saddleback.viz.figure;

/** Where words stand from their point. */
public enum Anchor {
    CENTRE,
    /** The words begin to the right of the point. */
    RIGHT,
    LEFT,
    ABOVE,
    BELOW
}
