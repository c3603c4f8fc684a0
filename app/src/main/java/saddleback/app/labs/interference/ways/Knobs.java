package saddleback.app.labs.interference.ways;

/**
 * What of a {@link Beginning} can be turned.
 *
 * @param components K
 * @param kappa κ, how fast the shared bias learns
 * @param strength A, logit of the wrong action of an adversarial start
 */
public record Knobs(int components, double kappa, double strength) {
    /** Components. */
    public static final int LEAST_COMPONENTS = 2;

    /** Components. */
    public static final int MOST_COMPONENTS = 10;

    /** κ. */
    public static final double MOST_KAPPA = 5;

    /** A. */
    public static final double MOST_STRENGTH = 6;

    /** Checks the ranges. */
    public Knobs {
        check("components", components, LEAST_COMPONENTS, MOST_COMPONENTS);
        check("kappa", kappa, 0, MOST_KAPPA);
        check("strength", strength, 0, MOST_STRENGTH);
    }

    private static void check(String name, double value, double low, double high) {
        if (!(value >= low && value <= high))
            throw new IllegalArgumentException(
                    "%s: %s to %s, was %s".formatted(name, low, high, value));
    }

    /** The same with so many components. */
    public Knobs withComponents(int other) {
        return new Knobs(other, kappa, strength);
    }

    /** The same with another κ. */
    public Knobs withKappa(double other) {
        return new Knobs(components, other, strength);
    }

    /** The same with another strength. */
    public Knobs withStrength(double other) {
        return new Knobs(components, kappa, other);
    }
}
