package saddleback.engine.labs.flatness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Turns the order of networks by spectral norm round. The k-th flattest of n is given the k-th
 * largest of n norms that lie evenly on a logarithmic scale, the smallest being the greatest norm
 * there was: so nobody's norm falls. The first layer times a and the last one over it have a norm
 * that grows without bound as a falls to 0 (theorem 4), at most as a to the power -2; where the
 * Hessian is positive semidefinite, the norm's logarithm is a convex function of ln a, so that each
 * norm above the present one is met once.
 */
final class Adversary {
    private static final double STEP = 1.05;
    private static final double LONGEST = 10;
    private static final double NEAR = 0.1;
    private static final double STRIDE = 0.75;
    private static final int MOST_STEPS = 60;

    private final double[] targets;
    private final double tolerance;

    /**
     * Knows how sharp everyone is.
     *
     * @param norms above 0; others, NaN among them, take no part
     */
    Adversary(double[] norms) {
        int[] order =
                IntStream.range(0, norms.length)
                        .filter(i -> norms[i] > 0 && Double.isFinite(norms[i]))
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> norms[i]))
                        .mapToInt(i -> i)
                        .toArray();
        double step =
                order.length < 2
                        ? STEP
                        : Math.min(STEP, Math.pow(LONGEST, 1.0 / (order.length - 1)));
        targets = new double[norms.length];
        Arrays.fill(targets, Double.NaN);
        tolerance = NEAR * Math.log(step);
        for (int k = 0; k < order.length; k++)
            targets[order[k]] =
                    norms[order[order.length - 1]] * Math.pow(step, order.length - 1.0 - k);
    }

    /** The norm that a network is given; NaN where it takes no part. */
    double target(int network) {
        return targets[network];
    }

    /** How far, relatively, a norm may be from its target: a tenth of the way to the next one. */
    double tolerance() {
        return tolerance;
    }

    /**
     * The logarithm t of the factor 1/a that gives a network its norm; the nearest in [0, {@code
     * furthest}].
     *
     * @param norm the spectral norm at t, finite; costly
     */
    double find(int network, double furthest, DoubleUnaryOperator norm) {
        if (Double.isNaN(targets[network])) return 0;
        double aim = Math.log(targets[network]);
        double low = 0;
        double under = Math.log(norm.applyAsDouble(0)) - aim;
        if (under >= -tolerance) return 0;
        double high = low;
        double over = under;
        while (over < 0 && high < furthest) {
            low = high;
            under = over;
            high = Math.min(furthest, high - STRIDE * under + tolerance);
            over = Math.log(norm.applyAsDouble(high)) - aim;
        }
        return over <= tolerance ? high : between(low, under, high, over, aim, norm);
    }

    /** The false position with the Illinois rule (Dowell and Jarratt 1971). */
    private double between(
            double low,
            double under,
            double high,
            double over,
            double aim,
            DoubleUnaryOperator norm) {
        double a = low;
        double fa = under;
        double b = high;
        double fb = over;
        for (int k = 0; k < MOST_STEPS; k++) {
            double c = (a * fb - b * fa) / (fb - fa);
            double fc = Math.log(norm.applyAsDouble(c)) - aim;
            if (!(Math.abs(fc) > tolerance)) return c;
            if (fc * fb < 0) {
                a = b;
                fa = fb;
            } else fa /= 2;
            b = c;
            fb = fc;
        }
        return b;
    }
}
