package saddleback.viz.figure;

import java.util.List;

/**
 * One axis of a panel.
 *
 * @param label what is measured, with its unit; empty for none
 * @param range the data values from one end to the other
 * @param scale linear, logarithmic, or logarithmic on both sides of zero
 * @param ticks chosen ticks; empty: the painter chooses
 */
public record Axis(String label, Range range, Scale scale, List<Tick> ticks) {
    public Axis {
        ticks = List.copyOf(ticks);
        if (scale.equals(Scale.LOG) && !(range.low() > 0))
            throw Rules.broken("range.low", "above 0 on a log scale", range.low());
    }

    /** A linear axis with the painter's ticks. */
    public static Axis linear(String label, Range range) {
        return new Axis(label, range, Scale.LINEAR, List.of());
    }

    /** A logarithmic axis with the painter's ticks. */
    public static Axis log(String label, Range range) {
        return new Axis(label, range, Scale.LOG, List.of());
    }

    /**
     * An axis that is logarithmic on both sides of zero, with the painter's ticks.
     *
     * @param threshold size of the values about zero that lie evenly, above 0; see {@link
     *     Scale.SignedLog}
     */
    public static Axis signedLog(String label, Range range, double threshold) {
        return new Axis(label, range, new Scale.SignedLog(threshold), List.of());
    }

    /** A linear axis from 0.5 to n + 0.5 with the names at 1, 2, ... n. */
    public static Axis names(String label, List<String> names) {
        var ticks = new java.util.ArrayList<Tick>();
        for (String name : names) ticks.add(new Tick(ticks.size() + 1.0, name));
        return new Axis(label, new Range(0.5, ticks.size() + 0.5), Scale.LINEAR, ticks);
    }

    /** Where a value lies: 0 at the low end of the range, 1 at the high end; may lie outside. */
    public double fraction(double value) {
        double from = scale.place(range.low());
        return (scale.place(value) - from) / (scale.place(range.high()) - from);
    }

    /** The value at a fraction, the inverse of {@link #fraction}. */
    public double value(double fraction) {
        double from = scale.place(range.low());
        return scale.value(from + fraction * (scale.place(range.high()) - from));
    }
}
