package saddleback.engine.labs.flatness;

import org.apache.commons.math3.special.Erf;

import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Kendall's tau-b (M. Kendall, Rank Correlation Methods, 4th ed. 1970): pairs in the same order
 * less pairs in opposite orders, over the geometric mean of the numbers of pairs that are not tied
 * in either. Its interval is the middle 95 % of {@value #DRAWS} bootstrap draws of the points.
 * Costs n² times the draws.
 */
final class Kendall {
    private static final int DRAWS = 2000;
    private static final double TAIL = 0.025;
    private static final int FEWEST = 3;

    /** The sign of x_i - x_j, row by row, and the same of y. */
    private final byte[][] x;

    private final byte[][] y;

    private Kendall(double[] x, double[] y) {
        this.x = signs(x);
        this.y = signs(y);
    }

    /**
     * Of points that may be tied; points with a NaN are left out.
     *
     * @param x not changed
     * @param y as many, not changed
     * @param seed of the draws
     */
    static Sweep.Tau of(double[] x, double[] y, Seed seed) {
        int[] known =
                IntStream.range(0, x.length)
                        .filter(i -> !Double.isNaN(x[i]) && !Double.isNaN(y[i]))
                        .toArray();
        double[] a = Arrays.stream(known).mapToDouble(i -> x[i]).toArray();
        double[] b = Arrays.stream(known).mapToDouble(i -> y[i]).toArray();
        var pairs = new Kendall(a, b);
        int[] once = new int[a.length];
        Arrays.fill(once, 1);
        double tau = pairs.tau(once);
        if (a.length < FEWEST || Double.isNaN(tau))
            return new Sweep.Tau(tau, Double.NaN, Double.NaN, Double.NaN);
        double[] drawn = pairs.draws(seed.random());
        int cut = (int) Math.floor(TAIL * drawn.length);
        return new Sweep.Tau(
                tau,
                drawn.length == 0 ? Double.NaN : drawn[cut],
                drawn.length == 0 ? Double.NaN : drawn[drawn.length - 1 - cut],
                probability(pairs.sum(), ties(a), ties(b), a.length));
    }

    private static byte[][] signs(double[] v) {
        byte[][] signs = new byte[v.length][];
        for (int i = 0; i < v.length; i++) {
            signs[i] = new byte[i];
            for (int j = 0; j < i; j++)
                signs[i][j] = (byte) Integer.signum(Double.compare(v[i] + 0.0, v[j] + 0.0));
        }
        return signs;
    }

    /** Where the point i counts {@code times[i]} times. */
    private double tau(int[] times) {
        long sum = 0;
        long inX = 0;
        long inY = 0;
        for (int i = 0; i < times.length; i++) {
            if (times[i] == 0) continue;
            for (int j = 0; j < i; j++) {
                long pairs = (long) times[i] * times[j];
                sum += pairs * x[i][j] * y[i][j];
                inX += pairs * x[i][j] * x[i][j];
                inY += pairs * y[i][j] * y[i][j];
            }
        }
        return inX == 0 || inY == 0
                ? Double.NaN
                : sum / (Math.sqrt((double) inX) * Math.sqrt((double) inY));
    }

    private long sum() {
        long sum = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < i; j++) sum += x[i][j] * y[i][j];
        return sum;
    }

    /** Ascending; draws whose points are all tied have no tau. */
    private double[] draws(RandomGenerator random) {
        double[] drawn = new double[DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            int[] times = new int[x.length];
            for (int k = 0; k < times.length; k++) times[random.nextInt(times.length)]++;
            drawn[d] = tau(times);
        }
        return Arrays.stream(drawn).filter(v -> !Double.isNaN(v)).sorted().toArray();
    }

    /** How many values are equal, of each value that comes more than once. */
    private static long[] ties(double[] v) {
        double[] sorted = v.clone();
        for (int i = 0; i < v.length; i++) sorted[i] += 0.0;
        Arrays.sort(sorted);
        return Arrays.stream(sorted)
                .distinct()
                .mapToLong(d -> Arrays.stream(sorted).filter(e -> e == d).count())
                .filter(c -> c > 1)
                .toArray();
    }

    /** Two-sided, by the variance of the sum over pairs under ties. */
    private static double probability(long sum, long[] inX, long[] inY, double n) {
        double all = n * (n - 1) * (2 * n + 5);
        double variance =
                (all - five(inX) - five(inY)) / 18
                        + three(inX) * three(inY) / (9 * n * (n - 1) * (n - 2))
                        + two(inX) * two(inY) / (2 * n * (n - 1));
        return Erf.erfc(Math.abs(sum) / Math.sqrt(2 * variance));
    }

    private static double two(long[] ties) {
        return Arrays.stream(ties).mapToDouble(t -> (double) t * (t - 1)).sum();
    }

    private static double three(long[] ties) {
        return Arrays.stream(ties).mapToDouble(t -> (double) t * (t - 1) * (t - 2)).sum();
    }

    private static double five(long[] ties) {
        return Arrays.stream(ties).mapToDouble(t -> (double) t * (t - 1) * (2 * t + 5)).sum();
    }
}
