package saddleback.viz.figure;

/**
 * How a line is drawn.
 *
 * @param ink colour
 * @param width in points, above 0
 * @param dash pattern
 * @param opacity 0 (unseen) to 1 (opaque)
 */
public record Stroke(Ink ink, double width, Dash dash, double opacity) {
    public Stroke {
        Rules.above("width", width, 0);
        Rules.within("opacity", opacity, 0, 1);
    }

    /** A solid opaque line of 1.4 points in a colour of the palette. */
    public static Stroke series(int index) {
        return of(new Ink.Series(index), 1.4);
    }

    /** A solid opaque line. */
    public static Stroke of(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID, 1);
    }

    /** This line with another pattern. */
    public Stroke dashed(Dash other) {
        return new Stroke(ink, width, other, opacity);
    }
}
