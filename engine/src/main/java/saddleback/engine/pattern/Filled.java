package saddleback.engine.pattern;

import java.util.Arrays;

/** Fills gaps in from what is beside them, one layer of cells after the other. */
final class Filled {
    private Filled() {}

    /**
     * A copy in which every NaN is the mean of its neighbours along the axes, as far as the layer
     * before knew them.
     */
    static double[] of(int[] shape, double[] height) {
        double[] now = height.clone();
        if (Arrays.stream(now).allMatch(Double::isNaN))
            throw new IllegalArgumentException("cells: one or more that matter, was none");
        while (Arrays.stream(now).anyMatch(Double::isNaN)) {
            double[] next = now.clone();
            for (int i = 0; i < now.length; i++)
                if (Double.isNaN(now[i])) next[i] = around(shape, now, i);
            now = next;
        }
        return now;
    }

    private static double around(int[] shape, double[] height, int at) {
        double sum = 0;
        int known = 0;
        int stride = 1;
        for (int k = shape.length - 1; k >= 0; k--) {
            int place = at / stride % shape[k];
            for (int by = -1; by <= 1; by += 2) {
                if (place + by < 0 || place + by >= shape[k]) continue;
                double h = height[at + by * stride];
                if (Double.isNaN(h)) continue;
                sum += h;
                known++;
            }
            stride *= shape[k];
        }
        return known == 0 ? Double.NaN : sum / known;
    }
}
