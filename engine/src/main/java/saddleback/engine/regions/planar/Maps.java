package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The affine maps of the layers ahead, in arrays that are used again, and how units change them.
 */
final class Maps {
    private final Plan plan;
    private final List<List<double[]>> pool = new ArrayList<>();
    private int[] unit;
    private double[] a;
    private double[] b;
    private double[] c;
    private int n;

    /** Bits of rows, for {@link Lanes#classify}. */
    final long[] on;

    final long[] off;

    Maps(Plan plan) {
        this.plan = plan;
        int most = 1;
        for (Dividing layer : plan.layers) {
            most = Math.max(most, layer.stride());
            pool.add(new ArrayList<>());
        }
        unit = new int[most];
        a = new double[most];
        b = new double[most];
        c = new double[most];
        on = new long[most / 64 + 1];
        off = new long[most / 64 + 1];
    }

    /** Begins a list of units that are decided. */
    void clear() {
        n = 0;
    }

    /** How many are on the list. */
    int taken() {
        return n;
    }

    /** Puts a unit that gives a multiple of a row on the list. */
    void take(Dividing layer, double[] z, int k, int row, double factor) {
        int stride = layer.stride();
        unit[n] = k;
        a[n] = z[row] * factor;
        b[n] = z[stride + row] * factor;
        c[n] = z[2 * stride + row] * factor;
        n++;
    }

    /**
     * Maps of the layer after d with the listed units added, in array {@code slot}; null after the
     * last.
     */
    double @Nullable [] add(int d, double[] start, int slot) {
        Dividing layer = plan.layers.get(d);
        if (layer.nextStride() == 0) return null;
        List<double[]> arrays = pool.get(d);
        while (arrays.size() <= slot) arrays.add(new double[3 * layer.nextStride()]);
        double[] out = arrays.get(slot);
        Lanes.add(start, out, layer.nextStride(), layer.column(), unit, n, a, b, c);
        return out;
    }
}
