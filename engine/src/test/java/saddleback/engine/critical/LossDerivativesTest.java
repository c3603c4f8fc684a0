package saddleback.engine.critical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.interval.BallMatrix;
import saddleback.engine.interval.Exactly;
import saddleback.engine.interval.Interval;
import saddleback.engine.interval.IntervalVector;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Bounds of gradient and Hessian against 40-digit values and against the engine's own. */
class LossDerivativesTest {
    private static final Workers WORKERS = new Workers(2);
    private static final double ROUNDING = 1e-13;

    static Stream<Arguments> smooth() {
        var all = new ArrayList<Arguments>();
        for (LayerSettings activation :
                List.of(
                        new LayerSettings.Tanh(),
                        new LayerSettings.Sigmoid(),
                        new LayerSettings.Softplus()))
            for (Loss loss : Loss.values()) all.add(Arguments.of(activation, loss));
        return all.stream();
    }

    private static IntervalVector gradient(NetworkObjective f, double[] w) {
        return requireNonNull(new LossDerivatives(f, w, 0, WORKERS).gradient(w));
    }

    private static BallMatrix hessian(NetworkObjective f, double[] w, double radius) {
        return requireNonNull(new LossDerivatives(f, w, radius, WORKERS).hessian(Progress.NONE));
    }

    /** Values of {@code derivatives.py}: sympy with 40 digits, exact rational data. */
    @ParameterizedTest
    @MethodSource("smooth")
    void boundsHoldTheExactDerivatives(LayerSettings activation, Loss loss) throws IOException {
        var f = Problems.objective(Problems.three(), loss, 0.01, activation, WORKERS, 2, 2);
        double[] w = Problems.threePoint();
        IntervalVector g = gradient(f, w);
        BallMatrix h = hessian(f, w, 0);
        String name = activation.getClass().getSimpleName() + "," + loss;
        String key = name.toLowerCase(Locale.ROOT).replace('_', '-');
        int rows = 0;
        for (String[] row : table()) {
            if (!key.equals(row[0] + "," + row[1])) continue;
            int i = Integer.parseInt(row[2]);
            int j = Integer.parseInt(row[3]);
            Interval bound = j < 0 ? g.get(i) : h.get(i, j);
            assertTrue(Exactly.contains(bound, new BigDecimal(row[4])), i + " " + j);
            assertTrue(bound.high() - bound.low() < 1e-13, "narrow");
            rows++;
        }
        assertEquals(90, rows);
    }

    private static List<String[]> table() throws IOException {
        try (InputStream in =
                requireNonNull(LossDerivativesTest.class.getResourceAsStream("derivatives.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(l -> l.split(",", -1))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void bothHoldTheFloat64Derivatives(LayerSettings activation, Loss loss) {
        var f =
                Problems.objective(
                        Problems.random(60, 3, 3), loss, 0.03, activation, WORKERS, 5, 4, 3);
        double[] w = Problems.point("w", f.size(), 0.7);
        double[] g = new double[w.length];
        f.gradient(w, g);
        IntervalVector bounds = gradient(f, w);
        for (int i = 0; i < g.length; i++) close(bounds.get(i), g[i]);
        contains(hessian(f, w, 0), f.hessian(w));
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void boundsOverABoxHoldTheHessiansInIt(LayerSettings activation, Loss loss) {
        var f =
                Problems.objective(
                        Problems.random(30, 3, 3), loss, 0.03, activation, WORKERS, 4, 3, 3);
        double[] w = Problems.point("w", f.size(), 0.7);
        RandomGenerator random = new Seed(2).of("box").random();
        for (double radius : new double[] {1e-9, 1e-5, 1e-2}) {
            BallMatrix bounds = hessian(f, w, radius);
            for (int t = 0; t < 10; t++) {
                double[] v = w.clone();
                for (int i = 0; i < v.length; i++)
                    v[i] +=
                            t < 3
                                    ? (random.nextBoolean() ? radius : -radius)
                                    : random.nextDouble(-radius, radius);
                contains(bounds, f.hessian(v));
            }
        }
    }

    /**
     * First differences of the Hessian are 1e-5 times its slope; the box must not be much wider.
     */
    @Test
    void boundsOverASmallBoxAreNarrow() {
        var f =
                Problems.objective(
                        Problems.random(30, 3, 3),
                        Loss.CROSS_ENTROPY,
                        0,
                        new LayerSettings.Tanh(),
                        WORKERS,
                        4,
                        3);
        BallMatrix bounds = hessian(f, Problems.point("w", f.size(), 0.7), 1e-5);
        for (int i = 0; i < f.size(); i++)
            for (int j = 0; j < f.size(); j++)
                assertTrue(bounds.get(i, j).radius() < 1e-3, i + " " + j);
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        var activation = new LayerSettings.Tanh();
        var data = Problems.random(700, 3, 3);
        var f = Problems.objective(data, Loss.CROSS_ENTROPY, 0, activation, WORKERS, 4, 3);
        double[] w = Problems.point("w", f.size(), 0.7);
        BallMatrix one =
                requireNonNull(
                        new LossDerivatives(f, w, 1e-6, new Workers(1)).hessian(Progress.NONE));
        BallMatrix four =
                requireNonNull(
                        new LossDerivatives(f, w, 1e-6, new Workers(4)).hessian(Progress.NONE));
        for (int i = 0; i < f.size(); i++)
            for (int j = 0; j < f.size(); j++) assertEquals(one.get(i, j), four.get(i, j));
    }

    @Test
    void rectifiersAreBoundedWhereTheyDoNotBend() {
        for (LayerSettings relu :
                List.of(new LayerSettings.Relu(), new LayerSettings.LeakyRelu(0.1))) {
            var f =
                    Problems.objective(
                            Problems.random(20, 2, 2), Loss.CROSS_ENTROPY, 0, relu, WORKERS, 3, 2);
            double[] w = Problems.point("w", f.size(), 0.7);
            contains(hessian(f, w, 1e-8), f.hessian(w));
            assertNull(new LossDerivatives(f, w, 1, WORKERS).hessian(Progress.NONE));
            assertNull(
                    new LossDerivatives(f, new double[w.length], 0, WORKERS)
                            .gradient(new double[w.length]));
        }
    }

    private static void contains(BallMatrix bounds, double[] h) {
        int n = bounds.rows();
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) close(bounds.get(i, j), h[i * n + j]);
    }

    /** The engine's own value is rounded, too. */
    private static void close(Interval bound, double value) {
        assertTrue(
                bound.low() - ROUNDING <= value && value <= bound.high() + ROUNDING,
                () -> value + " in " + bound);
    }
}
