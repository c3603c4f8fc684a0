package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.policy.Agent;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.Start;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;

class SlideTest {
    private static final double UNTIL = 0.95;

    private static Course run(Learner learner) {
        return new Flow(1e-10, 100_000, UNTIL, 1e7).of(learner, Progress.NONE);
    }

    /**
     * Parameters x and y; the log-odds of each component's success are l = y - a |x|. With u = J (1
     * - J) the gradient of J is 2u (-a sign(x), 1), so that x comes to 0 and is held there, while y
     * grows by 2u.
     */
    private record Ridge(double steepness) implements Agent {
        @Override
        public int parameters() {
            return 2;
        }

        @Override
        public int logits() {
            return 2;
        }

        @Override
        public void logits(double[] parameters, int k, double[] into, int at) {
            into[at + 1 - k] = 0;
            into[at + k] = parameters[1] - steepness * Math.abs(parameters[0]);
        }

        @Override
        public void gradient(double[] parameters, int k, double[] slopes, double[] gradient) {
            gradient[0] = -steepness * Math.signum(parameters[0]) * slopes[k];
            gradient[1] = slopes[k];
        }

        @Override
        public void logitsAlong(double[] parameters, double[] direction, int k, double[] into) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void gradientAlong(
                double[] parameters,
                double[] direction,
                int k,
                double[] slopes,
                double[] slopesChange,
                double[] into) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Agent copy() {
            return this;
        }
    }

    /**
     * dl/dt is 2u (1 + a²) until x = 0 and 2u afterwards, where 1/u = 2 + 2 cosh l: the integral of
     * dl / 2u is l + sinh l.
     */
    @ParameterizedTest
    @CsvSource({"0.5, 0.3", "1, 0.3", "3, 0.2"})
    void slidesAlongARidge(double steepness, double aside) {
        double start = -3;
        Initial initial = new Initial(new Ridge(steepness), new double[] {aside, start});
        Course course = run(Learner.of(new Bandit(2, 2), initial, Variant.ON_POLICY, null));
        double ridge = start + aside / steepness;
        double first = start - steepness * aside;
        double rise = (passage(ridge) - passage(first)) / (1 + steepness * steepness);
        double slide = passage(Learners.logit(UNTIL)) - passage(ridge);
        assertEquals(rise + slide, course.totalTime(), 2e-3 * (rise + slide));
        assertEquals(rise + passage(0) - passage(ridge), course.half()[0], 2e-3 * course.half()[0]);
        assertTrue(course.smallSteps() > 0 && course.smallSteps() <= course.steps());
        assertTrue(course.slid() > 0 && course.slid() < 1.1 * slide);
        for (Moment moment : course.moments()) {
            if (!moment.slid()) continue;
            double u = moment.success()[0] * moment.failure()[0];
            assertEquals(4 * u * u, moment.speed(), 0.1 * 4 * u * u);
        }
        assertTrue(course.flat().isEmpty());
    }

    private static double passage(double l) {
        return l + Math.sinh(l);
    }

    private static Learner rectifiers(int k, double strength, int width, long seed) {
        Start start = Start.adversarial(new Bandit(k, k), strength);
        List<LayerSettings> hidden =
                List.of(new LayerSettings.Dense(width, true), new LayerSettings.Relu());
        Initial initial = start.network(hidden, new Init.He(), new Seed(seed));
        return Learner.of(start.world(), initial, Variant.ON_POLICY, null);
    }

    /** The method of Euler with tiny steps, which goes to and fro over jumps too. */
    @ParameterizedTest
    @CsvSource({"2, 2, 8, 1", "2, 2, 8, 2", "2, 2, 4, 2", "3, 3, 16, 1"})
    void rectifiersLearnAsByTinySteps(int k, double strength, int width, long seed) {
        Course course = run(rectifiers(k, strength, width, seed));
        assertTrue(course.finished() && course.smallSteps() > 0);
        double[] half = new double[k];
        double total = euler(rectifiers(k, strength, width, seed), half);
        assertEquals(total, course.totalTime(), 5e-3 * total);
        for (int i = 0; i < k; i++) assertEquals(half[i], course.half()[i], 5e-3 * half[i]);
    }

    private static double euler(Learner learner, double[] half) {
        double[] state = learner.start();
        double[] velocity = new double[state.length];
        double goal = Learners.logit(UNTIL);
        Arrays.fill(half, Double.NaN);
        double time = 0;
        while (true) {
            learner.velocity(state, velocity);
            double fastest = Arrays.stream(velocity).map(Math::abs).max().orElseThrow();
            for (int i = 0; i < state.length; i++) state[i] += 2e-4 / fastest * velocity[i];
            time += 2e-4 / fastest;
            boolean all = true;
            for (int i = 0; i < half.length; i++) {
                double odds = learner.odds(state, i);
                if (Double.isNaN(half[i]) && odds >= 0) half[i] = time;
                all &= odds >= goal;
            }
            if (all) return time;
        }
    }

    /** What is forgotten at once makes no difference: the flow without a memory. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 1e-6})
    void aMemoryThatForgetsAtOnceIsNone(double memory) {
        Course course =
                run(
                        Learners.adversarial(
                                2, 1, 3, Variant.ON_POLICY, new Remedy.Replay(0.5, memory)));
        Course plain = run(Learners.adversarial(2, 1, 3, Variant.ON_POLICY));
        assertEquals(plain.totalTime(), course.totalTime(), 5e-3 * plain.totalTime());
        assertEquals(1, course.flat().size());
        double severity = plain.flat().getFirst().severity();
        assertEquals(severity, course.flat().getFirst().severity(), 0.05 * severity);
    }

    /** What is continuous is not slid over. */
    @Test
    void smoothFlowsAreFollowedWithErrorControl() {
        for (Variant variant : Variant.values()) {
            Course course = run(Learners.adversarial(4, 3, 3, variant));
            assertEquals(0, course.smallSteps());
            assertEquals(0, course.slid(), 0);
            assertFalse(course.moments().stream().anyMatch(Moment::slid));
        }
    }

    @Test
    void theSameTwice() {
        Course one = run(rectifiers(2, 2, 8, 2));
        Course two = run(rectifiers(2, 2, 8, 2));
        assertTrue(Arrays.deepEquals(one.states(), two.states()));
        assertEquals(one.plateaus(), two.plateaus());
    }
}
