package saddleback.engine.interference;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

import java.util.Arrays;
import java.util.List;

/**
 * What runs have in common: their moments, and the quantiles over them, by straight lines between
 * the order statistics (type 7 of Hyndman and Fan, The American Statistician 50, 1996).
 */
final class Quantiles {
    private static final double[] LEVELS = {0.1, 0.25, 0.5, 0.75, 0.9};

    private Quantiles() {}

    /**
     * All of them.
     *
     * @param drawn at least one run, each looked at once at least
     * @param rate time of an update
     */
    static Sampled of(List<Drawn> drawn, int components, double rate) {
        int[] moments = Schedule.upTo(drawn.stream().mapToInt(Drawn::last).max().orElseThrow());
        double[][][] runs = new double[drawn.size()][][];
        for (int r = 0; r < runs.length; r++) runs[r] = drawn.get(r).at(moments);
        double[][][] bands = new double[components + 1][LEVELS.length][moments.length];
        for (int t = 0; t < moments.length; t++)
            for (int k = 0; k <= components; k++) {
                double[] quantiles = quantiles(runs, t, k);
                for (int level = 0; level < LEVELS.length; level++)
                    bands[k][level][t] = quantiles[level];
            }
        return new Sampled(
                Arrays.stream(moments).mapToDouble(step -> step * rate).toArray(),
                LEVELS.clone(),
                bands,
                runs,
                drawn.stream()
                        .mapToDouble(one -> one.total() < 0 ? Double.NaN : one.total() * rate)
                        .toArray());
    }

    /** Of component k at moment t, for k = K of the sum, over the runs that have come so far. */
    private static double[] quantiles(double[][][] runs, int t, int k) {
        double[] values = new double[runs.length];
        int count = 0;
        for (double[][] run : runs) {
            double value = k < run[t].length ? run[t][k] : Arrays.stream(run[t]).sum();
            if (!Double.isNaN(value)) values[count++] = value;
        }
        var percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(values, 0, count);
        return Arrays.stream(LEVELS).map(level -> percentile.evaluate(100 * level)).toArray();
    }
}
