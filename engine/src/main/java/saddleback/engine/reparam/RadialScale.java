package saddleback.engine.reparam;

/**
 * The map of distances of appendix A: {@code from} becomes {@code to}, in proportion inside, and
 * what is beyond {@code until} stays; linear in three pieces.
 *
 * @param from above 0 and below {@code until}
 * @param to above 0 and below {@code until}
 * @param until above 0
 */
public record RadialScale(double from, double to, double until) {

    /** Checks the order. */
    public RadialScale {
        if (!(from > 0 && from < until))
            throw new IllegalArgumentException(
                    "from: above 0 and below until, %s, was %s".formatted(until, from));
        if (!(to > 0 && to < until))
            throw new IllegalArgumentException(
                    "to: above 0 and below until, %s, was %s".formatted(until, to));
    }

    /** The distance that r becomes. */
    public double of(double r) {
        if (r <= from) return to / from * r;
        return r >= until ? r : (to - until) / (from - until) * (r - until) + until;
    }

    /** The derivative; at the two kinks that of the piece inside. */
    public double slope(double r) {
        if (r <= from) return to / from;
        return r > until ? 1 : (to - until) / (from - until);
    }

    /** What the distance is multiplied by: {@link #of} over r, also at 0. */
    public double ratio(double r) {
        return r <= from ? to / from : r >= until ? 1 : of(r) / r;
    }

    /** The way back. */
    public RadialScale inverse() {
        return new RadialScale(to, from, until);
    }
}
