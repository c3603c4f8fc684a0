package saddleback.engine.construct;

import saddleback.engine.interval.Interval;
import saddleback.engine.interval.Powers;

/**
 * The squared error of a prediction that ignores x: weight / 2 (rest + (s + off)^2).
 *
 * @param weight 1 with the half, 2 without
 * @param rest what no s changes: variances, and other outputs' squared distances from the mean
 * @param off the first output less the mean of its target
 */
record SquaredLink(double weight, double rest, double off, Answers answers) implements Link {

    static SquaredLink of(double[] outputs, Moments data, double weight) {
        double rest = 0;
        for (int k = 0; k < outputs.length; k++) {
            rest += data.variance()[k];
            double e = outputs[k] - data.mean()[k];
            if (k > 0) rest += e * e;
        }
        return new SquaredLink(
                weight, rest, outputs[0] - data.mean()[0], new Answers(outputs, data));
    }

    @Override
    public double loss(double s) {
        double e = s + off;
        return weight / 2 * (rest + e * e);
    }

    @Override
    public double slope(double s) {
        return weight * (s + off);
    }

    @Override
    public double accuracy(double s) {
        return answers.right(s);
    }

    @Override
    public double start() {
        return 0 - off;
    }

    @Override
    public LossBounds over(Interval s) {
        Interval e = s.plus(Interval.of(off));
        Interval w = Interval.of(weight);
        Interval square = Powers.whole(e, 2);
        return new LossBounds(
                w.times(Interval.of(0.5)).times(square.plus(Interval.of(rest))), w.times(e), w);
    }
}
