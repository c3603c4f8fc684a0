package saddleback.engine.construct;

import saddleback.engine.interval.Interval;
import saddleback.engine.interval.SecondOrder;
import saddleback.engine.pattern.Target;

import java.util.List;

/**
 * Proved bounds of s = inverse loss of the target over a box: s' = T' / l', s'' = T'' / l' - l''
 * T'^2 / l'^3. Where the target touches the least loss l' is 0, and nothing bounds s''.
 */
final class Preimage {
    private static final double FIRST = 1e-14;
    private static final int MOST = 60;

    private final Target target;
    private final Link link;

    Preimage(Target target, Link link) {
        this.target = target;
        this.link = link;
    }

    /**
     * What is known over a box.
     *
     * @param height holds the target's heights
     * @param s holds the values of s for them, from the start of the rising branch on
     * @param slope holds the loss's derivative there
     * @param curvature upper bound of the spectral norm of s's second derivatives; may be infinite
     */
    record Bounds(Interval height, Interval s, Interval slope, double curvature) {}

    Bounds over(List<Interval> box) {
        SecondOrder t = target.bounds(box);
        Interval height = t.value();
        double infinite = Double.POSITIVE_INFINITY;
        if (!(height.high() - height.low() < infinite))
            return new Bounds(height, Interval.UNKNOWN, Interval.UNKNOWN, infinite);
        Interval s = new Interval(below(height.low()), above(height.high()));
        LossBounds l = link.over(s);
        Interval first = Interval.ONE.over(l.slope());
        Interval second =
                l.bend().times(first).times(first.times(first)).negated();
        boolean rising = l.slope().low() > 0 && height.low() >= link.least();
        double curvature = rising ? t.then(s, first, second).curvature() : infinite;
        return new Bounds(height, s, l.slope(), curvature);
    }

    /** An s whose loss is proved not to be above. */
    private double below(double height) {
        double start = link.start();
        if (!(height > link.least())) return start;
        double s = link.inverse(height);
        double step = FIRST * Math.max(1, Math.abs(s));
        for (int i = 0; i < MOST && s > start; i++, step *= 2) {
            if (link.over(Interval.of(s)).loss().high() <= height) return s;
            s = Math.max(start, s - step);
        }
        return start;
    }

    /** An s whose loss is proved not to be below. */
    private double above(double height) {
        double s = height > link.least() ? link.inverse(height) : link.start();
        double step = FIRST * Math.max(1, Math.abs(s));
        for (int i = 0; i < MOST; i++, step *= 2) {
            if (link.over(Interval.of(s)).loss().low() >= height) return s;
            s += step;
        }
        return Double.POSITIVE_INFINITY;
    }
}
