package saddleback.engine.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.curvature.Curvature;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every layer with every loss: derivatives against central differences and against each other. */
class DerivativesTest {
    private static final int EXAMPLES = 45;
    private static final int FEATURES = 3;
    private static final int CLASSES = 3;

    static Stream<Arguments> problems() {
        List<LayerSettings> middles =
                List.of(
                        new LayerSettings.Relu(),
                        new LayerSettings.LeakyRelu(0.1),
                        new LayerSettings.HardTanh(),
                        new LayerSettings.Tanh(),
                        new LayerSettings.Sigmoid(),
                        new LayerSettings.Softplus(),
                        new LayerSettings.Gelu(),
                        new LayerSettings.Linear(),
                        new LayerSettings.Maxout(4, 3),
                        new LayerSettings.Dense(4, false));
        var all = new ArrayList<Arguments>();
        for (LayerSettings middle : middles)
            for (Loss loss : Loss.values()) all.add(Arguments.of(middle, loss));
        return all.stream();
    }

    private static NetworkObjective objective(LayerSettings middle, Loss loss, int threads) {
        var layers =
                List.of(
                        new LayerSettings.Dense(6, true),
                        middle,
                        new LayerSettings.Dense(5, true),
                        middle,
                        new LayerSettings.Dense(CLASSES, true));
        double[] x = new Seed(1).of("x").normals().fill(new double[EXAMPLES * FEATURES]);
        int[] labels = new int[EXAMPLES];
        for (int i = 0; i < EXAMPLES; i++) labels[i] = (i * i) % CLASSES;
        var data = new Dataset(x, FEATURES, new Targets.Classes(labels, List.of("a", "b", "c")));
        return new NetworkObjective(
                Network.of(NetworkSettings.of(layers), FEATURES),
                data,
                loss,
                0.03,
                new Workers(threads));
    }

    private static double[] vector(String name, int n) {
        return new Seed(7).of(name).normals().fill(new double[n]);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void gradientIsTheSlopeOfTheValue(LayerSettings middle, Loss loss) {
        var f = objective(middle, loss, 2);
        double[] w = vector("w", f.size());
        double[] v = vector("v", f.size());
        double[] g = new double[f.size()];
        assertEquals(f.value(w), f.gradient(w, g), 1e-13);
        double h = 1e-6;
        double slope = (f.value(moved(w, h, v)) - f.value(moved(w, -h, v))) / (2 * h);
        assertEquals(slope, Vectors.dot(g, v), 1e-6 * (1 + Math.abs(slope)));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void hessianIsTheSlopeOfTheGradient(LayerSettings middle, Loss loss) {
        var f = objective(middle, loss, 2);
        int n = f.size();
        double[] w = vector("w", n);
        double[] v = vector("v", n);
        double[] hv = new double[n];
        f.hessianTimes(w, v, hv);
        double h = 1e-6;
        double[] up = new double[n];
        double[] down = new double[n];
        f.gradient(moved(w, h, v), up);
        f.gradient(moved(w, -h, v), down);
        double scale = Vectors.norm(hv) / Math.sqrt(n);
        for (int i = 0; i < n; i++)
            assertEquals((up[i] - down[i]) / (2 * h), hv[i], 2e-6 * (1 + scale));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void productsAreSymmetricLinearAndTheSameTogetherOrAlone(LayerSettings middle, Loss loss) {
        var f = objective(middle, loss, 2);
        int n = f.size();
        var at = new Linearization(f, vector("w", n));
        double[] both = new double[3 * n];
        double[] u = vector("u", n);
        double[] v = vector("v", n);
        System.arraycopy(u, 0, both, 0, n);
        System.arraycopy(v, 0, both, n, n);
        for (int i = 0; i < n; i++) both[2 * n + i] = 2 * u[i] - 3 * v[i];
        double[] h = new double[3 * n];
        at.hessian(3, both, h);
        double[] alone = new double[n];
        f.hessianTimes(vector("w", n), v, alone);
        double uhv = Vectors.dot(u, 0, h, n, n);
        assertEquals(uhv, Vectors.dot(v, 0, h, 0, n), 1e-11 * (1 + Math.abs(uhv)));
        double size = Vectors.norm(h);
        for (int i = 0; i < n; i++) {
            assertEquals(alone[i], h[n + i], 1e-13 * size);
            assertEquals(2 * h[i] - 3 * h[n + i], h[2 * n + i], 1e-12 * size);
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void denseHessianIsTheMatrixOfTheProducts(LayerSettings middle, Loss loss) {
        var f = objective(middle, loss, 2);
        double[] w = vector("w", f.size());
        double[] products =
                DenseMatrix.of(Curvature.hessian(new Linearization(f, w)), Progress.NONE);
        double[] blocks = DenseHessian.of(f, w, new Workers(2), Progress.NONE);
        double size = Vectors.norm(products);
        for (int i = 0; i < products.length; i++)
            assertEquals(products[i], blocks[i], 1e-13 * size);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void gaussNewtonIsJacobianTransposeTimesLossCurvatureTimesJacobian(
            LayerSettings middle, Loss loss) {
        var f = objective(middle, loss, 2);
        int n = f.size();
        double[] w = vector("w", n);
        double[] u = vector("u", n);
        double[] v = vector("v", n);
        var at = new Linearization(f, w);
        double[] ju = new double[EXAMPLES * CLASSES];
        double[] jv = new double[EXAMPLES * CLASSES];
        at.jacobian(u, ju);
        at.jacobian(v, jv);
        double[] back = new double[n];
        at.jacobianTranspose(ju, back);
        assertEquals(
                Vectors.dot(ju, jv),
                Vectors.dot(back, v),
                1e-10 * Vectors.norm(ju) * Vectors.norm(jv));
        double[] gv = new double[n];
        at.gaussNewton(1, v, gv);
        double quadratic = Vectors.dot(gv, v);
        assertTrue(quadratic >= 0, () -> "negative " + quadratic);
        double weight = loss.function().weight();
        if (loss.squared())
            assertEquals(
                    weight * Vectors.dot(jv, jv) / EXAMPLES, quadratic, 1e-10 * (1 + quadratic));
        if (loss.squared() && middle instanceof LayerSettings.Linear) {
            double[] gu = new double[n];
            at.gaussNewton(1, u, gu);
            assertEquals(
                    weight * Vectors.dot(ju, jv) / EXAMPLES,
                    Vectors.dot(gu, v),
                    1e-10 * (1 + quadratic));
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void empiricalFisherIsTheMeanOuterProductOfGradients(LayerSettings middle, Loss loss) {
        var f = objective(middle, loss, 2);
        int n = f.size();
        double[] w = vector("w", n);
        double[] v = vector("v", n);
        double[] expected = new double[n];
        double[] g = new double[n];
        for (int i = 0; i < EXAMPLES; i++) {
            f.gradient(w, new int[] {i}, 0, 1, g);
            Vectors.add(g, -f.decay(), w);
            Vectors.add(expected, Vectors.dot(g, v) / EXAMPLES, g);
        }
        double[] fv = new double[n];
        new Linearization(f, w).empiricalFisher(1, v, fv);
        double size = Vectors.norm(expected);
        for (int i = 0; i < n; i++) assertEquals(expected[i], fv[i], 1e-11 * size);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void threadsAndKeptSweepsDoNotChangeABit(LayerSettings middle, Loss loss) {
        var one = objective(middle, loss, 1);
        var four = objective(middle, loss, 4);
        int n = one.size();
        double[] w = vector("w", n);
        double[] v = vector("v", n);
        double[] a = new double[n];
        double[] b = new double[n];
        assertEquals(one.gradient(w, a), four.gradient(w, b));
        assertEquals(List.of(box(a)), List.of(box(b)));
        new Linearization(one, w).hessian(1, v, a);
        var kept = new Linearization(four, w);
        kept.hessian(1, v, b);
        assertEquals(List.of(box(a)), List.of(box(b)));
        kept.hessian(1, v, b);
        assertEquals(List.of(box(a)), List.of(box(b)));
        new Linearization(four, w, 0).hessian(1, v, b);
        assertEquals(List.of(box(a)), List.of(box(b)));
    }

    private static Object box(double[] a) {
        return java.util.Arrays.stream(a).boxed().toList();
    }

    private static double[] moved(double[] w, double s, double[] v) {
        double[] out = w.clone();
        Vectors.add(out, s, v);
        return out;
    }
}
