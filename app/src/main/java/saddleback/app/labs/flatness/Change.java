package saddleback.app.labs.flatness;

import saddleback.app.glance.Numbers;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A measure of two networks, on a scale on which the first is 1.
 *
 * @param measure which
 * @param before of the first
 * @param after of the second
 */
public record Change(Measure measure, Reading before, Reading after) {
    /** Values that differ by no more than this share of their size are the same to rounding. */
    private static final double ROUNDING = 1e-9;

    /** How the two belong together. */
    public enum State {
        /** The same to rounding, or as far as the intervals tell. */
        UNCHANGED,
        /** One is a multiple of the other. */
        SCALED,
        /** One has no value, or there is no ratio. */
        NO_RATIO
    }

    /** Of every measure that both have been asked for, in the order of the first. */
    public static List<Change> of(Map<Measure, Reading> before, Map<Measure, Reading> after) {
        var all = new ArrayList<Change>();
        before.forEach(
                (measure, reading) -> {
                    Reading then = after.get(measure);
                    if (then != null) all.add(new Change(measure, reading, then));
                });
        return List.copyOf(all);
    }

    /** How the two belong together. */
    public State state() {
        if (Double.isNaN(before.value()) || Double.isNaN(after.value())) return State.NO_RATIO;
        if (same()) return State.UNCHANGED;
        double ratio = ratio(after.value());
        return ratio > 0 && ratio < Double.POSITIVE_INFINITY ? State.SCALED : State.NO_RATIO;
    }

    private boolean same() {
        double a = before.value();
        double b = after.value();
        if (Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b))) return true;
        boolean intervals =
                before.certainty() == Reading.Certainty.CONFIDENCE
                        || after.certainty() == Reading.Certainty.CONFIDENCE;
        return intervals && before.low() <= after.high() && after.low() <= before.high();
    }

    /** The second over the first. */
    public double ratio() {
        return ratio(after.value());
    }

    /** The second over the first is at least this, as far as is known; 0 where nothing is. */
    public double lowest() {
        return between(after.low(), before.high());
    }

    /** The second over the first is at most this; infinite where nothing is known. */
    public double highest() {
        return between(after.high(), before.low());
    }

    private double between(double over, double under) {
        return MeasureNames.logarithm(measure) ? Math.exp(over - under) : over / under;
    }

    /** A value over the first network's; of logarithms the exponential of the difference. */
    private double ratio(double value) {
        return between(value, before.value());
    }

    /** "2.67 → 76.5". */
    public String words() {
        return words(before) + " → " + words(after);
    }

    private static String words(Reading reading) {
        return switch (reading.certainty()) {
            case NONE -> "none";
            case EXACT, BOUND, CONFIDENCE, AT_LEAST ->
                    (reading.attained() ? "≥ " : "") + Numbers.brief(reading.value());
        };
    }
}
