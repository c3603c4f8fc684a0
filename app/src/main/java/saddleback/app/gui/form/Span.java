package saddleback.app.gui.form;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.ValueInfo.Numeric;

/**
 * The numbers that a slider reaches and how they lie along it.
 *
 * @param from the number at the left end
 * @param to the number at the right end
 * @param log whether equal distances are equal ratios
 * @param whole whether the numbers have no fraction
 */
public record Span(double from, double to, boolean log, boolean whole) {
    /** A bounded range that covers this ratio is laid out in equal ratios. */
    private static final double WIDE = 500;

    private static final double LOG_REACH = 100;
    private static final double REACH = 4;
    private static final double PLACES = 100;
    private static final int DIGITS = 2;

    /**
     * The numbers within the range, around what is usual where the range is open.
     *
     * @param usual the default, if there is one
     * @param shown the present number, which is within reach, if there is one
     * @return null where nothing tells how far a slider might reach
     */
    static @Nullable Span of(
            Numeric n, boolean log, @Nullable Double usual, @Nullable Double shown) {
        Double about = usual == null ? shown : usual;
        Span span = within(n, log, about);
        if (span == null || shown == null || !n.allows(shown)) return span;
        if (span.log && shown <= 0) return span;
        return new Span(Math.min(span.from, shown), Math.max(span.to, shown), span.log, span.whole);
    }

    private static @Nullable Span within(Numeric n, boolean log, @Nullable Double about) {
        boolean ratios =
                log || (n.hasMin() && n.hasMax() && n.min() > 0 && n.max() / n.min() >= WIDE);
        return ratios ? ratios(n, about) : differences(n, about);
    }

    private static @Nullable Span ratios(Numeric n, @Nullable Double about) {
        double centre = about == null ? 0 : Math.max(0, about);
        double low = n.min() > 0 ? n.min() : centre / (LOG_REACH * 10);
        double high = n.hasMax() ? n.max() : centre * LOG_REACH;
        return low > 0 && high > low ? new Span(low, high, true, n.whole()) : null;
    }

    private static @Nullable Span differences(Numeric n, @Nullable Double about) {
        if (!n.hasMin() && !n.hasMax()) return null;
        double reach = reach(n, about);
        if (!(reach > 0)) return null;
        double low = n.hasMin() ? n.min() : n.max() - reach;
        double high = n.hasMax() ? n.max() : n.min() + reach;
        double step = step(high - low, n.whole());
        return new Span(
                n.above() ? low + step : low, n.below() ? high - step : high, false, n.whole());
    }

    private static double reach(Numeric n, @Nullable Double about) {
        if (n.hasMin() && n.hasMax()) return n.max() - n.min();
        if (about == null) return 0;
        double off = Math.abs(about - (n.hasMin() ? n.min() : n.max()));
        return off == 0 && n.whole() ? 2 * REACH : REACH * off;
    }

    private static double step(double length, boolean whole) {
        double step = Numbers.leading(length / PLACES * (1 + 1e-12));
        return whole ? Math.max(1, step) : step;
    }

    /** Where a number stands, {@link #low} to {@link #high}. */
    double position(double v) {
        double at = log ? Math.log10(Math.max(v, Double.MIN_NORMAL)) : v;
        return Math.clamp(at, low(), high());
    }

    /** The position of the left end. */
    double low() {
        return log ? Math.log10(from) : from;
    }

    /** The position of the right end. */
    double high() {
        return log ? Math.log10(to) : to;
    }

    /** The round number nearest to a position. */
    double value(double position) {
        if (position >= high()) return to;
        if (position <= low()) return from;
        double v = log ? Numbers.round(Math.pow(10, position), DIGITS) : rounded(position);
        return Math.clamp(whole ? Math.rint(v) : v, from, to);
    }

    private double rounded(double v) {
        double step = step(to - from, whole);
        // Dividing by a power of ten gives the nearest double to the decimal fraction.
        return step >= 1 ? Math.rint(v / step) * step : Math.rint(v / step) / Math.rint(1 / step);
    }
}
