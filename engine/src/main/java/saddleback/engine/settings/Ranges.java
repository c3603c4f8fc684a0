package saddleback.engine.settings;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/** Checks the numbers of a record against the ranges written at its components. */
public final class Ranges {
    private Ranges() {}

    /**
     * To be called from a compact constructor with every component in order; components without a
     * {@link Setting} and values that are not numbers or are null are passed over. NaN is outside
     * every range.
     *
     * @throws IllegalArgumentException "name: rule, was value" for the first one out of range
     */
    public static void check(Class<? extends Record> type, @Nullable Object... values) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Setting s = components[i].getAnnotation(Setting.class);
            if (s != null && values[i] instanceof Number n && !holds(s, n.doubleValue()))
                throw new IllegalArgumentException(
                        components[i].getName() + ": " + rule(s) + ", was " + n);
        }
    }

    /** The rule in words: "0 to 1", "above 0", "at least 2", "any finite number". */
    public static String rule(Setting s) {
        boolean low = s.min() > Double.NEGATIVE_INFINITY;
        boolean high = s.max() < Double.POSITIVE_INFINITY;
        if (low && high && !s.above() && !s.below())
            return number(s.min()) + " to " + number(s.max());
        String from = (s.above() ? "above " : "at least ") + number(s.min());
        String to = (s.below() ? "below " : "at most ") + number(s.max());
        if (low && high) return from + " and " + to;
        return low ? from : high ? to : "any finite number";
    }

    private static boolean holds(Setting s, double v) {
        return Double.isFinite(v)
                && (s.above() ? v > s.min() : v >= s.min())
                && (s.below() ? v < s.max() : v <= s.max());
    }

    private static String number(double v) {
        return v == Math.rint(v) && Math.abs(v) < 1e15
                ? String.valueOf((long) v)
                : String.format(Locale.ROOT, "%s", v);
    }
}
