package saddleback.viz.figure;

/** The pattern of a line. */
public enum Dash {
    SOLID,
    DASHED,
    DOTTED,
    DASH_DOT
}
