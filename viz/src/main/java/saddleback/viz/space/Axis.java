package saddleback.viz.space;

/** The three directions of the axis box. */
public enum Axis {
    X,
    Y,
    Z
}
