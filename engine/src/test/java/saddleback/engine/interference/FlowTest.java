package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.policy.Grid;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.Start;
import saddleback.engine.policy.World;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

class FlowTest {
    private static final int STEPS = 100_000;

    private static Course run(Learner learner, double tolerance, double until, double limit) {
        return new Flow(tolerance, STEPS, until, limit).of(learner, Progress.NONE);
    }

    /** J after a time, components not having been learned. */
    private static double[] after(Learner learner, double time) {
        Course course = run(learner, 1e-12, 1 - 1e-15, time);
        assertEquals(time, course.time()[course.time().length - 1], 0);
        return course.moments().getLast().success();
    }

    private static double total(Learner learner, double time) {
        double[] j = after(learner, time);
        return j[0] + j[1];
    }

    /** κ = 0: dJ/dt = 2 J² (1 - J)², so 1 / (1 - J) - 1 / J + 2 ln(J / (1 - J)) grows by 2t. */
    @Test
    void tabularFollowsTheClosedForm() {
        double[] start = {0.06, 0.004};
        Course course =
                run(Learners.two(start[0], start[1], 1, Variant.TABULAR), 1e-12, 0.999, 1e9);
        for (int k = 0; k < 2; k++) {
            double begin = tabular(start[k], 1 - start[k]);
            assertEquals(-begin / 2, course.half()[k], 1e-10 * course.half()[k]);
            double reached = (tabular(0.999, 1 - 0.999) - begin) / 2;
            assertEquals(reached, course.reached()[k], 1e-10 * reached);
            for (int i = 0; i < course.time().length; i++) {
                Moment moment = course.moments().get(i);
                double value = tabular(moment.success()[k], moment.failure()[k]);
                double expected = begin + 2 * course.time()[i];
                assertEquals(expected, value, 1e-9 * (1 + Math.abs(expected)));
            }
        }
    }

    private static double tabular(double j, double rest) {
        return 1 / rest - 1 / j + 2 * Math.log(j / rest);
    }

    /** κ = 0, supervised: dJ/dt = 2 J (1 - J)², so 1 / (1 - J) + ln(J / (1 - J)) grows by 2t. */
    @Test
    void supervisedWithoutBiasFollowsTheClosedForm() {
        Course course = run(Learners.two(0.06, 0.3, 0, Variant.SUPERVISED), 1e-12, 0.99, 1e9);
        double[] start = {0.06, 0.3};
        for (int k = 0; k < 2; k++) {
            double begin = 1 / (1 - start[k]) + Learners.logit(start[k]);
            double end = 1 / (1 - 0.99) + Learners.logit(0.99);
            assertEquals((end - begin) / 2, course.reached()[k], 1e-9);
        }
    }

    /** The specification's check 5: RK4 with steps of 0.01 from (0.06, 0.04). */
    @Test
    void agreesWithTheSpecificationsRungeKutta() {
        double[] j = after(Learners.two(0.06, 0.04, 1, Variant.ON_POLICY), 10);
        assertArrayEquals(new double[] {0.9009882621582346, 0.007944509746898068}, j, 1e-6);
        passes(Variant.ON_POLICY, 190.10);
        passes(Variant.TABULAR, 25.72);
        passes(Variant.SUPERVISED, 12.44);
    }

    private static void passes(Variant variant, double time) {
        assertTrue(total(Learners.two(0.06, 0.04, 1, variant), time - 0.02) < 1.9);
        assertTrue(total(Learners.two(0.06, 0.04, 1, variant), time + 0.02) > 1.9);
    }

    /** The specification's check 6. */
    @ParameterizedTest
    @MethodSource("asymmetries")
    void theSmallerTheSecondTheLaterItIsLearned(double ratio, double time) {
        Learner learner = Learners.two(0.05, 0.05 / ratio, 1, Variant.ON_POLICY);
        Course course = run(learner, 1e-10, 0.9, 1e7);
        assertEquals(time, course.totalTime(), 0.02);
        assertEquals(course.reached()[1], course.totalTime(), 0);
        assertTrue(course.reached()[0] < course.reached()[1]);
    }

    static List<Arguments> asymmetries() {
        return List.of(
                Arguments.of(1.01, 19.66), Arguments.of(1.1, 45.20), Arguments.of(1.5, 340.68));
    }

    @Test
    void twiceAsGoodIsTooMuch() {
        Course course = run(Learners.two(0.05, 0.025, 1, Variant.ON_POLICY), 1e-10, 0.9, 800);
        assertFalse(course.finished());
        assertEquals(800, course.time()[course.time().length - 1], 0);
        double least = 1;
        for (Moment moment : course.moments()) least = Math.min(least, moment.success()[1]);
        assertEquals(5.64e-4, least, 0.005e-4);
        assertTrue(Double.isNaN(course.reached()[1]) && Double.isNaN(course.half()[1]));
        assertTrue(course.reached()[0] > 0);
    }

    /**
     * J at t = 5 of three contexts with four arms, κ = 2: an independent program with numpy (the
     * formulas of the specification written anew, classical Runge-Kutta with steps of 0.001, which
     * agrees with steps of 0.002 within 1e-14).
     */
    @ParameterizedTest
    @MethodSource("ways")
    void everyWayOfLearningAgreesWithAnIndependentProgram(
            Variant variant, @Nullable Remedy remedy, double[] expected) {
        double[][] weights = new double[3][4];
        for (int k = 0; k < 3; k++)
            for (int i = 0; i < 4; i++) weights[k][i] = Math.sin(1.1 * i + 2.3 * k);
        double[] bias = {0.2, -0.1, 0.3, 0.05};
        assertArrayEquals(
                expected, after(Learners.of(weights, bias, 2, variant, remedy), 5), 1e-10);
    }

    static List<Arguments> ways() {
        return List.of(
                way(
                        Variant.ON_POLICY,
                        null,
                        0.22687510682110734,
                        0.7119947746354777,
                        0.8417734024901933),
                way(
                        Variant.OFF_POLICY,
                        null,
                        0.4465578532225576,
                        0.5087903721585514,
                        0.658298078279384),
                way(
                        Variant.SUPERVISED,
                        null,
                        0.8289752881796253,
                        0.8429534108965197,
                        0.867922205297071),
                way(
                        Variant.FACTORED,
                        null,
                        0.8926975304100624,
                        0.8981339590063667,
                        0.934272382806109),
                way(
                        Variant.ON_POLICY,
                        new Remedy.Surgery(),
                        0.7016342654051193,
                        0.8147525392582794,
                        0.9175121637386259),
                way(
                        Variant.ON_POLICY,
                        new Remedy.Entropy(0.05),
                        0.26339676521210803,
                        0.6962223082129143,
                        0.8220602683060181),
                way(
                        Variant.ON_POLICY,
                        new Remedy.Replay(0.5, 7),
                        0.39225714987508875,
                        0.5924012226707366,
                        0.7913903697271748));
    }

    private static Arguments way(Variant variant, @Nullable Remedy remedy, double... expected) {
        return Arguments.of(variant, remedy, expected);
    }

    /** Classical Runge-Kutta at a tiny step, with the learner's own velocity. */
    @ParameterizedTest
    @MethodSource("learners")
    void recordedMomentsLieOnTheFlow(Learner learner, double time) {
        Course course = run(learner, 1e-12, 0.99, time);
        double[] state = learner.start();
        double now = 0;
        for (int i = 1; i < course.time().length; i++) {
            int steps = (int) Math.ceil((course.time()[i] - now) / 1e-3);
            double h = (course.time()[i] - now) / steps;
            for (int s = 0; s < steps; s++) state = rungeKutta(learner, state, h);
            now = course.time()[i];
            assertArrayEquals(state, course.states()[i], 1e-10);
        }
    }

    static List<Arguments> learners() {
        World chain = new Grid(1, 5, 2, 8);
        Start start = Start.adversarial(chain, 1);
        return List.of(
                Arguments.of(Learners.adversarial(4, 3, 2, Variant.ON_POLICY), 6),
                Arguments.of(Learner.of(chain, start.linear(1), Variant.ON_POLICY, null), 3),
                Arguments.of(network(start, new LayerSettings.Tanh()), 0.5));
    }

    private static Learner network(Start start, LayerSettings activation) {
        List<LayerSettings> hidden = List.of(new LayerSettings.Dense(8, true), activation);
        Initial initial = start.network(hidden, new Init.Lecun(), new Seed(1));
        return Learner.of(start.world(), initial, Variant.ON_POLICY, null);
    }

    private static double[] rungeKutta(Learner learner, double[] y, double h) {
        double[] a = slope(learner, y, y, 0);
        double[] b = slope(learner, y, a, h / 2);
        double[] c = slope(learner, y, b, h / 2);
        double[] d = slope(learner, y, c, h);
        double[] next = y.clone();
        for (int i = 0; i < y.length; i++) next[i] += h / 6 * (a[i] + 2 * b[i] + 2 * c[i] + d[i]);
        return next;
    }

    private static double[] slope(Learner learner, double[] y, double[] along, double h) {
        double[] at = y.clone();
        for (int i = 0; i < y.length; i++) at[i] += h * along[i];
        double[] slope = new double[y.length];
        learner.velocity(at, slope);
        return slope;
    }

    @Test
    void coarseAndFineTolerancesAgree() {
        Course coarse = run(Learners.adversarial(4, 3, 3, Variant.ON_POLICY), 1e-8, 0.95, 1e7);
        Course fine = run(Learners.adversarial(4, 3, 3, Variant.ON_POLICY), 1e-11, 0.95, 1e7);
        assertEquals(fine.totalTime(), coarse.totalTime(), 1e-6 * fine.totalTime());
        assertArrayEquals(fine.half(), coarse.half(), 1e-6 * fine.totalTime());
        assertEquals(3, coarse.flat().size());
        for (int i = 0; i < fine.plateaus().size(); i++) {
            Plateau one = coarse.plateaus().get(i);
            Plateau two = fine.plateaus().get(i);
            assertEquals(two.time(), one.time(), 1e-6 * two.time());
            assertEquals(two.severity(), one.severity(), 1e-6 * two.severity());
            assertEquals(two.from(), one.from(), 1e-6 * two.from());
            assertEquals(two.until(), one.until(), 1e-6 * two.until());
        }
    }

    @Test
    void theSameTwice() {
        Course one = run(Learners.adversarial(3, 3, 3, Variant.ON_POLICY), 1e-9, 0.95, 1e7);
        Course two = run(Learners.adversarial(3, 3, 3, Variant.ON_POLICY), 1e-9, 0.95, 1e7);
        assertArrayEquals(one.time(), two.time(), 0);
        assertArrayEquals(one.states(), two.states());
        assertEquals(one.plateaus(), two.plateaus());
    }

    @Test
    void endsExactlyWhenTheLastIsLearned() {
        Course course = run(Learners.adversarial(3, 3, 3, Variant.ON_POLICY), 1e-10, 0.95, 1e7);
        int last = course.time().length - 1;
        assertEquals(course.totalTime(), course.time()[last], 0);
        double least = 1;
        for (double j : course.moments().getLast().success()) least = Math.min(least, j);
        assertEquals(0.95, least, 1e-12);
        assertEquals(course.totalTime(), Learners.sorted(course.reached())[2], 0);
        for (int i = 1; i <= last; i++) assertTrue(course.time()[i] > course.time()[i - 1]);
        assertEquals(course.states().length, course.moments().size());
    }

    /** The first component is good enough at the start, is undone by the second, and comes back. */
    @Test
    void whatFallsBackCountsWhenItIsBack() {
        Course course = run(Learners.two(0.96, 0.3, 1, Variant.ON_POLICY), 1e-10, 0.95, 1e7);
        double least = 1;
        for (Moment moment : course.moments()) least = Math.min(least, moment.success()[0]);
        assertTrue(least < 0.95);
        assertTrue(course.reached()[0] > 0);
        assertEquals(0, course.half()[0], 0);
        for (double j : course.moments().getLast().success()) assertTrue(j >= 0.95 - 1e-13);
        for (int i = 0; i < course.time().length; i++)
            if (course.time()[i] > course.reached()[0])
                assertTrue(course.moments().get(i).success()[0] > 0.95 - 1e-13);
    }

    @Test
    void nothingLeftToLearn() {
        Course course = run(Learners.two(0.9, 0.8, 1, Variant.ON_POLICY), 1e-10, 0.7, 1e7);
        assertEquals(0, course.totalTime(), 0);
        assertEquals(0, course.steps());
        assertEquals(1, course.time().length);
        assertArrayEquals(new double[2], course.reached(), 0);
        assertTrue(course.plateaus().isEmpty());
    }

    @Test
    void endsAfterItsSteps() {
        Course course =
                new Flow(1e-10, 7, 0.95, 1e7)
                        .of(Learners.two(0.06, 0.04, 1, Variant.ON_POLICY), Progress.NONE);
        assertEquals(7, course.steps());
        assertFalse(course.finished());
    }

    /** A memory that forgets at once makes the flow stiff; so few steps are not enough. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-13, 1e-6})
    void aHopelessFlowIsUnfinished(double memory) {
        Learner learner =
                Learners.adversarial(2, 1, 3, Variant.ON_POLICY, new Remedy.Replay(0.5, memory));
        Course course = new Flow(1e-10, 500, 0.95, 1e7).of(learner, Progress.NONE);
        assertFalse(course.finished());
    }

    /** Without a bias the reward and the entropy w H balance at log-odds of 1 / w. */
    @Test
    void restsAtAnEquilibrium() {
        double[][] weights = {{-1, 0}, {0, -2}};
        Learner learner =
                Learners.of(weights, new double[2], 0, Variant.ON_POLICY, new Remedy.Entropy(0.5));
        Course course = run(learner, 1e-8, 0.95, 1e12);
        assertFalse(course.finished());
        assertTrue(course.steps() < 1000);
        for (int k = 0; k < 2; k++) assertEquals(2, course.moments().getLast().odds(k), 1e-5);
        assertTrue(course.flat().isEmpty());
    }

    @Test
    void progressGrowsAndCancels() {
        List<Double> fractions = new ArrayList<>();
        new Flow(1e-8, STEPS, 0.95, 1e7)
                .of(
                        Learners.adversarial(6, 3, 3, Variant.ON_POLICY),
                        (fraction, _) -> fractions.add(fraction));
        for (int i = 1; i < fractions.size(); i++)
            assertTrue(fractions.get(i) >= fractions.get(i - 1));
        assertEquals(0, fractions.getFirst(), 0);
        assertEquals(1, fractions.getLast(), 0);
        Progress stop =
                (fraction, _) -> {
                    if (fraction > 0.5) throw new CancellationException();
                };
        Flow flow = new Flow(1e-8, STEPS, 0.95, 1e7);
        Learner learner = Learners.two(0.06, 0.04, 1, Variant.ON_POLICY);
        assertThrows(CancellationException.class, () -> flow.of(learner, stop));
    }

    @Test
    void namesWhatIsWrong() {
        assertThrows(IllegalArgumentException.class, () -> new Flow(0, 1, 0.5, 1));
        assertThrows(IllegalArgumentException.class, () -> new Flow(1e-8, 0, 0.5, 1));
        assertThrows(IllegalArgumentException.class, () -> new Flow(1e-8, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Flow(1e-8, 1, 0.5, Double.NaN));
    }
}
