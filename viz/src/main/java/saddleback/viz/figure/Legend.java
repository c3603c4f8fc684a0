package saddleback.viz.figure;

/** Where the names of a panel's marks stand; marks with an empty name are left out. */
public enum Legend {
    NONE,
    /** In the corner or at the edge where it hides the least data. */
    AUTO,
    TOP_LEFT,
    TOP_RIGHT,
    BOTTOM_LEFT,
    BOTTOM_RIGHT,
    /** To the right of the panel. */
    OUTSIDE,
    /**
     * Under a flat panel, in as many columns as its width has room for: where a colour bar takes
     * the room to the right. In space as {@link #AUTO}.
     */
    BELOW
}
