package saddleback.viz.export;

/** How the polygons of mosaics lie in a file of shapes. */
public enum Shapes {
    /** Each as an outline, to be magnified and edited. */
    OUTLINES,
    /** All as a picture of 300 pixels an inch, whose size does not grow with their number. */
    PIXELS
}
