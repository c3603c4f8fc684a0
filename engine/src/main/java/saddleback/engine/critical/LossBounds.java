package saddleback.engine.critical;

import saddleback.engine.interval.Elementary;
import saddleback.engine.interval.Interval;
import saddleback.engine.interval.IntervalVector;
import saddleback.engine.net.Loss;
import saddleback.engine.net.LossFunction;

import java.util.Arrays;

/**
 * First and second derivatives of a loss by the outputs z of one example, over intervals: p(z) - t
 * times the weight and A(p) v, as {@link LossFunction} defines them.
 */
record LossBounds(Loss loss) {

    static LossBounds of(LossFunction f) {
        return new LossBounds(
                Arrays.stream(Loss.values())
                        .filter(l -> l.function().equals(f))
                        .findFirst()
                        .orElseThrow());
    }

    IntervalVector predictions(IntervalVector z) {
        var p = new IntervalVector(z.size());
        for (int k = 0; k < z.size(); k++)
            p.set(
                    k,
                    switch (loss) {
                        case CROSS_ENTROPY ->
                                new Interval(softmax(z, k, true), softmax(z, k, false));
                        case SQUARED_ERROR, MEAN_SQUARED_ERROR -> z.get(k);
                        case BINARY_CROSS_ENTROPY -> Elementary.logistic(z.get(k));
                    });
        return p;
    }

    /**
     * An end of 1 / (1 + sum of exp(z[j] - z[k]) over the others), which rises with z[k] and falls
     * with every other z[j].
     */
    private static double softmax(IntervalVector z, int k, boolean least) {
        Interval own = Interval.of(least ? z.get(k).low() : z.get(k).high());
        Interval sum = Interval.ONE;
        for (int j = 0; j < z.size(); j++) {
            if (j == k) continue;
            Interval other = Interval.of(least ? z.get(j).high() : z.get(j).low());
            sum = sum.plus(Elementary.exp(other.minus(own)));
        }
        Interval p = Interval.ONE.over(sum).within(0, 1);
        return least ? p.low() : p.high();
    }

    /** The derivative by z over p - t. */
    Interval weight() {
        return Interval.of(loss.function().weight());
    }

    /** A v. */
    IntervalVector curvatureTimes(IntervalVector p, IntervalVector v) {
        Interval mean = loss == Loss.CROSS_ENTROPY ? p.dot(0, 1, v) : Interval.ZERO;
        var out = new IntervalVector(v.size());
        for (int k = 0; k < v.size(); k++) {
            Interval pk = p.get(k);
            Interval vk = v.get(k);
            out.set(
                    k,
                    switch (loss) {
                        case CROSS_ENTROPY -> pk.times(vk.minus(mean));
                        case SQUARED_ERROR -> vk;
                        case MEAN_SQUARED_ERROR -> weight().times(vk);
                        case BINARY_CROSS_ENTROPY -> pk.times(Interval.ONE.minus(pk)).times(vk);
                    });
        }
        return out;
    }
}
