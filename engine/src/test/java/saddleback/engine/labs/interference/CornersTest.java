package saddleback.engine.labs.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Flow;
import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Moment;
import saddleback.engine.interference.Variant;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Start;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;

class CornersTest {
    private static final Flow FLOW = new Flow(1e-10, 100_000, 0.95, 1e6);
    private static final Seed SEED = new Seed(1);

    private static List<CornerVisit> visits(Course course, Learner learner) {
        return Corners.visits(course, learner, Workers.shared(), SEED, Progress.NONE);
    }

    @Test
    void twoBanditsVisitTheSaddle() {
        var bandit = new Bandit(2, 2);
        Learner learner =
                Learner.of(
                        bandit,
                        Start.performance(bandit, 0.06, 0.04).linear(1),
                        Variant.ON_POLICY,
                        null);
        Course course = FLOW.of(learner, Progress.NONE);
        CornerVisit visit = visits(course, learner).getFirst();
        assertArrayEquals(new boolean[] {true, false}, visit.learned());
        assertEquals(0, visit.cornerGradientNorm(), 0);
        assertArrayEquals(new double[] {-2, 2}, visit.cornerEigenvalues(), 1e-14);
        Moment moment = course.moments().get(Moments.nearest(course, 95.04));
        double a = moment.failure()[0];
        double c = moment.success()[1];
        assertEquals(Math.hypot(a, c), visit.distance(), 1e-4);
        // on-policy J grows as fast as the square of the gradient
        assertEquals(6.03e-5, visit.gradientNorm() * visit.gradientNorm(), 0.01e-5);
        assertEquals(6, visit.eigenvalues().length);
        assertFalse(visit.endsOnly());
        assertTrue(visit.eigenvalues()[0] < -c / 2);
        assertTrue(visit.eigenvalues()[5] > a / 2);
    }

    /**
     * By the logits of one bandit the Hessian of J is u (1 - 2 J) times (1, -1; -1, 1), so that a
     * table's -J has the eigenvalues -2 u (1 - 2 J) and 0.
     */
    @Test
    void aTableHasTheEigenvaluesOfItsBandits() {
        var bandit = new Bandit(2, 2);
        Learner learner =
                Learner.of(
                        bandit,
                        Start.performance(bandit, 0.3, 0.002).linear(0),
                        Variant.TABULAR,
                        null);
        Course course = FLOW.of(learner, Progress.NONE);
        CornerVisit visit = visits(course, learner).getFirst();
        double time = course.plateaus().get(visit.plateau()).time();
        Moment moment = course.moments().get(Moments.nearest(course, time));
        double[] expected = new double[2];
        for (int k = 0; k < 2; k++) {
            double j = moment.success()[k];
            expected[k] = -2 * j * moment.failure()[k] * (moment.failure()[k] - j);
        }
        assertEquals(expected[1], visit.eigenvalues()[0], 1e-14);
        assertEquals(expected[0], visit.eigenvalues()[3], 1e-14);
        assertEquals(0, visit.eigenvalues()[1], 1e-14);
        assertEquals(0, visit.eigenvalues()[2], 1e-14);
    }

    /** Of three components one is learned, then two: the corner's signs say how many are left. */
    @Test
    void aStaircaseVisitsCornersOfFewerAndFewerDescents() {
        var bandit = new Bandit(3, 3);
        Learner learner =
                Learner.of(
                        bandit, Start.adversarial(bandit, 3).linear(3), Variant.ON_POLICY, null);
        List<CornerVisit> visits = visits(FLOW.of(learner, Progress.NONE), learner);
        assertEquals(2, visits.size());
        for (int i = 0; i < 2; i++) {
            double[] values = visits.get(i).cornerEigenvalues();
            int negative = 0;
            int positive = 0;
            for (double v : values) {
                if (v < -1) negative++;
                if (v > 1) positive++;
            }
            assertEquals(2 - i, negative);
            assertEquals(2 * (i + 1), positive);
        }
    }

    /** More parameters than are looked at whole: both ends are those of the whole matrix. */
    @Test
    void aLargeNetworksEndsAreFoundByLanczos() {
        var bandit = new Bandit(2, 2);
        List<LayerSettings> hidden =
                List.of(new LayerSettings.Dense(90, true), new LayerSettings.Tanh());
        Learner learner =
                Learner.of(
                        bandit,
                        Start.performance(bandit, 0.06, 0.04)
                                .network(hidden, new Init.Normal(0.15), SEED),
                        Variant.ON_POLICY,
                        null);
        Course course = FLOW.of(learner, Progress.NONE);
        List<CornerVisit> visits = visits(course, learner);
        for (CornerVisit visit : visits) {
            assertTrue(visit.endsOnly());
            assertTrue(visit.eigenvalues()[0] < 0 && visit.eigenvalues()[1] > 0);
        }
        assertEquals(course.flat().size(), visits.size());
    }
}
