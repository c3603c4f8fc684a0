package saddleback.viz.paint;

import saddleback.viz.figure.ColourScale;

/** A colour scale as a table that is fast for many values near each other. */
final class Colours {
    private static final int OPAQUE = 0xFF000000;
    private static final int SIZE = 256;

    /** The table's colour i stands for values from bounds[i] to below bounds[i + 1]. */
    private final double[] bounds = new double[SIZE + 1];

    private final int[] table;
    private final int noData;
    private int last;

    Colours(ColourScale scale, int noData) {
        table = scale.map().table();
        this.noData = OPAQUE | noData;
        for (int i = 1; i < SIZE; i++) bounds[i] = scale.value(i / (double) SIZE);
        int low = index(scale.range().low());
        int high = index(scale.range().high());
        bounds[0] = Double.NEGATIVE_INFINITY;
        bounds[SIZE] = Double.POSITIVE_INFINITY;
        for (int i = 0; i < SIZE; i++) table[i] |= OPAQUE;
        for (int i = 0; i < low; i++) table[i] = table[low];
        for (int i = high + 1; i < SIZE; i++) table[i] = table[high];
    }

    /** 0xFFRRGGBB. */
    int argb(double value) {
        if (!Double.isFinite(value)) return noData;
        if (!(value >= bounds[last] && value < bounds[last + 1])) last = index(value);
        return table[last];
    }

    private int index(double value) {
        int low = 0;
        int high = SIZE;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (value >= bounds[middle]) low = middle;
            else high = middle;
        }
        return low;
    }
}
