package saddleback.viz.paint;

import java.util.Arrays;

/** For each pixel along one side the grid index and the share of the way to the next. */
final class PixelSamples {
    private final double[] at;
    private final boolean smooth;
    final int[] index;
    final double[] share;

    PixelSamples(double[] at, int pixels, boolean smooth) {
        this.at = at;
        this.smooth = smooth;
        this.index = new int[pixels];
        this.share = new double[pixels];
    }

    boolean inside(int pixel) {
        return index[pixel] >= 0;
    }

    void set(int pixel, double value) {
        int last = at.length - 1;
        double before = smooth ? 0 : (at[1] - at[0]) / 2;
        double after = smooth ? 0 : (at[last] - at[last - 1]) / 2;
        index[pixel] = -1;
        if (!(value >= at[0] - before && value <= at[last] + after)) return;
        int i = Arrays.binarySearch(at, value);
        i = Math.clamp(i >= 0 ? i : -i - 2, 0, last - 1);
        double s = Math.clamp((value - at[i]) / (at[i + 1] - at[i]), 0, 1);
        index[pixel] = smooth ? i : s <= 0.5 ? i : i + 1;
        share[pixel] = smooth ? s : 0;
    }
}
