package saddleback.engine.pattern.source;

/** What of a picture is ink, which gets the low loss. */
public enum Ink {
    /** Dark parts, over white where the picture is transparent. */
    DARK,
    /** Light parts, over black where the picture is transparent. */
    LIGHT,
    /** Parts that are not transparent. */
    OPAQUE
}
