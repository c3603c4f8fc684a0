package saddleback.app.labs.surface.plane;

import saddleback.engine.labs.surface.Range;

/**
 * The part of the plane that is seen, at other widths about the same centre.
 *
 * @param x the result's own
 * @param y the result's own
 */
record Frame(Range x, Range y) {
    /** The narrowest and the widest picture against the result's own. */
    static final double LEAST = 0.01;

    static final double MOST = 10;

    /** Half the result's own width. */
    double halfWidth() {
        return (x.to() - x.from()) / 2;
    }

    /**
     * At another width.
     *
     * @param half half the width along x; the height goes with it
     * @throws IllegalArgumentException outside 0.01 to 10 times the result's own
     */
    Frame at(double half) {
        double own = halfWidth();
        if (half == own) return this;
        if (!(half >= LEAST * own && half <= MOST * own))
            throw new IllegalArgumentException(
                    "half-width: %s to %s, was %s".formatted(LEAST * own, MOST * own, half));
        return new Frame(scaled(x, half / own), scaled(y, half / own));
    }

    private static Range scaled(Range range, double factor) {
        double centre = (range.from() + range.to()) / 2;
        double half = factor * (range.to() - range.from()) / 2;
        return new Range(centre - half, centre + half, range.points());
    }
}
