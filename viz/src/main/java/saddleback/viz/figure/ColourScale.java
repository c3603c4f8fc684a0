package saddleback.viz.figure;

/**
 * Data values to colours.
 *
 * @param map the colours
 * @param range the values of the first and the last colour (for {@link Spread#DIVERGING}, the shown
 *     part of a scale that is symmetric about 0)
 * @param spread how values lie between
 * @param clippedBelow whether data lie under the range, which the colour bar marks
 * @param clippedAbove whether data lie over the range
 */
public record ColourScale(
        ColourMap map, Range range, Spread spread, boolean clippedBelow, boolean clippedAbove) {
    /** How values are spread over the colours. */
    public enum Spread {
        LINEAR,
        /** Equal ratios, equal steps; values above 0 alone, others count as below the range. */
        LOG,
        /** Linear with 0 in the middle of the map and the same slope on both sides. */
        DIVERGING
    }

    public ColourScale {
        if (spread == Spread.LOG && !(range.low() > 0))
            throw Rules.broken("range.low", "above 0 on a log scale", range.low());
    }

    /** From the smallest to the largest finite value. */
    public static ColourScale linear(ColourMap map, double[]... data) {
        return new ColourScale(map, Range.of(data), Spread.LINEAR, false, false);
    }

    /** From the smallest to the largest value above 0. */
    public static ColourScale log(ColourMap map, double[]... data) {
        return new ColourScale(map, Range.ofPositive(data), Spread.LOG, false, false).marking(data);
    }

    /** Symmetric about 0, so wide that every finite value lies in it. */
    public static ColourScale diverging(double[]... data) {
        Range r = Range.of(data);
        double m = Math.max(Math.abs(r.low()), Math.abs(r.high()));
        return new ColourScale(
                ColourMap.DIVERGING, new Range(-m, m), Spread.DIVERGING, false, false);
    }

    /** These colours over another range; the ends that finite data exceed are marked. */
    public ColourScale clipped(Range to, double[]... data) {
        return new ColourScale(map, to, spread, false, false).marking(data);
    }

    private ColourScale marking(double[]... data) {
        boolean below = false;
        boolean above = false;
        for (double[] array : data)
            for (double v : array) {
                below |= Double.isFinite(v) && v < range.low();
                above |= Double.isFinite(v) && v > range.high();
            }
        return new ColourScale(map, range, spread, below, above);
    }

    /** The position 0 to 1 in the map; NaN for a value that is not finite. */
    public double position(double value) {
        if (!Double.isFinite(value)) return Double.NaN;
        double p =
                switch (spread) {
                    case LINEAR -> (value - range.low()) / (range.high() - range.low());
                    case LOG ->
                            value > 0
                                    ? Math.log(value / range.low())
                                            / Math.log(range.high() / range.low())
                                    : 0;
                    case DIVERGING -> {
                        double c = Math.clamp(value, range.low(), range.high());
                        yield 0.5 + c / (2 * reach());
                    }
                };
        return Math.clamp(p, 0, 1);
    }

    /** The value at a position 0 to 1 in the map, the inverse of {@link #position} in the range. */
    public double value(double position) {
        return switch (spread) {
            case LINEAR -> range.low() + position * (range.high() - range.low());
            case LOG -> range.low() * Math.pow(range.high() / range.low(), position);
            case DIVERGING -> (2 * position - 1) * reach();
        };
    }

    /** The colour of a value, 0xRRGGBB, or -1 for a value that is not finite. */
    public int rgb(double value) {
        double p = position(value);
        return Double.isNaN(p) ? -1 : map.rgb(p);
    }

    /** The axis scale that shows this colour scale. */
    public Scale scale() {
        return spread == Spread.LOG ? Scale.LOG : Scale.LINEAR;
    }

    private double reach() {
        return Math.max(Math.abs(range.low()), Math.abs(range.high()));
    }
}
