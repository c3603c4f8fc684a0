package saddleback.app.labs.surface.ball;

import saddleback.viz.figure.Range;

import java.util.Locale;

/** The part of the plane on which a ball may be dropped. */
record PlaneBounds(Range x, Range y) {

    /** Tells whether a point lies in it, else {@link IllegalArgumentException}. */
    void check(double atX, double atY) {
        check("x", x, atX);
        check("y", y, atY);
    }

    private static void check(String name, Range range, double value) {
        if (!range.holds(value))
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "%s: %s to %s, was %s",
                            name,
                            range.low(),
                            range.high(),
                            value));
    }
}
