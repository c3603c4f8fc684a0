package saddleback.viz.figure;

/**
 * Upright lines with a short bar at either end, as for values with their bounds of error. Arrays
 * are not copied; a line with a NaN is left out. An end that is infinite, or that has no place on
 * the axis, as 0 on a logarithmic one, lies beyond the frame.
 *
 * @param x data units
 * @param low where each line begins, as many
 * @param high where each ends, as many, not below {@code low}
 * @param stroke how lines and bars are drawn
 * @param name for the legend
 */
public record Whiskers(double[] x, double[] low, double[] high, Stroke stroke, String name)
        implements Mark {
    public Whiskers {
        Rules.length("low", low, x.length);
        Rules.length("high", high, x.length);
        for (int i = 0; i < x.length; i++)
            if (high[i] < low[i])
                throw Rules.broken("high[" + i + "]", "not below " + low[i], high[i]);
    }
}
