package saddleback.viz.figure;

/**
 * An interval of data values.
 *
 * @param low the smaller end, -1e300 to 1e300
 * @param high the larger end, -1e300 to 1e300, above {@code low}
 */
public record Range(double low, double high) {
    private static final double LARGEST = 1e300;

    public Range {
        Rules.within("low", low, -LARGEST, LARGEST);
        Rules.within("high", high, -LARGEST, LARGEST);
        if (!(high > low)) throw Rules.broken("high", "above " + low, high);
    }

    /**
     * The smallest range around all finite values of the arrays (not kept). Values that are equal
     * to 13 digits give a range a tenth wider on both sides, zero gives -1 to 1; without any finite
     * value the range is 0 to 1.
     */
    public static Range of(double[]... arrays) {
        return around(false, arrays);
    }

    /** As {@link #of} over the values above zero; without any the range is 1 to 10. */
    public static Range ofPositive(double[]... arrays) {
        return around(true, arrays);
    }

    private static Range around(boolean positive, double[]... arrays) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] array : arrays)
            for (double v : array)
                if (Double.isFinite(v) && (!positive || v > 0)) {
                    low = Math.min(low, v);
                    high = Math.max(high, v);
                }
        if (low > high) return positive ? new Range(1, 10) : new Range(0, 1);
        low = Math.clamp(low, -LARGEST, LARGEST);
        high = Math.clamp(high, -LARGEST, LARGEST);
        double size = Math.max(Math.abs(low), Math.abs(high));
        if (high - low > 1e-13 * size) return new Range(low, high);
        if (positive) return new Range(low / 2, Math.min(2 * high, LARGEST));
        double by = size == 0 ? 1 : size / 10;
        return new Range(Math.max(low - by, -LARGEST), Math.min(high + by, LARGEST));
    }

    /** This range, widened on both sides by a share of its length. */
    public Range padded(double share) {
        double by = share * (high - low);
        return new Range(low - by, high + by);
    }

    /** The smallest range that holds both. */
    public Range with(Range other) {
        return new Range(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** Whether the value lies between the ends, ends included. */
    public boolean holds(double value) {
        return value >= low && value <= high;
    }
}
