package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.laws.Law;
import saddleback.engine.flatness.measuring.Facts;

/** Whether two readings agree, and whether they agree with a law, within what is known of both. */
final class Agreement {
    /** Of numbers that are exact to rounding. */
    private static final double ROUNDING = 1e-8;

    /** Of what a search attained, whatever bounds it upwards. */
    private static final double SEARCHED = 0.01;

    private Agreement() {}

    /** An interval that is wider by what rounding or a search may have lost. */
    private record Span(double low, double high) {
        static Span of(Reading r, Measure measure) {
            boolean open = r.attained();
            double wide = (open ? SEARCHED : ROUNDING) * Math.abs(r.value());
            double low = Math.min(r.low(), r.value()) - wide;
            double high = open ? r.value() + wide : Math.max(r.high(), r.value()) + wide;
            return Facts.of(measure).logarithm()
                    ? new Span(StrictMath.exp(low), StrictMath.exp(high))
                    : new Span(low, high);
        }

        boolean meets(double from, double to) {
            return low <= to && high >= from;
        }
    }

    /** Whether after is before to rounding, or within the intervals of both. */
    static boolean unchanged(Measure measure, Reading before, Reading after) {
        if (Double.isNaN(before.value()) || Double.isNaN(after.value())) return false;
        Span a = Span.of(before, measure);
        return Span.of(after, measure).meets(a.low, a.high);
    }

    /** The law with what is known of the readings; null where there is no number to hold to it. */
    static Matrix.@Nullable Law law(
            Measure measure, Reading before, Reading after, @Nullable Law law) {
        if (law == null || Double.isNaN(before.value()) || Double.isNaN(after.value())) return null;
        Span a = Span.of(before, measure);
        double wide = 1 + ROUNDING;
        double[] ends = {
            law.low() / wide * a.low,
            law.low() / wide * a.high,
            law.high() * wide * a.low,
            law.high() * wide * a.high
        };
        double least = ends[0];
        double most = ends[0];
        for (double e : ends) {
            least = Math.min(least, e);
            most = Math.max(most, e);
        }
        boolean holds = Span.of(after, measure).meets(least, most);
        return new Matrix.Law(law.low(), law.high(), law.formula(), holds);
    }
}
