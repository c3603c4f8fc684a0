package saddleback.engine.construct;

import saddleback.engine.interval.Interval;

/**
 * L(s) = weight / 2 (rest + (s + shift)²): a squared error whose first output is moved by s.
 *
 * @param weight 1 for half the squared norm, 2 for the squared norm
 * @param shift mean residual of the first output
 * @param rest mean squared residual of the other outputs plus the variance of the first's
 * @param shiftError bound of the rounding error of {@code shift}
 * @param restError bound of that of {@code rest}
 */
record ParabolaLink(
        double weight,
        double shift,
        double rest,
        double shiftError,
        double restError,
        ShiftAccuracy answers)
        implements Link {

    @Override
    public double loss(double s) {
        double d = s + shift;
        return weight / 2 * (rest + d * d);
    }

    @Override
    public double slope(double s) {
        return weight * (s + shift);
    }

    @Override
    public double accuracy(double s) {
        return answers.at(s);
    }

    @Override
    public double start() {
        return -shift;
    }

    @Override
    public double least() {
        return weight / 2 * rest;
    }

    /** In closed form. */
    @Override
    public double inverse(double loss) {
        if (!(loss >= least()) || loss == Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException(
                    "loss: finite and at least %s, was %s".formatted(least(), loss));
        return Math.sqrt(Math.max(0, 2 * loss / weight - rest)) - shift;
    }

    @Override
    public LossBounds over(Interval s) {
        Interval moved = s.plus(Interval.around(shift, shiftError));
        Interval from = moved.within(0, Double.POSITIVE_INFINITY);
        Interval square = from.times(from).within(0, Double.POSITIVE_INFINITY);
        Interval all = Interval.around(rest, restError).plus(square);
        Interval loss = all.times(Interval.of(weight / 2));
        return new LossBounds(
                loss.within(0, Double.POSITIVE_INFINITY),
                from.times(Interval.of(weight)),
                Interval.of(weight));
    }
}
