package saddleback.engine.regions.exact;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * One layer in integers: Z = W X + B where X is the layer's input times a power of two and Z the
 * same of z. Rows are made when first asked for.
 */
final class ExactLayer {
    private final GivenLayer layer;
    private final @Nullable ExactSlice slice;
    private final int weightShift;
    private final int scale;
    private final BigInteger on;
    private final BigInteger off;
    private final int slopeShift;
    private final AtomicReferenceArray<BigInteger[]> rows;

    /**
     * Scales a layer.
     *
     * @param inputScale the layer's inputs are integers over 2^inputScale
     * @param slice where it is the first layer of a network on a slice
     */
    ExactLayer(GivenLayer layer, int inputScale, @Nullable ExactSlice slice) {
        this.layer = layer;
        this.slice = slice;
        int shift = Dyadic.shift(0, layer.b()) - inputScale;
        for (double[] row : layer.w()) shift = Dyadic.shift(shift, row);
        weightShift = shift;
        scale = inputScale + shift;
        Double slope = layer.slope();
        slopeShift = slope == null ? 0 : Dyadic.shift(0, slope);
        on = BigInteger.ONE.shiftLeft(slopeShift);
        off = slope == null ? BigInteger.ZERO : Dyadic.scaled(slope, slopeShift);
        rows = new AtomicReferenceArray<>(layer.w().size());
    }

    /** z is an integer over 2 to this power. */
    int scale() {
        return scale;
    }

    /** What the layer gives is an integer over 2 to this power. */
    int outputScale() {
        return scale + slopeShift;
    }

    /** Columns of the rows without the constant: inputs, or coordinates of the slice. */
    int columns() {
        return slice == null ? layer.inputs() : slice.dims();
    }

    /** Row r of W and the constant last. */
    BigInteger[] row(int r) {
        BigInteger[] known = rows.get(r);
        if (known != null) return known;
        double[] w = layer.w().get(r);
        BigInteger[] row = new BigInteger[w.length + 1];
        for (int i = 0; i < w.length; i++) row[i] = Dyadic.scaled(w[i], weightShift);
        row[w.length] = Dyadic.scaled(layer.b()[r], scale);
        BigInteger[] made = slice == null ? row : slice.pull(row);
        rows.set(r, made);
        return made;
    }

    /** A cut as a function of the layer's input. */
    BigInteger[] cut(int cut) {
        return switch (layer.type()) {
            case RELU, LEAKY_RELU -> row(cut).clone();
            case HARD_TANH -> {
                BigInteger[] form = row(cut / 2).clone();
                int last = form.length - 1;
                BigInteger one = BigInteger.ONE.shiftLeft(scale);
                form[last] = cut % 2 == 0 ? form[last].add(one) : form[last].subtract(one);
                yield form;
            }
            case MAXOUT -> difference(cut);
            case LINEAR ->
                    throw new IllegalArgumentException("layer: one that divides, was linear");
        };
    }

    private BigInteger[] difference(int cut) {
        int rank = layer.w().size() / layer.units();
        int pairs = rank * (rank - 1) / 2;
        int unit = cut / pairs;
        int left = cut % pairs;
        int i = 0;
        while (left >= rank - 1 - i) left -= rank - 1 - i++;
        BigInteger[] a = row(unit * rank + i).clone();
        BigInteger[] b = row(unit * rank + i + 1 + left);
        for (int c = 0; c < a.length; c++) a[c] = a[c].subtract(b[c]);
        return a;
    }

    /**
     * A function of what the layer gives, as one of its input.
     *
     * @param form one factor for each unit and the constant
     * @param first the number of the layer's first unit
     */
    BigInteger[] pull(BigInteger[] form, byte[] states, int first) {
        int columns = columns();
        BigInteger[] sum = new BigInteger[columns + 1];
        Arrays.fill(sum, BigInteger.ZERO);
        sum[columns] = form[layer.units()];
        for (int u = 0; u < layer.units(); u++)
            if (form[u].signum() != 0) add(u, states[first + u], form[u], sum);
        return sum;
    }

    /**
     * What a unit gives, over 2 to the power {@link #outputScale}.
     *
     * @param z of all rows, as affine functions over 2 to the power {@link #scale}; not changed
     * @param to zeros; overwritten
     */
    void give(int unit, int state, BigInteger[][] z, BigInteger[] to) {
        switch (layer.type()) {
            case RELU, LEAKY_RELU -> {
                BigInteger slope = state == 1 ? on : off;
                if (slope.signum() == 0) return;
                for (int c = 0; c < to.length; c++) to[c] = times(slope, z[unit][c]);
            }
            case HARD_TANH -> {
                if (state == 1) System.arraycopy(z[unit], 0, to, 0, to.length);
                else {
                    BigInteger one = BigInteger.ONE.shiftLeft(scale);
                    to[to.length - 1] = state == 0 ? one.negate() : one;
                }
            }
            case MAXOUT -> {
                int rank = layer.w().size() / layer.units();
                System.arraycopy(z[unit * rank + state], 0, to, 0, to.length);
            }
            case LINEAR -> System.arraycopy(z[unit], 0, to, 0, to.length);
        }
    }

    private void add(int unit, int state, BigInteger factor, BigInteger[] sum) {
        switch (layer.type()) {
            case RELU, LEAKY_RELU -> {
                BigInteger slope = state == 1 ? on : off;
                if (slope.signum() != 0) addRow(unit, times(slope, factor), sum);
            }
            case HARD_TANH -> {
                if (state == 1) addRow(unit, factor, sum);
                else {
                    BigInteger end = factor.shiftLeft(scale);
                    int last = sum.length - 1;
                    sum[last] = state == 0 ? sum[last].subtract(end) : sum[last].add(end);
                }
            }
            case MAXOUT -> addRow(unit * (layer.w().size() / layer.units()) + state, factor, sum);
            case LINEAR -> addRow(unit, factor, sum);
        }
    }

    private static BigInteger times(BigInteger slope, BigInteger factor) {
        return slope.equals(BigInteger.ONE) ? factor : factor.multiply(slope);
    }

    private void addRow(int r, BigInteger factor, BigInteger[] sum) {
        BigInteger[] row = row(r);
        for (int c = 0; c < row.length; c++)
            if (row[c].signum() != 0) sum[c] = sum[c].add(row[c].multiply(factor));
    }
}
