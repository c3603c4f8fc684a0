package saddleback.engine.volume;

import saddleback.engine.interval.FirstOrder;
import saddleback.engine.interval.Interval;

import java.util.ArrayDeque;

/**
 * The connected interval around a point on which a function of x lies below a level (definition 1
 * of Dinh, Pascanu, Bengio, Bengio 2017 in one dimension), with proved bounds of its ends: nothing
 * between two looks is missed.
 */
public final class Length {
    private static final double RESOLUTION = 1e-14;
    private static final int MOST_LOOKS = 100_000;

    private final Bounded f;
    private final double level;
    private final double resolution;
    private int looks;

    private Length(Bounded f, double level, double resolution) {
        this.f = f;
        this.level = level;
        this.resolution = resolution;
    }

    /**
     * The ends of the interval.
     *
     * @param left holds the left end
     * @param right holds the right end
     * @param leftOpen whether the set may go on to the left of where it was looked
     * @param rightOpen the same to the right
     */
    public record Ends(Interval left, Interval right, boolean leftOpen, boolean rightOpen) {
        /** Bounds of the length. */
        public Interval length() {
            return right.minus(left).within(0, Double.POSITIVE_INFINITY);
        }
    }

    /**
     * Finds the ends, each to about 1e-14 of the largest x where the function crosses the level.
     *
     * @param f called with y = 0
     * @param within where it is looked
     * @param start in {@code within}; where its value is not sure to lie below the level, nothing
     *     but the start is sure
     */
    public static Ends of(Bounded f, Interval within, double start, double level) {
        if (!within.contains(start) || Double.isInfinite(within.magnitude()))
            throw new IllegalArgumentException(
                    "start: inside a finite interval %s, was %s".formatted(within, start));
        double resolution = RESOLUTION * within.magnitude();
        Interval right = new Length(f, level, resolution).end(start, within.high());
        Bounded mirrored = (x, y) -> mirrored(f.over(x.negated(), y));
        Interval left = new Length(mirrored, level, resolution).end(-start, -within.low());
        return new Ends(
                left.negated(),
                right,
                left.high() == -within.low() && !above(f, within.low(), level),
                right.high() == within.high() && !above(f, within.high(), level));
    }

    private static FirstOrder mirrored(FirstOrder f) {
        return new FirstOrder(f.value(), f.dx().negated(), f.dy());
    }

    /** Bounds of the right end. */
    private Interval end(double start, double last) {
        double sure = sure(start, last);
        for (double step = resolution; sure + step < last; step *= 2)
            if (above(f, sure + step, level)) return new Interval(sure, sure + step);
        return new Interval(sure, last);
    }

    /** As far as the function is sure to lie below the level. */
    private double sure(double start, double last) {
        double sure = start;
        var left = new ArrayDeque<Interval>();
        if (start < last) left.push(new Interval(start, last));
        while (!left.isEmpty() && looks++ < MOST_LOOKS) {
            Interval s = left.pop();
            if (below(s)) {
                sure = s.high();
                continue;
            }
            double middle = s.middle();
            if (s.high() - s.low() <= resolution || !(s.low() < middle && middle < s.high()))
                return sure;
            left.push(new Interval(middle, s.high()));
            left.push(new Interval(s.low(), middle));
        }
        return sure;
    }

    /** Whether the function is sure to lie below the level everywhere on a segment. */
    private boolean below(Interval s) {
        FirstOrder over = f.over(s, Interval.ZERO);
        if (over.value().high() < level) return true;
        Interval middle = Interval.of(s.middle());
        Interval value = f.over(middle, Interval.ZERO).value();
        return value.plus(over.dx().times(s.minus(middle))).high() < level;
    }

    private static boolean above(Bounded f, double x, double level) {
        return f.over(Interval.of(x), Interval.ZERO).value().low() >= level;
    }
}
