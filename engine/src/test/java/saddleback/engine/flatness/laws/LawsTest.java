package saddleback.engine.flatness.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.flatness.measuring.Measuring;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.BatchNorm;
import saddleback.engine.reparam.InputScale;
import saddleback.engine.reparam.Permutation;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.PowerMap;
import saddleback.engine.reparam.R2;
import saddleback.engine.reparam.RadialMap;
import saddleback.engine.reparam.Transformation;
import saddleback.engine.reparam.UnitScale;
import saddleback.engine.reparam.WeightNorm;
import saddleback.engine.run.Normals;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Laws against derivatives written out, of random networks away from minima. */
class LawsTest {
    private static final int INPUTS = 3;
    private static final int EXAMPLES = 11;

    @Test
    void alphaScaleOfR2HasTheSpecificationsTraces() {
        // trB1 / alpha² + trB2 alpha² over trB1 + trB2, with the traces of the specification
        double b1 = 2.670924849508687;
        double b2 = 4.26813976185744;
        for (double alpha : new double[] {0.01, 0.1, 2, 10}) {
            Laws laws = new Laws(subject(R2.loss(), R2.place()));
            Law law = law(laws, Measure.TRACE, new AlphaScale(new double[] {alpha, 1 / alpha}));
            double expected = (b1 / (alpha * alpha) + b2 * alpha * alpha) / (b1 + b2);
            assertEquals(expected, law.low(), 1e-12 * expected);
            assertEquals(law.low(), law.high(), 1e-13 * expected);
        }
    }

    @Test
    void everyLawHoldsOnRandomNetworksAwayFromMinima() {
        for (int depth = 1; depth <= 4; depth++)
            for (double decay : new double[] {0, 0.1}) {
                NetworkObjective train = objective(depth, decay);
                Place place = Place.of(train.network(), weights(train.network(), depth));
                for (Transformation t : transformations(depth)) check(train, place, t, decay);
            }
    }

    private static void check(
            NetworkObjective train, Place place, Transformation t, double decay) {
        Subject before = subject(train, place);
        Subject after = subject(train, t.apply(place, train).after());
        Laws laws = new Laws(before);
        String name = t + ", decay " + decay;
        check(laws, Measure.TRACE, t, trace(before), trace(after), name);
        check(laws, Measure.SPECTRAL_NORM, t, spectral(before), spectral(after), name);
        check(laws, Measure.SAM, t, slope(before), slope(after), name);
        List<Measure> others =
                List.of(
                        Measure.ADAPTIVE_TRACE,
                        Measure.ADAPTIVE_SPECTRAL_NORM,
                        Measure.RELATIVE_FLATNESS,
                        Measure.ASAM,
                        Measure.FISHER_RAO,
                        Measure.PATH_NORM,
                        Measure.INPUT_SENSITIVITY);
        var was = Measuring.of(before, others, Progress.NONE);
        var is = Measuring.of(after, others, Progress.NONE);
        for (Measure m : others)
            check(
                    laws,
                    m,
                    t,
                    Objects.requireNonNull(was.get(m)).value(),
                    Objects.requireNonNull(is.get(m)).value(),
                    name);
    }

    private static void check(
            Laws laws, Measure m, Transformation t, double before, double after, String name) {
        Law law = laws.of(m, t, Reading.exact(before, ""));
        if (law == null) return;
        double ratio = after / before;
        double slack = 1e-9 * Math.max(1, Math.abs(ratio));
        String all = "%s after %s: %s, law %s".formatted(m, name, ratio, law);
        assertTrue(ratio >= law.low() - slack, all);
        assertTrue(ratio <= law.high() + slack, all);
    }

    @Test
    void whatIsKnownExactlyIsToldExactly() {
        NetworkObjective train = objective(2, 0);
        Place place = Place.of(train.network(), weights(train.network(), 2));
        Laws laws = new Laws(subject(train, place));
        Transformation alpha = new AlphaScale(new double[] {0.25, 1, 4});
        assertEquals(
                law(laws, Measure.TRACE, alpha).low(),
                law(laws, Measure.TRACE, alpha).high(),
                1e-13);
        assertEquals(16, law(laws, Measure.TRACE, new RadialMap(0.4, 0.1, 1)).low(), 1e-13);
        assertEquals(4, law(laws, Measure.SAM, new RadialMap(0.4, 0.1, 1)).low(), 1e-13);
        assertEquals(100, law(laws, Measure.SPECTRAL_NORM, new PowerMap(0.5, 0.01)).low(), 1e-11);
        assertEquals(0, law(laws, Measure.ADAPTIVE_TRACE, PowerMap.defaults()).high());
        assertEquals(255, law(laws, Measure.INPUT_SENSITIVITY, new InputScale(255)).low());
        assertEquals(1, law(laws, Measure.TRACE, new InputScale(255)).low());
        assertEquals(1, law(laws, Measure.SPECTRAL_NORM, Permutation.defaults()).high());
        assertEquals(1, law(laws, Measure.ADAPTIVE_TRACE, alpha).high());
        assertEquals(1 / 16.0, law(laws, Measure.SPECTRAL_NORM, alpha).low());
        assertEquals(16, law(laws, Measure.SPECTRAL_NORM, alpha).high());
    }

    @Test
    void whereNothingIsKnownNothingIsTold() {
        NetworkObjective train = objective(1, 0.1);
        Place place = Place.of(train.network(), weights(train.network(), 1));
        Laws laws = new Laws(subject(train, place));
        Transformation alpha = AlphaScale.defaults();
        Reading one = Reading.exact(1, "");
        assertNull(laws.of(Measure.ADAPTIVE_TRACE, alpha, one));
        assertNull(laws.of(Measure.SPECTRAL_NORM, alpha, one));
        assertNull(laws.of(Measure.EPSILON_SHARPNESS, alpha, one));
        assertNull(laws.of(Measure.LOCAL_ENTROPY, alpha, one));
        assertEquals(1, law(laws, Measure.PATH_NORM, alpha).low());
        assertNull(laws.of(Measure.TRACE, new BatchNorm(4), one));
        Place normed = new WeightNorm(4, 0).apply(place, train).after();
        assertNull(new Laws(subject(train, normed)).of(Measure.TRACE, alpha, one));
    }

    private static Law law(Laws laws, Measure m, Transformation t) {
        Law law = laws.of(m, t, Reading.exact(1, ""));
        assertNotNull(law);
        return law;
    }

    private static List<Transformation> transformations(int depth) {
        double[] factors = new double[depth + 1];
        java.util.Arrays.fill(factors, 1);
        factors[0] = 0.3;
        factors[depth] = 1 / 0.3;
        return List.of(
                new AlphaScale(factors),
                new UnitScale(1, new double[] {0.5, 3, 1, 0.1}),
                new UnitScale(depth, new double[] {7}),
                Permutation.defaults(),
                new WeightNorm(4, 0),
                new WeightNorm(0.5, 1),
                new BatchNorm(4),
                new PowerMap(0.5, 0.01),
                new RadialMap(0.2, 0.5, 1),
                new InputScale(255));
    }

    private static Subject subject(NetworkObjective train, Place place) {
        return Subject.of(place, train, MeasureSettings.defaults(), new Seed(1));
    }

    private static double trace(Subject s) {
        double[] h = s.loss().hessian(s.place().coordinates());
        int n = s.loss().size();
        double sum = 0;
        for (int i = 0; i < n; i++) sum += h[i * n + i];
        return sum;
    }

    private static double spectral(Subject s) {
        double[] h = s.loss().hessian(s.place().coordinates());
        int n = s.loss().size();
        double[][] rows = new double[n][n];
        for (int i = 0; i < n; i++) System.arraycopy(h, i * n, rows[i], 0, n);
        double most = 0;
        for (double v :
                new EigenDecomposition(new Array2DRowRealMatrix(rows, false)).getRealEigenvalues())
            most = Math.max(most, Math.abs(v));
        return most;
    }

    private static double slope(Subject s) {
        double[] g = new double[s.loss().size()];
        s.loss().gradient(s.place().coordinates(), g);
        return Vectors.norm(g);
    }

    private static NetworkObjective objective(int depth, double decay) {
        var layers = new ArrayList<LayerSettings>();
        for (int l = 0; l < depth; l++) {
            layers.add(new LayerSettings.Dense(4, true));
            layers.add(new LayerSettings.Relu());
        }
        layers.add(new LayerSettings.Dense(2, true));
        Network network = Network.of(NetworkSettings.of(layers), INPUTS);
        Normals normals = new Seed(depth).of("data").normals();
        double[] x = normals.fill(new double[EXAMPLES * INPUTS]);
        int[] labels = new int[EXAMPLES];
        for (int i = 0; i < EXAMPLES; i++) labels[i] = i % 2;
        var data = new Dataset(x, INPUTS, new Targets.Classes(labels, List.of("a", "b")));
        return new NetworkObjective(network, data, Loss.CROSS_ENTROPY, decay, Workers.shared());
    }

    private static double[] weights(Network network, int seed) {
        return new Seed(seed).of("weights").normals().fill(new double[network.size()]);
    }
}
