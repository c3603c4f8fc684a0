package saddleback.engine.regions.exact;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.UnitLayout;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The network forward at one point in decimal numbers without rounding, written for tests. */
final class DecimalNetwork {
    /** z of every row of each layer. */
    final List<BigDecimal[]> z = new ArrayList<>();

    final byte[] states;
    final BigDecimal[] output;

    DecimalNetwork(GivenNetwork network, @Nullable Slice slice, double[] u) {
        UnitLayout layout = new UnitLayout(network);
        states = new byte[layout.units()];
        BigDecimal[] h = decimals(u);
        if (slice != null) h = affine(slice.t(), slice.c(), h);
        for (int l = 0; l < network.layers().size(); l++) {
            GivenLayer layer = network.layers().get(l);
            BigDecimal[] rows = affine(layer.w(), layer.b(), h);
            z.add(rows);
            h = new BigDecimal[layer.units()];
            for (int i = 0; i < h.length; i++)
                h[i] = unit(layer, rows, i, states, layout.firstUnit(l) + i);
        }
        output = h;
    }

    private static BigDecimal unit(
            GivenLayer layer, BigDecimal[] rows, int i, byte[] states, int at) {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal z = rows[i];
        return switch (layer.type()) {
            case RELU, LEAKY_RELU -> {
                boolean on = z.signum() > 0;
                states[at] = (byte) (on ? 1 : 0);
                Double slope = layer.slope();
                BigDecimal off = slope == null ? BigDecimal.ZERO : new BigDecimal(slope);
                yield on ? z : z.multiply(off);
            }
            case HARD_TANH -> {
                boolean below = z.compareTo(one.negate()) <= 0;
                boolean above = z.compareTo(one) >= 0;
                states[at] = (byte) (below ? 0 : above ? 2 : 1);
                yield z.max(one.negate()).min(one);
            }
            case MAXOUT -> {
                int rank = rows.length / layer.units();
                for (int r = 1; r < rank; r++)
                    if (rows[i * rank + r].compareTo(rows[i * rank + states[at]]) > 0)
                        states[at] = (byte) r;
                yield rows[i * rank + states[at]];
            }
            case LINEAR -> z;
        };
    }

    private static BigDecimal[] affine(List<double[]> w, double[] b, BigDecimal[] x) {
        BigDecimal[] z = decimals(b);
        for (int i = 0; i < z.length; i++)
            for (int j = 0; j < x.length; j++)
                z[i] = z[i].add(new BigDecimal(w.get(i)[j]).multiply(x[j]));
        return z;
    }

    static BigDecimal[] decimals(double... v) {
        return Arrays.stream(v).mapToObj(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    /** An affine function in integers at a point. */
    static BigDecimal at(BigInteger[] form, double[] u) {
        BigDecimal sum = new BigDecimal(form[u.length]);
        for (int i = 0; i < u.length; i++)
            sum = sum.add(new BigDecimal(form[i]).multiply(new BigDecimal(u[i])));
        return sum;
    }
}
