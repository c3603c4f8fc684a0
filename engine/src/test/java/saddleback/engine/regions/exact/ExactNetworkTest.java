package saddleback.engine.regions.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.UnitLayout;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;

final class ExactNetworkTest {
    @Test
    void cutsAndOutputsAreThoseOfDecimalArithmetic() {
        SplittableRandom random = new SplittableRandom(1);
        for (int net = 0; net < 24; net++) {
            int inputs = 1 + random.nextInt(4);
            GivenNetwork network = RandomNetworks.next(random, inputs);
            Slice slice = net % 2 == 0 ? null : slice(random, inputs);
            int dims = slice == null ? inputs : slice.dims();
            ExactNetwork exact = ExactNetwork.of(network, slice);
            assertEquals(dims, exact.dims());
            for (int at = 0; at < 2; at++) {
                double[] u = new double[dims];
                for (int i = 0; i < dims; i++) u[i] = RandomNetworks.number(random);
                check(network, exact, new DecimalNetwork(network, slice, u), u);
            }
        }
    }

    private static Slice slice(SplittableRandom random, int inputs) {
        int dims = 1 + random.nextInt(3);
        double[][] t = new double[inputs][dims];
        double[] c = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            for (int j = 0; j < dims; j++) t[i][j] = RandomNetworks.number(random);
            c[i] = RandomNetworks.number(random);
        }
        return new Slice(List.of(t), c);
    }

    private static void check(
            GivenNetwork network, ExactNetwork exact, DecimalNetwork truth, double[] u) {
        UnitLayout layout = new UnitLayout(network);
        for (int l = 0; l < layout.layers(); l++) {
            BigDecimal[] z = truth.z.get(l);
            BigDecimal ratio = null;
            for (int cut = 0; cut < layout.cuts(l); cut++) {
                BigDecimal expected = value(layout, l, cut, z);
                BigDecimal was = DecimalNetwork.at(exact.cut(l, cut, truth.states), u);
                assertEquals(expected.signum(), was.signum());
                if (expected.signum() == 0) continue;
                if (ratio == null) ratio = factor(was, expected);
                assertEquals(0, was.compareTo(expected.multiply(ratio)));
            }
        }
        BigInteger[][] output = exact.output(truth.states);
        BigDecimal scale = power(exact.outputScale());
        for (int o = 0; o < output.length; o++)
            assertEquals(
                    0, DecimalNetwork.at(output[o], u).compareTo(truth.output[o].multiply(scale)));
    }

    private static BigDecimal value(UnitLayout layout, int l, int cut, BigDecimal[] z) {
        int unit = cut / layout.cutsPerUnit(l);
        int within = cut % layout.cutsPerUnit(l);
        return switch (layout.layer(l).type()) {
            case RELU, LEAKY_RELU -> z[cut];
            case HARD_TANH ->
                    within == 0 ? z[unit].add(BigDecimal.ONE) : z[unit].subtract(BigDecimal.ONE);
            case MAXOUT -> {
                int rank = layout.states(l);
                int at = 0;
                for (int i = 0; i < rank; i++)
                    for (int j = i + 1; j < rank; j++)
                        if (at++ == within) yield z[unit * rank + i].subtract(z[unit * rank + j]);
                throw new AssertionError();
            }
            case LINEAR -> throw new AssertionError();
        };
    }

    private static BigDecimal power(int two) {
        return new BigDecimal(BigInteger.TWO.pow(two));
    }

    /** The power of two between both, found without division. */
    private static BigDecimal factor(BigDecimal was, BigDecimal expected) {
        BigDecimal factor = BigDecimal.ONE;
        while (was.abs().compareTo(expected.abs().multiply(factor)) > 0)
            factor = factor.multiply(BigDecimal.TWO);
        return factor;
    }

    @Test
    void handCase() {
        // z = 0.5 u0 - u1 + 0.25, then max(0, z), then 3 h - 1
        GivenNetwork network =
                new GivenNetwork(
                        List.of(
                                GivenLayer.relu(
                                        List.of(new double[] {0.5, -1}), new double[] {0.25}),
                                GivenLayer.linear(List.of(new double[] {3}), new double[] {-1})));
        ExactNetwork exact = ExactNetwork.of(network, null);
        assertArrayEquals(integers(2, -4, 1), exact.cut(0, 0, new byte[2]));
        assertEquals(2, exact.outputScale());
        assertArrayEquals(integers(6, -12, -1), exact.output(new byte[] {1, 0})[0]);
        assertArrayEquals(integers(0, 0, -4), exact.output(new byte[] {0, 0})[0]);
    }

    @Test
    void aUnitIsIdleWhereNothingDependsOnIt() {
        GivenNetwork network =
                new GivenNetwork(
                        List.of(
                                GivenLayer.relu(
                                        List.of(new double[] {1}, new double[] {1}),
                                        new double[] {0, 1}),
                                GivenLayer.relu(
                                        List.of(new double[] {1, 1}, new double[] {-1, 0}),
                                        new double[] {0, 1}),
                                GivenLayer.linear(List.of(new double[] {1, 1}), new double[1])));
        ExactNetwork exact = ExactNetwork.of(network, null);
        byte[] both = {1, 1, 1, 1, 0};
        byte[] none = {1, 1, 0, 0, 0};
        assertTrue(exact.idle(0, both), "1 - 1");
        assertFalse(exact.idle(1, both));
        assertTrue(exact.idle(1, none));
        assertFalse(exact.idle(3, both));
    }

    private static BigInteger[] integers(long... values) {
        BigInteger[] made = new BigInteger[values.length];
        for (int i = 0; i < made.length; i++) made[i] = BigInteger.valueOf(values[i]);
        return made;
    }
}
