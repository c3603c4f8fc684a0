package saddleback.engine.slice;

import saddleback.engine.linalg.Vectors;

/**
 * The way from one direction of weight space to another: the unit directions move along the great
 * circle through both (spherical linear interpolation, Shoemake, SIGGRAPH 1985), and the length
 * goes from one to the other in equal ratios.
 *
 * @param from where the way begins, not 0; owned by this record and never written to
 * @param to where it ends, as long, not 0 and not opposite; owned likewise
 */
public record GreatCircle(double[] from, double[] to) {
    private static final double PARALLEL = 1e-12;

    /** Checks that there is one shortest way. */
    public GreatCircle {
        if (from.length != to.length)
            throw new IllegalArgumentException(
                    "to: %d numbers as from, was %d".formatted(from.length, to.length));
        if (!(Vectors.norm(from) > 0) || !(Vectors.norm(to) > 0))
            throw new IllegalArgumentException("directions: longer than 0, was 0");
        double cosine = Vectors.dot(from, to) / (Vectors.norm(from) * Vectors.norm(to));
        if (cosine < 0 && Vectors.norm(across(from, to)) < PARALLEL)
            throw new IllegalArgumentException("directions: not opposite, was opposite ones");
    }

    /** The angle between both ends in radians, 0 to pi. */
    public double angle() {
        double cosine = Vectors.dot(from, to) / (Vectors.norm(from) * Vectors.norm(to));
        return Math.atan2(Vectors.norm(across(from, to)), cosine);
    }

    /**
     * The direction at a fraction of the angle; the ends themselves at 0 and 1.
     *
     * @param fraction 0 to 1
     * @return a fresh array
     */
    public double[] at(double fraction) {
        if (!(fraction >= 0 && fraction <= 1))
            throw new IllegalArgumentException("fraction: 0 to 1, was " + fraction);
        if (fraction == 0) return from.clone();
        if (fraction == 1) return to.clone();
        double own = Vectors.norm(from);
        double length =
                StrictMath.pow(own, 1 - fraction) * StrictMath.pow(Vectors.norm(to), fraction);
        double[] across = across(from, to);
        double sine = Vectors.norm(across);
        double[] d = from.clone();
        if (sine < PARALLEL) {
            Vectors.scale(d, length / own);
            return d;
        }
        double turned = fraction * angle();
        Vectors.scale(d, length * StrictMath.cos(turned) / own);
        Vectors.add(d, length * StrictMath.sin(turned) / sine, across);
        return d;
    }

    /** The unit vector along {@code to} less its part along {@code from}. */
    private static double[] across(double[] from, double[] to) {
        double[] part = to.clone();
        Vectors.scale(part, 1 / Vectors.norm(to));
        double squared = Vectors.dot(from, from);
        for (int pass = 0; pass < 2; pass++)
            Vectors.add(part, -Vectors.dot(part, from) / squared, from);
        return part;
    }
}
