package saddleback.app.glance;

import saddleback.engine.net.Block;
import saddleback.viz.figure.Range;

import java.util.Arrays;

/**
 * Bins of equal width about 0, which lies in the middle of one.
 *
 * @param edges increasing, one more than bins
 */
record Bins(double[] edges) {
    private static final int FEWEST = 11;
    private static final int MOST = 41;

    /**
     * Some numbers, counted.
     *
     * @param counts how many lie in each bin
     * @param mean of those that are finite; not a number where there are none
     * @param deviation standard deviation of those, divided by their number
     */
    record Counts(double[] counts, double mean, double deviation) {}

    /**
     * So wide that they hold every finite number, an odd number of them that grows with its root.
     */
    static Bins around(double[] values) {
        double most = 0;
        for (double v : values) if (Double.isFinite(v)) most = Math.max(most, Math.abs(v));
        if (most == 0) most = 1;
        double reach = Math.min(1e300, most);
        int bins = Math.clamp((int) Math.sqrt(values.length) | 1, FEWEST, MOST);
        var edges = new double[bins + 1];
        Arrays.setAll(edges, i -> reach * (2.0 * i / bins - 1));
        return new Bins(edges);
    }

    int size() {
        return edges.length - 1;
    }

    Range range() {
        return new Range(edges[0], edges[size()]);
    }

    /** The numbers of a block of flat parameters; numbers that are not finite are left out. */
    Counts count(double[] w, Block block) {
        var counts = new double[size()];
        double sum = 0;
        long n = 0;
        for (int i = block.offset(); i < block.offset() + block.size(); i++) {
            if (!Double.isFinite(w[i])) continue;
            counts[bin(w[i])]++;
            sum += w[i];
            n++;
        }
        double mean = sum / n;
        double squares = 0;
        for (int i = block.offset(); i < block.offset() + block.size(); i++)
            if (Double.isFinite(w[i])) squares += (w[i] - mean) * (w[i] - mean);
        return new Counts(counts, mean, Math.sqrt(squares / n));
    }

    private int bin(double v) {
        double share = (v - edges[0]) / (edges[size()] - edges[0]);
        return Math.clamp((int) Math.floor(share * size()), 0, size() - 1);
    }
}
