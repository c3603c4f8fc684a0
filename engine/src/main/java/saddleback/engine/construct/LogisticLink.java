package saddleback.engine.construct;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interval.Interval;

/**
 * A mean of logistic losses as a link. The bounds allow 16 units in the last place for each
 * logarithm and exponential, and every rounding of the sums.
 */
final class LogisticLink implements Link {
    /** Farther than this from 0 the logistic function is 0 or 1 to rounding. */
    static final double FAR = 40;

    private static final double HALF_ULP = 0x1p-53;

    /** The third derivative of log(1 + exp u) is at most this, 1 / (6 sqrt 3) rounded upwards. */
    private static final double STEEPEST_BEND = 0.0962251;

    private final Logistic mean;
    private final ShiftAccuracy accuracy;
    private final double share;
    private final double size;
    private final double start;
    private volatile @Nullable LogisticInverse inverse;

    LogisticLink(Logistic mean, ShiftAccuracy accuracy) {
        this.mean = mean;
        this.accuracy = accuracy;
        share = mean.share();
        size = mean.size();
        start = begin();
    }

    /** Where L' is 0, by halving; without class 0 or with it alone, where L is flat to rounding. */
    private double begin() {
        if (share <= 0) return -mean.highest() - FAR;
        if (share >= 1) return -mean.lowest() + FAR;
        double low = -mean.highest() - 1;
        for (double step = 1; mean.at(low).slope() >= 0; step *= 2) low -= step;
        double high = Math.max(low, -mean.lowest()) + 1;
        for (double step = 1; mean.at(high).slope() < 0; step *= 2) high += step;
        for (double m = middle(low, high); m > low && m < high; m = middle(low, high))
            if (mean.at(m).slope() < 0) low = m;
            else high = m;
        return high;
    }

    private static double middle(double a, double b) {
        return a + (b - a) / 2;
    }

    @Override
    public double loss(double s) {
        return mean.loss(s);
    }

    @Override
    public double slope(double s) {
        return mean.at(s).slope();
    }

    @Override
    public double accuracy(double s) {
        return accuracy.at(s);
    }

    @Override
    public double start() {
        return start;
    }

    /** Infinite, unless all examples are of the first class: then nothing rises. */
    @Override
    public double most() {
        return share >= 1 ? mean.rest() : Double.POSITIVE_INFINITY;
    }

    /** The s of this loss to some units in the last place, from two or three evaluations. */
    @Override
    public double inverse(double loss) {
        LogisticInverse known = inverse;
        if (known == null) {
            known = new LogisticInverse(mean, start, share);
            inverse = known;
        }
        return known.of(loss);
    }

    /**
     * L and L' never fall on the rising branch, and |L'''| is at most L'' and at most 1 / (6 sqrt
     * 3), as holds for each log(1 + exp u).
     */
    @Override
    public LossBounds over(Interval s) {
        if (!(s.low() <= s.high())) return LossBounds.UNKNOWN;
        Logistic.At low = mean.at(s.low());
        Logistic.At high = mean.at(s.high());
        Logistic.At at = mean.at(s.middle());
        double part = (64.0 + mean.a().length) * HALF_ULP;
        double margin = 8 * HALF_ULP * (size + s.magnitude() + mean.rest());
        double error = 2 * part * (high.loss() + low.loss()) + margin;
        Interval loss =
                new Interval(
                        Math.max(0, Interval.around(low.loss(), error).low()),
                        Interval.around(Math.max(low.loss(), high.loss()), error).high());
        double slopes = 2 * part + margin;
        Interval slope =
                new Interval(
                        Math.max(0, Interval.around(low.slope(), slopes).low()),
                        Interval.around(Math.max(low.slope(), high.slope()), slopes).high());
        return new LossBounds(loss, slope, bend(at.bend(), s.radius() + margin, part));
    }

    private static Interval bend(double middle, double radius, double part) {
        double factor = Math.nextUp(Math.nextUp(StrictMath.exp(radius)));
        double error = 2 * part * middle + Double.MIN_NORMAL;
        double above = middle + error;
        double below = Math.max(0, middle - error);
        return new Interval(
                Math.nextDown(Math.max(below / factor, below - STEEPEST_BEND * radius)),
                Math.nextUp(
                        Math.min(0.25, Math.min(above * factor, above + STEEPEST_BEND * radius))));
    }
}
