package saddleback.engine.reparam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.net.LayerSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.Nets.Net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Definition 5, Theorem 3 and their likes for units: the function stays, derivatives follow. */
class MovesTest {
    private static final double EXACT = 1e-12;

    static Stream<Net> nets() {
        return Nets.scaling();
    }

    /** Alpha-scale, unit-scale and permutation of every hidden layer. */
    private static List<Transformation> moves(Net net, double factor) {
        var moves = new ArrayList<Transformation>();
        double[] alphas = new double[net.layers()];
        Arrays.fill(alphas, factor);
        alphas[alphas.length - 1] = Math.pow(factor, 1 - alphas.length);
        moves.add(new AlphaScale(alphas));
        List<WeightLayer> layers = WeightLayer.of(net.network());
        for (int k = 1; k < layers.size(); k++) {
            double[] factors = new double[layers.get(k - 1).units()];
            int[] order = new int[factors.length];
            for (int j = 0; j < factors.length; j++) {
                factors[j] = Math.pow(factor, j - 1);
                order[j] = (j + 1) % order.length + 1;
            }
            moves.add(new UnitScale(k, factors));
            moves.add(new Permutation(k, order));
            moves.add(new Permutation(k, new int[0]));
        }
        return moves;
    }

    @ParameterizedTest
    @MethodSource("nets")
    void theFunctionStaysAndDerivativesFollow(Net net) {
        for (double factor : new double[] {0.3, 2})
            for (Transformation t : moves(net, factor)) {
                Step step = t.apply(net.place(), net.loss());
                assertEquals(
                        0,
                        Nets.difference(Nets.outputs(net.place()), Nets.outputs(step.after())),
                        EXACT,
                        t::toString);
                check(net.loss(), net.w(), move(t, net), step);
            }
    }

    /** A tenth of the first layer, ten times the last, whatever lies between. */
    @ParameterizedTest
    @MethodSource("nets")
    void withoutFactorsTheFirstAndTheLastLayerAreScaled(Net net) {
        var usual = AlphaScale.defaults();
        if (net.layers() < 2) {
            assertThrows(IllegalArgumentException.class, () -> usual.factors(net.layers()));
            return;
        }
        double[] factors = new double[net.layers()];
        Arrays.fill(factors, 1);
        factors[0] = 0.1;
        factors[factors.length - 1] = 10;
        assertArrayEquals(factors, usual.factors(net.layers()));
        assertArrayEquals(
                new AlphaScale(factors).apply(net.place(), net.loss()).after().weights(),
                usual.apply(net.place(), net.loss()).after().weights());
    }

    @Test
    void aWrongNumberOfFactorsIsToldWhatToWrite() {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new AlphaScale(new double[] {0.1, 10}).factors(3));
        assertEquals(
                "alpha-scale: one factor for each of 3 layers with weights, as [0.1, 1, 10],"
                        + " was [0.1, 10.0]",
                e.getMessage());
    }

    private static ScaledPermutation move(Transformation t, Net net) {
        return switch (t) {
            case AlphaScale a -> a.move(net.network());
            case UnitScale u -> u.move(net.network());
            case Permutation p -> p.move(net.network());
            default -> throw new IllegalArgumentException(t.toString());
        };
    }

    /** Gradient and Hessian at T w are those at w times the inverse of T's derivative. */
    private static void check(NetworkObjective f, double[] w, ScaledPermutation move, Step step) {
        double[] v = step.after().coordinates();
        assertArrayEquals(move.of(w), v);
        int n = w.length;
        double[] g = new double[n];
        double[] h = new double[n];
        f.gradient(w, g);
        f.gradient(v, h);
        double[] hg = f.hessian(w);
        double[] hh = f.hessian(v);
        double[] law = new double[n];
        double[] matrix = new double[n * n];
        double log = 0;
        for (int i = 0; i < n; i++) {
            law[i] = g[move.from()[i]] / move.scale()[i];
            log += Math.log(move.scale()[i]);
            for (int j = 0; j < n; j++)
                matrix[i * n + j] =
                        hg[move.from()[i] * n + move.from()[j]] / move.scale()[i] / move.scale()[j];
        }
        assertEquals(0, Nets.difference(law, h), EXACT);
        assertEquals(0, Nets.difference(matrix, hh), EXACT);
        assertEquals(log, step.logDeterminant(), 1e-12 * n);
    }

    @ParameterizedTest
    @MethodSource("nets")
    void powersOfTwoComeBackBitForBit(Net net) {
        for (Transformation t : moves(net, 4)) {
            Step step = t.apply(net.place(), net.loss());
            assertArrayEquals(net.w(), step.undone().coordinates());
            Transformation back =
                    switch (t) {
                        case AlphaScale a -> a.inverse();
                        case UnitScale u -> u.inverse();
                        case Permutation p -> p.inverse();
                        default -> t;
                    };
            assertArrayEquals(net.w(), back.apply(step.after(), net.loss()).after().coordinates());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 2, 10, 1000})
    void theLawsHoldOnTheReferenceNetworkAtAndOffItsMinimum(double alpha) {
        NetworkObjective loss = R2.loss();
        for (double[] w : List.of(R2.weights(), R2.aside())) {
            Place place = Place.of(R2.network(), w);
            var t = new AlphaScale(new double[] {alpha, 1 / alpha});
            Step step = t.apply(place, loss);
            assertEquals(
                    0, Nets.difference(Nets.outputs(place), Nets.outputs(step.after())), EXACT);
            double[] g = new double[16];
            double[] h = new double[16];
            loss.gradient(w, g);
            loss.gradient(step.after().coordinates(), h);
            double[] before = loss.hessian(w);
            double[] after = loss.hessian(step.after().coordinates());
            double[] d = new double[16];
            Arrays.fill(d, 0, 12, 1 / alpha);
            Arrays.fill(d, 12, 16, alpha);
            double noise = 1e-14 * (alpha + 1 / alpha);
            for (int i = 0; i < 16; i++) {
                assertEquals(g[i] * d[i], h[i], EXACT * Math.abs(h[i]) + noise);
                for (int j = 0; j < 16; j++) before[i * 16 + j] *= d[i] * d[j];
            }
            assertEquals(0, Nets.difference(before, after), EXACT);
            assertEquals(8 * Math.log(alpha), step.logDeterminant(), EXACT);
        }
    }

    @Test
    void mapsOfParametersAreAGroup() {
        Net net = Nets.net(2, true, new LayerSettings.Maxout(4, 3));
        ScaledPermutation a = new UnitScale(1, new double[] {2, 3, 4, 5}).move(net.network());
        ScaledPermutation b = new Permutation(1, new int[] {2, 4, 1, 3}).move(net.network());
        assertArrayEquals(b.of(a.of(net.w())), a.then(b).of(net.w()), 1e-15);
        double[] back = a.then(b).then(a.then(b).inverse()).of(net.w());
        assertArrayEquals(net.w(), back, 1e-15);
        assertEquals(a.logDeterminant() + b.logDeterminant(), a.then(b).logDeterminant(), 1e-12);
    }

    @Test
    void whatDoesNotSuitIsRefused() {
        Net tanh = Nets.net(2, true, new LayerSettings.Tanh());
        Net relu = Nets.net(2, true, new LayerSettings.Relu());
        refused(tanh, new AlphaScale(new double[] {2, 1, 0.5}), "alpha-scale: ");
        refused(tanh, new UnitScale(1, new double[] {2}), "unit-scale: ");
        refused(relu, new AlphaScale(new double[] {2, 0.5}), "alpha-scale: ");
        refused(relu, new UnitScale(3, new double[] {2}), "unit-scale: ");
        refused(relu, new UnitScale(1, new double[] {2, 2}), "unit-scale: ");
        refused(relu, new Permutation(1, new int[] {2, 1}), "permutation: ");
        assertThrows(IllegalArgumentException.class, () -> new AlphaScale(new double[] {2, 0.4}));
        assertThrows(IllegalArgumentException.class, () -> new AlphaScale(new double[] {-2, -0.5}));
        assertThrows(IllegalArgumentException.class, () -> new Permutation(1, new int[] {1, 1}));
        assertEquals(
                0,
                Nets.difference(
                        Nets.outputs(tanh.place()),
                        Nets.outputs(
                                new Permutation(1, new int[] {2, 1, 4, 3})
                                        .apply(tanh.place(), tanh.loss())
                                        .after())),
                EXACT);
    }

    private static void refused(Net net, Transformation t, String name) {
        String message =
                String.valueOf(
                        assertThrows(
                                        IllegalArgumentException.class,
                                        () -> t.apply(net.place(), net.loss()))
                                .getMessage());
        assertTrue(message.startsWith(name), message);
        String chained =
                String.valueOf(
                        assertThrows(
                                        IllegalArgumentException.class,
                                        () ->
                                                Chain.apply(
                                                        List.of(new InputScale(2), t),
                                                        net.place(),
                                                        net.loss()))
                                .getMessage());
        assertEquals("settings.transform[1]." + message, chained);
    }

    /** 22 numbers of 48 pre-activations are above 0, the smallest 0.0252843 from 0. */
    @Test
    void theReferenceNetworkIsThatOfTheSpecification() {
        double[] x = R2.inputs();
        double[] w = R2.weights();
        int active = 0;
        double least = 1;
        for (int n = 0; n < 12; n++)
            for (int j = 0; j < 4; j++) {
                double z = 0;
                for (int d = 0; d < 3; d++) z += x[n * 3 + d] * w[j * 3 + d];
                if (z > 0) active++;
                least = Math.min(least, Math.abs(z));
            }
        assertEquals(22, active);
        assertEquals(0.0252843, least, 1e-7);
    }
}
