package saddleback.app.labs.interference.samples;

import java.util.Arrays;

/** Quantiles over runs. */
final class Quantiles {
    private Quantiles() {}

    /**
     * The quantile of some numbers at a level, on straight lines between neighbours (Hyndman and
     * Fan, Sample Quantiles in Statistical Packages, 1996, definition 7).
     *
     * @param values at least one, not changed
     */
    static double of(double[] values, double level) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, level);
    }

    private static double ofSorted(double[] sorted, double level) {
        double at = level * (sorted.length - 1);
        int low = (int) Math.floor(at);
        int high = Math.min(low + 1, sorted.length - 1);
        double share = at - low;
        return share == 0 ? sorted[low] : (1 - share) * sorted[low] + share * sorted[high];
    }

    /**
     * Curves' quantiles at each place.
     *
     * @param curves some, of one length
     * @return levels x length
     */
    static double[][] along(double[][] curves, double... levels) {
        int length = curves[0].length;
        double[][] found = new double[levels.length][length];
        double[] there = new double[curves.length];
        for (int i = 0; i < length; i++) {
            for (int r = 0; r < there.length; r++) there[r] = curves[r][i];
            Arrays.sort(there);
            for (int l = 0; l < levels.length; l++) found[l][i] = ofSorted(there, levels[l]);
        }
        return found;
    }
}
