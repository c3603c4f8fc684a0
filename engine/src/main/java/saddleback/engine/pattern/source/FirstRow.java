package saddleback.engine.pattern.source;

/** Where the first row of an array lies. */
public enum FirstRow {
    /** Where the coordinates y in the same file say; without them at the bottom. */
    AUTOMATIC,
    /** At the bottom, as in the grids of the surface lab. */
    BOTTOM,
    /** At the top, as in pictures. */
    TOP
}
