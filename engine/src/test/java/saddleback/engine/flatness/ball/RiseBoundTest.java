package saddleback.engine.flatness.ball;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Reading.Certainty;
import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.R2;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.List;

/** The bound from above of the sharpness in a ball holds, and is the truth where it can be. */
class RiseBoundTest {
    private static final double EPSILON = 0.05;

    private static Subject subject(NetworkObjective train, double[] w, double epsilon) {
        var how = new MeasureSettings(epsilon, 1e-3, 10, 10, 0.05, 0.05);
        return Subject.of(Place.of(train.network(), w), train, how, new Seed(1));
    }

    private static Reading read(NetworkObjective train, double[] w, double epsilon) {
        Reading r =
                new Around(subject(train, w, epsilon))
                        .read(Measure.EPSILON_SHARPNESS, Progress.NONE);
        assertEquals(Certainty.BOUND, r.certainty());
        assertEquals(r.low(), r.value());
        return r;
    }

    /** The spectral norm lies above none of the quadrature's error of the squarings. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40, 300})
    void theSingularValueIsBoundedClosely(int n) {
        double[] a = new Seed(n).normals().fill(new double[n * 7]);
        Matrix gram = Matrix.zeros(n, n);
        Matrix m = Matrix.of(a, 7, n);
        Blas.transposeTimes(1, m, m, 0, gram);
        double[] all = Blas.eigenvalues(gram.data().clone(), n, 1);
        double truth = Math.sqrt(all[n - 1]);
        double most = SingularValue.most(gram);
        assertTrue(most >= truth, most + " " + truth);
        assertEquals(truth, most, (n <= 200 ? 5e-3 : 0.2) * truth);
        assertTrue(SingularValue.of(m) >= truth);
    }

    /** One layer and outputs that are met: the loss is quadratic, and both ends are its maximum. */
    @Test
    void ofALinearRegressionItIsTheMaximum() {
        Network network = Network.of(R2.settings(1), 3);
        double[] w = {0.3, -0.2, 0.9};
        var train =
                new NetworkObjective(
                        network, R2.data(network, w), Loss.MEAN_SQUARED_ERROR, 0, Workers.shared());
        Matrix x = Matrix.of(R2.inputs(), R2.EXAMPLES, 3);
        Matrix gram = Matrix.zeros(3, 3);
        Blas.transposeTimes(1, x, x, 0, gram);
        double top = Blas.eigenvalues(gram.data(), 3, 1)[2];
        double truth = EPSILON * EPSILON * top / R2.EXAMPLES;
        Reading r = read(train, w, EPSILON);
        assertEquals(truth, r.low(), 1e-9 * truth);
        assertTrue(r.high() >= truth);
        assertEquals(truth, r.high(), 5e-3 * truth);
    }

    /** L = (a b - 1)²: a grid of the disc lies below the upper end and meets the lower one. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 0.1, 0.5})
    void ofTheToyItHoldsTheGridsMaximum(double a) {
        Network network = Network.of(R2.settings(1, 1), 1);
        var data = new Dataset(new double[] {1}, 1, new Targets.Reals(new double[] {1}, 1));
        var train =
                new NetworkObjective(network, data, Loss.MEAN_SQUARED_ERROR, 0, Workers.shared());
        for (double b : new double[] {1 / a, 1.3}) {
            double here = (a * b - 1) * (a * b - 1);
            double most = 0;
            for (int i = 0; i < 3600; i++)
                for (double r : new double[] {EPSILON / 2, EPSILON}) {
                    double y = a + r * Math.cos(i * Math.PI / 1800);
                    double z = b + r * Math.sin(i * Math.PI / 1800);
                    double f = Math.max(0, y) * z - 1;
                    most = Math.max(most, (f * f - here) / (1 + here));
                }
            Reading found = read(train, new double[] {a, b}, EPSILON);
            assertTrue(found.low() >= most * (1 - 1e-4), found + " " + most);
            assertTrue(found.high() >= most && found.high() >= found.low(), found + " " + most);
        }
    }

    @Test
    void ofTheReferenceNetItIsWithinTwiceTheTruth() {
        Reading r = read(R2.loss(), R2.weights(), EPSILON);
        double most = random(R2.loss(), R2.weights(), EPSILON, 20_000);
        assertTrue(r.low() >= most, r + " " + most);
        assertTrue(r.high() < 2 * r.low(), r.toString());
    }

    /** All losses, kinds of layers and decay, at random weights and radii that are not small. */
    @ParameterizedTest
    @EnumSource(Loss.class)
    void noRandomMoveRisesMore(Loss loss) {
        List<LayerSettings> kinds =
                List.of(
                        new LayerSettings.Relu(),
                        new LayerSettings.LeakyRelu(0.2),
                        new LayerSettings.Tanh(),
                        new LayerSettings.Gelu(),
                        new LayerSettings.Maxout(4, 3));
        for (LayerSettings kind : kinds)
            for (double radius : new double[] {0.01, 0.3, 3}) {
                NetworkObjective train = net(kind, loss);
                double[] w = new Seed(4).normals().fill(new double[train.size()]);
                double most = random(train, w, radius, 200);
                Reading r = read(train, w, radius);
                assertTrue(r.high() >= most && r.high() >= r.low(), kind + " " + r + " " + most);
                assertTrue(Double.isFinite(r.high()));
            }
    }

    private static NetworkObjective net(LayerSettings kind, Loss loss) {
        LayerSettings first =
                kind instanceof LayerSettings.Maxout ? kind : new LayerSettings.Dense(5, true);
        List<LayerSettings> layers =
                kind instanceof LayerSettings.Maxout
                        ? List.of(first, new LayerSettings.Dense(2, true))
                        : List.of(first, kind, new LayerSettings.Dense(2, true));
        Network network = Network.of(NetworkSettings.of(layers), 3);
        int[] labels = new int[15];
        Arrays.setAll(labels, i -> i * i % 2);
        double[] x = new Seed(3).normals().fill(new double[45]);
        var data = new Dataset(x, 3, new Targets.Classes(labels, List.of("a", "b")));
        return new NetworkObjective(network, data, loss, 0.1, Workers.shared());
    }

    /** The greatest rise over 1 + L of random moves to the sphere. */
    private static double random(NetworkObjective train, double[] w, double radius, int draws) {
        double here = train.value(w);
        double most = 0;
        for (int i = 0; i < draws; i++) {
            double[] y = new Seed(8).of(i).normals().fill(new double[w.length]);
            Vectors.scale(y, radius / Vectors.norm(y));
            Vectors.add(y, 1, w);
            most = Math.max(most, (train.value(y) - here) / (1 + here));
        }
        return most;
    }
}
