package saddleback.viz.space;

/** An interval of numbers in data units, {@code from < to}, both finite. */
public record Range(double from, double to) {
    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if an end is not finite or {@code from >= to}
     */
    public Range {
        if (!(Double.isFinite(from) && Double.isFinite(to) && from < to))
            throw new IllegalArgumentException(
                    "range: finite ends with from < to, was " + from + " to " + to);
    }

    /** Its length, positive. */
    public double length() {
        return to - from;
    }

    /** 0 at {@code from}, 1 at {@code to}, linear in between and beyond. */
    public double fraction(double value) {
        return (value - from) / (to - from);
    }

    /** The inverse of {@link #fraction}. */
    public double at(double fraction) {
        return from + fraction * (to - from);
    }
}
