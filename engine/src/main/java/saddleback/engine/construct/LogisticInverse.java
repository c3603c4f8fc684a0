package saddleback.engine.construct;

/**
 * The inverse of a rising mean of logistic losses: from an interpolated place by steps to the root
 * of the parabola that osculates, held inside a bracket; the steps converge cubically.
 */
final class LogisticInverse {
    private static final int KNOTS = 256;
    private static final int MOST_STEPS = 100;
    private static final double MOST_UNEVEN = 2;
    private static final double CLOSE = 1e-17;

    private final Logistic mean;
    private final double start;
    private final double share;
    private final double step;
    private final Logistic.At[] at = new Logistic.At[KNOTS + 1];

    LogisticInverse(Logistic mean, double start, double share) {
        this.mean = mean;
        this.start = start;
        this.share = share;
        double end = Math.max(start + 1, -mean.lowest() + LogisticLink.FAR / 2);
        step = (end - start) / KNOTS;
        for (int k = 0; k <= KNOTS; k++) at[k] = mean.at(start + k * step);
    }

    /**
     * The s from {@code start} on with L(s) = loss.
     *
     * @throws IllegalArgumentException if there is none
     */
    double of(double loss) {
        if (share >= 1)
            throw new IllegalArgumentException(
                    "targets: an example that is not of the first class, was none");
        if (!(loss >= at[0].loss()) || loss == Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException(
                    "loss: finite and at least %s, was %s".formatted(at[0].loss(), loss));
        int k = below(loss);
        double low = start + k * step;
        double high = k < KNOTS ? start + (k + 1) * step : Double.POSITIVE_INFINITY;
        return solve(loss, low, high, Math.clamp(guess(k, loss), low, high));
    }

    private double guess(int k, double loss) {
        double from = start + k * step;
        boolean even = k < KNOTS && at[k + 1].slope() < MOST_UNEVEN * at[k].slope();
        if (even) return hermite(at[k], at[k + 1], from, from + step, loss);
        return from + towards(at[k].loss() - loss, at[k].slope(), at[k].bend());
    }

    /** The inverse between two knots by the polynomial of degree 5 with its two derivatives. */
    private static double hermite(
            Logistic.At a, Logistic.At b, double from, double to, double loss) {
        double d = b.loss() - a.loss();
        double t = (loss - a.loss()) / d;
        double u = 1 - t;
        double slopeA = d / a.slope();
        double slopeB = d / b.slope();
        double bendA = -a.bend() * slopeA * slopeA / a.slope();
        double bendB = -b.bend() * slopeB * slopeB / b.slope();
        double left = 1 + 3 * t + 6 * t * t;
        double right = 1 + 3 * u + 6 * u * u;
        double atA = from * left + slopeA * t * (1 + 3 * t) + bendA * t * t / 2;
        double atB = to * right - slopeB * u * (1 + 3 * u) + bendB * u * u / 2;
        return u * u * u * atA + t * t * t * atB;
    }

    /** The last knot whose loss is not above. */
    private int below(double loss) {
        int low = 0;
        int high = KNOTS + 1;
        while (high - low > 1) {
            int m = (low + high) / 2;
            if (at[m].loss() <= loss) low = m;
            else high = m;
        }
        return low;
    }

    private double solve(double loss, double from, double to, double guess) {
        double low = from;
        double high = to;
        double s = guess;
        for (int i = 0; i < MOST_STEPS; i++) {
            Logistic.At here = mean.at(s);
            double above = here.loss() - loss;
            if (above == 0) return s;
            if (above < 0) low = s;
            else high = s;
            double next = s + towards(above, here.slope(), here.bend());
            boolean inside = next >= low && next <= high;
            if (!inside) next = high < Double.POSITIVE_INFINITY ? low + (high - low) / 2 : s + 1;
            double moved = Math.abs(next - s);
            s = next;
            // |L'''| is at most L'' and L'' at most 1/4: what is left is below moved^3 / slope
            boolean close = inside && moved * moved * moved < CLOSE * here.slope();
            if (close || moved <= Math.ulp(s)) return s;
        }
        return s;
    }

    /** The smaller root d of above + slope d + bend d² / 2. */
    private static double towards(double above, double slope, double bend) {
        double inside = slope * slope - 2 * bend * above;
        double root = inside > 0 ? Math.sqrt(inside) : slope;
        return -2 * above / (slope + root);
    }
}
