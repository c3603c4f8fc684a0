package saddleback.engine.interference;

import java.util.ArrayList;
import java.util.List;

/** Where a sequence of numbers turns. */
final class Turns {
    /** A change of less than this, relative to the number, is no turn. */
    static final double RIPPLE = 1e-3;

    private Turns() {}

    /**
     * The places of the peaks, in order: the greatest numbers between which, and on the way to
     * which, the sequence falls or rises by more than {@link #RIPPLE} of the number it leaves. The
     * first is a peak when the sequence falls away from it, the last when it rises to it.
     */
    static List<Integer> peaks(double[] values) {
        return peaks(values, RIPPLE);
    }

    /** The same with another ripple. */
    static List<Integer> peaks(double[] values, double ripple) {
        List<Integer> peaks = new ArrayList<>();
        int high = 0;
        int low = 0;
        boolean rising = true;
        for (int i = 0; i < values.length; i++) {
            if (values[i] > values[high]) high = i;
            if (values[i] < values[low]) low = i;
            if (rising && values[i] < values[high] - ripple * Math.abs(values[high])) {
                peaks.add(high);
                rising = false;
                low = i;
            } else if (!rising && values[i] > values[low] + ripple * Math.abs(values[low])) {
                rising = true;
                high = i;
            }
        }
        if (rising && values[high] > values[low] + ripple * Math.abs(values[low])) peaks.add(high);
        return peaks;
    }
}
