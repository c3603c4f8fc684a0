package saddleback.app.look;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The finite numbers of several arrays together; the arrays are kept, not copied. */
final class Values {
    private static final double WHOLE = 100;

    private final List<double[]> arrays = new ArrayList<>();
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private double @Nullable [] sorted;

    /** Adds an array, once however often it is added. */
    @SuppressWarnings("ReferenceEquality") // arrays are known by themselves
    void add(double... array) {
        for (double[] known : arrays) if (known == array) return;
        arrays.add(array);
        for (double v : array)
            if (Double.isFinite(v)) {
                least = Math.min(least, v);
                most = Math.max(most, v);
            }
        sorted = null;
    }

    double[][] arrays() {
        return arrays.toArray(double[][]::new);
    }

    /** The smallest; infinite where there is none. */
    double least() {
        return least;
    }

    /** The largest; infinite where there is none. */
    double most() {
        return most;
    }

    boolean isEmpty() {
        return least > most;
    }

    /**
     * The value below which a share of all lies, linear between neighbours (type 7 of Hyndman and
     * Fan 1996, as NumPy's); NaN where there are none.
     *
     * @param percent 0 to 100
     */
    double percentile(double percent) {
        if (isEmpty()) return Double.NaN;
        double[] all = sorted();
        double at = percent / WHOLE * (all.length - 1);
        int below = (int) at;
        double low = all[below];
        double high = all[Math.min(below + 1, all.length - 1)];
        double share = at - below;
        return share == 0 ? low : low + share * (high - low);
    }

    private double[] sorted() {
        if (sorted != null) return sorted;
        double[] all =
                arrays.stream()
                        .flatMapToDouble(Arrays::stream)
                        .filter(Double::isFinite)
                        .sorted()
                        .toArray();
        sorted = all;
        return all;
    }
}
