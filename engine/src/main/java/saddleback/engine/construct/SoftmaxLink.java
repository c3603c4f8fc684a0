package saddleback.engine.construct;

import saddleback.engine.interval.Elementary;
import saddleback.engine.interval.Interval;

/**
 * Cross-entropy of a prediction that ignores x: log(exp(o_0 + s) + exp r) - p_0 s - sum of p_c o_c,
 * with r = log of the sum of exp(o_c) over the other classes and p the labels' shares. That of two
 * values for the first output is the same with r = 0 and a constant for the other outputs.
 *
 * @param ahead o_0 - r
 * @param constant the loss is softplus(ahead + s) - share s + constant
 * @param share p_0
 */
record SoftmaxLink(double ahead, double constant, double share, Answers answers) implements Link {
    private static final double FLAT = 1e-15;

    static SoftmaxLink of(double[] outputs, Moments data) {
        double top = Double.NEGATIVE_INFINITY;
        for (int c = 1; c < outputs.length; c++) top = Math.max(top, outputs[c]);
        double sum = 0;
        for (int c = 1; c < outputs.length; c++) sum += StrictMath.exp(outputs[c] - top);
        double rest = top + StrictMath.log(sum);
        double mean = 0;
        for (int c = 0; c < outputs.length; c++)
            if (data.mean()[c] > 0) mean += data.mean()[c] * outputs[c];
        return new SoftmaxLink(
                outputs[0] - rest, rest - mean, data.mean()[0], new Answers(outputs, data));
    }

    /** Every output has two values; s is added to the first. */
    static SoftmaxLink logistic(double[] outputs, Moments data) {
        double constant = -data.mean()[0] * outputs[0];
        for (int k = 1; k < outputs.length; k++)
            constant += softplus(outputs[k]) - data.mean()[k] * outputs[k];
        return new SoftmaxLink(
                outputs[0], constant, data.mean()[0], new Answers(outputs, data));
    }

    @Override
    public double loss(double s) {
        return softplus(ahead + s) + (constant - share * s);
    }

    @Override
    public double slope(double s) {
        return 1 / (1 + StrictMath.exp(-(ahead + s))) - share;
    }

    @Override
    public double accuracy(double s) {
        return answers.right(s);
    }

    @Override
    public double start() {
        if (Math.abs(slope(0)) < FLAT) return 0;
        double odds =
                share == 0
                        ? MarginalLink.ABSENT
                        : share == 1 ? -MarginalLink.ABSENT : StrictMath.log(share / (1 - share));
        return odds - ahead;
    }

    /** Never falling where the slope is not negative, so the ends hold the losses. */
    @Override
    public LossBounds over(Interval s) {
        Interval d = s.plus(Interval.of(ahead));
        Interval slope = Elementary.logistic(d).minus(Interval.of(share));
        Interval low = at(s.low());
        Interval high = at(s.high());
        double fall = Math.min(0, slope.low());
        double least = fall == 0 ? low.low() : low.low() + fall * (s.high() - s.low()) * 1.01;
        return new LossBounds(
                new Interval(least, Math.max(low.high(), high.high())),
                slope,
                Elementary.logisticSlope(d));
    }

    private Interval at(double s) {
        Interval x = Interval.of(s);
        return Elementary.softplus(x.plus(Interval.of(ahead)))
                .plus(Interval.of(constant))
                .minus(x.times(Interval.of(share)));
    }

    private static double softplus(double x) {
        return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }
}
