package saddleback.engine.pattern.source;

/** What comes with the program, all drawn by ourselves. */
public enum Shape {
    /** A heart. */
    HEART(2),
    /** A smiling face. */
    FACE(2),
    /** A skull. */
    SKULL(2),
    /** A bat with spread wings. */
    BAT(2),
    /** A cat's head. */
    CAT(2),
    /** A star with five points. */
    STAR(2),
    /** A house. */
    HOUSE(2),
    /** A checkerboard of 5 x 5 fields, ink in its corners. */
    CHECKERBOARD(2),
    /** A spiral. */
    SPIRAL(2),
    /** A ring. */
    RING(2),
    /** A hot-air balloon before a sunset, in colours; its dark parts are ink. */
    BALLOON(2),
    /** Three waves along a line, in greys. */
    WAVE(1),
    /** Five steps along a line, downwards, in greys. */
    STEPS(1),
    /** A ball. */
    BALL(3),
    /** A torus, seen from before as a ring. */
    TORUS(3),
    /** A trefoil knot. */
    TREFOIL(3);

    private final int axes;

    Shape(int axes) {
        this.axes = axes;
    }

    /** How many axes it has: 1, 2 or 3. */
    public int axes() {
        return axes;
    }
}
