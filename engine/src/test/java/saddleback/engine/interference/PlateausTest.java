package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.policy.Grid;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.Start;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;

class PlateausTest {
    private static Course run(Learner learner) {
        return new Flow(1e-10, 100_000, 0.95, 1e7).of(learner, Progress.NONE);
    }

    /** The specification's check 5. */
    @Test
    void onePlateauOfTwoBandits() {
        List<Plateau> plateaus = run(Learners.two(0.06, 0.04, 1, Variant.ON_POLICY)).plateaus();
        assertEquals(1, plateaus.size());
        assertEquals(95.04, plateaus.getFirst().time(), 0.02);
        assertEquals(1, plateaus.getFirst().performance(), 1e-6);
        assertEquals(6.03e-5, plateaus.getFirst().speed(), 0.005e-5);
        assertTrue(run(Learners.two(0.06, 0.04, 1, Variant.SUPERVISED)).plateaus().isEmpty());
    }

    /** The specification's check 7: times within 3 %, the number of flat plateaus exact. */
    @ParameterizedTest
    @CsvSource({
        "2, 1, 3, 1, 7.01 484.3, 3.4e-5",
        "2, 3, 2, 1, 2.00 1812.9, 6.4e-7",
        "3, 1, 3, 1, 6.96 15.35 153.5, 1.3e-3",
        "3, 3, 3, 2, 3.83 146.7 757.1, 2.3e-4 3.5e-5",
        "4, 3, 3, 3, 4.67 17.7 1645 1720, .036 5.9e-6 2.5e-3",
        "6, 3, 3, 4, 5.74 7.34 63.7 77.9 438.3 712.5, .0066 .082 2.2e-4 3.0e-4"
    })
    void staircases(int k, double kappa, double strength, int flat, String times, String sizes) {
        Course course = run(Learners.adversarial(k, kappa, strength, Variant.ON_POLICY));
        double[] half = Learners.sorted(course.half());
        double[] expected = numbers(times);
        for (int i = 0; i < k; i++) assertEquals(expected[i], half[i], 0.03 * expected[i]);
        assertEquals(flat, course.flat().size());
        double[] severities = numbers(sizes);
        for (int i = 0; i < flat; i++)
            assertEquals(severities[i], course.flat().get(i).severity(), 0.1 * severities[i]);
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    /** The specification's check 7: no sharing, or no coupling, no flat plateau. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 6})
    void noStairsWithoutSharingOrCoupling(int k) {
        Course tabular = run(Learners.adversarial(k, 3, 3, Variant.TABULAR));
        assertTrue(tabular.flat().isEmpty());
        double[] half = Learners.sorted(tabular.half());
        double spread = half[k - 1] - half[0];
        assertTrue(spread > 7 && spread < 10.05);
        Course supervised = run(Learners.adversarial(k, 3, 3, Variant.SUPERVISED));
        assertTrue(supervised.flat().isEmpty());
        half = Learners.sorted(supervised.half());
        assertTrue(half[k - 1] - half[0] < 1);
    }

    /** Between the recorded moments too: the least speed, and where the plateau ends. */
    @Test
    void isFoundOnTheFlowItself() {
        Learner learner = Learners.adversarial(3, 3, 3, Variant.ON_POLICY);
        Course course = new Flow(1e-12, 100_000, 0.95, 1e7).of(learner, Progress.NONE);
        assertEquals(2, course.flat().size());
        for (Plateau plateau : course.flat()) {
            double least = speedAt(plateau.time());
            assertEquals(least, plateau.speed(), 1e-7 * least);
            double step = 1e-3 * plateau.duration();
            assertTrue(speedAt(plateau.time() - step) > least);
            assertTrue(speedAt(plateau.time() + step) > least);
            double level = Plateau.FLAT * Math.min(plateau.before(), plateau.after());
            assertEquals(level, speedAt(plateau.from()), 1e-6 * level);
            assertEquals(level, speedAt(plateau.until()), 1e-6 * level);
        }
    }

    private static double speedAt(double time) {
        Learner learner = Learners.adversarial(3, 3, 3, Variant.ON_POLICY);
        Course course = new Flow(1e-12, 100_000, 1 - 1e-15, time).of(learner, Progress.NONE);
        return course.moments().getLast().speed();
    }

    /** Errors of a step as large as can be asked for do not hide a plateau. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-13, 1e-6, 1e-4, 1e-3})
    void coarseStepsFindTheSamePlateaus(double tolerance) {
        Flow flow = new Flow(tolerance, 100_000, 0.95, 1e7);
        Course course = flow.of(Learners.adversarial(4, 3, 3, Variant.ON_POLICY), Progress.NONE);
        assertEquals(3, course.plateaus().size());
        assertEquals(3, course.flat().size());
    }

    /** A short memory keeps steps short; the errors they leave ripple a speed that creeps to 0. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e-8})
    void theIntegratorsErrorsAreNoPlateaus(double tolerance) {
        List<LayerSettings> hidden =
                List.of(new LayerSettings.Dense(2, true), new LayerSettings.Sigmoid());
        Grid chain = new Grid(1, 7, 3, 5);
        Initial start =
                Start.adversarial(chain, 1.9263399541927273)
                        .network(hidden, new Init.Lecun(), new Seed(1).of("agent"));
        Learner learner =
                Learner.of(chain, start, Variant.ON_POLICY, new Remedy.Replay(0.38, 0.243));
        Course course = new Flow(tolerance, 100_000, 0.95, 600).of(learner, Progress.NONE);
        double[] speed = course.moments().stream().mapToDouble(Moment::speed).toArray();
        assertTrue(Turns.peaks(speed).size() > 2);
        assertEquals(1, course.plateaus().size());
    }

    /** An entropy bonus takes J down again, and comes to rest: neither is a plateau. */
    @Test
    void goingBackToRestIsNoPlateau() {
        Learner learner = Learners.adversarial(3, 3, 3, Variant.ON_POLICY, new Remedy.Entropy(0.3));
        Course course = run(learner);
        assertTrue(course.moments().stream().anyMatch(m -> m.speed() < 0));
        assertTrue(course.flat().isEmpty());
        for (Plateau plateau : course.plateaus()) {
            assertTrue(plateau.before() > 1e-4 && plateau.after() > 1e-4);
            assertTrue(plateau.severity() > 0.1 && plateau.severity() < 1);
        }
    }

    /** From (0.999, 0.0001) the speed falls from the start on: the start is the peak before. */
    @Test
    void theStartCountsAsAPeak() {
        Course course = run(Learners.two(0.999, 1e-4, 1, Variant.ON_POLICY));
        assertEquals(1, course.plateaus().size());
        assertEquals(course.moments().getFirst().speed(), course.plateaus().getFirst().before(), 0);
    }

    @Test
    void aLeastSpeedBelowZeroIsOfSeverityZero() {
        Plateau plateau = new Plateau(1, 1, -0.1, 0.2, 0.3, 0.5, 2);
        assertEquals(0, plateau.severity(), 0);
        assertTrue(plateau.flat());
    }
}
