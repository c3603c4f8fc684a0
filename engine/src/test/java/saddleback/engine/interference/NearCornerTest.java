package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Start;
import saddleback.engine.run.Progress;

class NearCornerTest {
    private static final NearCorner ONE = new NearCorner(1);

    @Test
    void theFormulasOfKappaOne() {
        double c = ONE.invariant(2e-3, 5e-4);
        assertEquals(1e-12 / 15.625e-9, c, 1e-18); // (a c)² / (a + c)³
        assertEquals(8 * c, ONE.closest(c), 1e-18);
        assertEquals(256 * c * c, ONE.leastSpeed(c), 1e-20);
        assertEquals(1 / (12 * c), ONE.passage(c), 1e-9);
        assertEquals(250, ONE.escapeLaw(1e-3), 1e-12);
        double x = 0.8;
        assertEquals((x * x / 2 - x * x * x / 3) / (2 * c), ONE.escape(2e-3, 5e-4), 1e-8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1, 3, 10})
    void theInvariantIsKept(double kappa) {
        var law = new NearCorner(kappa);
        for (double a : new double[] {1e-3, 4e-3})
            for (double c : new double[] {5e-4, 9e-3}) {
                double[] v = law.velocity(a, c);
                double change =
                        (1 + kappa) * (v[0] / a + v[1] / c)
                                - (1 + 2 * kappa) * (v[0] + v[1]) / (a + c);
                assertEquals(0, change, 1e-14 * (1 + kappa));
                assertEquals(v[1] - v[0], law.speed(a, c), 1e-16 * (1 + kappa));
                assertEquals((1 + kappa) * Math.log(a * c)
                                        - (1 + 2 * kappa) * Math.log(a + c), Math.log(law.invariant(a, c)), 1e-12 * (1 + kappa));
            }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1, 3})
    void theFieldOfTwoBanditsTendsToIt(double kappa) {
        double a = 3e-7;
        double c = 1e-7;
        double[] full = new TwoBandits(kappa).field(Variant.ON_POLICY, 1 - a, c);
        double[] near = new TwoBandits(kappa).corner().velocity(a, c);
        assertEquals(near[0], -full[0], 1e-6 * Math.abs(near[0]));
        assertEquals(near[1], full[1], 2e-6 * Math.abs(near[1]) + 1e-20);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1, 3})
    void theClosestPointIsOnTheCurveAndSlowest(double kappa) {
        var law = new NearCorner(kappa);
        double c = 1e-4;
        double a = law.closest(c);
        assertEquals(c, law.invariant(a, a), 1e-16);
        assertEquals(law.leastSpeed(c), law.speed(a, a), 1e-14);
        assertEquals(Math.pow(16, 1 + kappa) * c * c, law.leastSpeed(c), 1e-14);
        for (double x = 0.05; x < 1; x += 0.05) {
            double sum = c / Math.pow(x * (1 - x), 1 + kappa);
            assertTrue(law.speed(x * sum, (1 - x) * sum) > law.leastSpeed(c) * 0.999999);
        }
    }

    /** d ln(a / c) / dt = -2 (a + c), integrated over ln(a / c) along the curve. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1, 3})
    void thePassageTakesTheTimeOfTheQuadrature(double kappa) {
        double step = 0.001;
        double sum = 0;
        double late = 0;
        double from = Math.log(0.25);
        for (int i = -60_000; i < 60_000; i++) {
            double x = 1 / (1 + Math.exp(-(i + 0.5) * step));
            sum += step * Math.pow(x * (1 - x), 1 + kappa) / 2;
            double y = 1 / (1 + Math.exp(-(from - (i + 60_000.5) * step)));
            late += step * Math.pow(y * (1 - y), 1 + kappa) / 2;
        }
        var law = new NearCorner(kappa);
        assertEquals(sum, law.passage(1), 1e-9);
        double a = 1e-3;
        double c = 4e-3;
        assertEquals(late, law.escape(a, c) * law.invariant(a, c), 1e-6 * late);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1, 3})
    void farFromTheClosestPointTheEscapeFollowsTheLaw(double kappa) {
        var law = new NearCorner(kappa);
        assertEquals(law.escapeLaw(1e-2), law.escape(1e-9, 1e-2), 1e-4 * law.escapeLaw(1e-2));
    }

    /** RK4 of ln a and ln c from where the speed falls below a number to where it rises above. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1, 3})
    void theSlowTimeIsThatOfTheSystem(double kappa) {
        var law = new NearCorner(kappa);
        double c = law.invariant(1e-3, 1e-3);
        double speed = 50 * law.leastSpeed(c);
        double[] w = {Math.log(1e-3), Math.log(1e-3)};
        double step = 0.05;
        double time = 0;
        double before = 0;
        while (law.speed(Math.exp(w[0]), Math.exp(w[1])) < speed) {
            before = law.speed(Math.exp(w[0]), Math.exp(w[1]));
            advance(law, w, step);
            time += step;
        }
        double after = law.speed(Math.exp(w[0]), Math.exp(w[1]));
        double half = time - step * (after - speed) / (after - before);
        assertEquals(2 * half, law.slowTime(c, speed), 1e-3);
        assertEquals(0, law.slowTime(c, 0.9 * law.leastSpeed(c)), 0);
    }

    private static void advance(NearCorner law, double[] w, double h) {
        double[] k1 = slope(law, w, new double[2], 0);
        double[] k2 = slope(law, w, k1, h / 2);
        double[] k3 = slope(law, w, k2, h / 2);
        double[] k4 = slope(law, w, k3, h);
        for (int i = 0; i < 2; i++) w[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
    }

    private static double[] slope(NearCorner law, double[] w, double[] along, double h) {
        double a = Math.exp(w[0] + h * along[0]);
        double c = Math.exp(w[1] + h * along[1]);
        double[] v = law.velocity(a, c);
        return new double[] {v[0] / a, v[1] / c};
    }

    /**
     * The reference: from (0.998, 5e-4) C stays within 6.4000e-5 and 6.4016e-5 up to t = 700, and c
     * is least at 202.5 (RK4 of the logits with steps of 0.02, numpy).
     */
    @Test
    void theFlowOfTwoBanditsKeepsTheInvariantNearly() {
        Learner learner =
                Learner.of(
                        new Bandit(2, 2),
                        Start.performance(new Bandit(2, 2), 0.998, 5e-4).linear(1),
                        Variant.ON_POLICY,
                        null);
        Course course = new Flow(1e-11, 10_000, 0.99, 700).of(learner, Progress.NONE);
        double least = 1;
        double when = 0;
        for (int i = 0; i < course.time().length; i++) {
            Moment m = course.moments().get(i);
            double a = m.failure()[0];
            double c = m.success()[1];
            assertTrue(ONE.invariant(a, c) >= 6.39995e-5 && ONE.invariant(a, c) <= 6.40165e-5);
            if (c < least) {
                least = c;
                when = course.time()[i];
            }
        }
        assertEquals(700, course.time()[course.time().length - 1]);
        assertEquals(4.3207e-4, least, 1e-7);
        assertEquals(202.48, when, 20);
    }
}
