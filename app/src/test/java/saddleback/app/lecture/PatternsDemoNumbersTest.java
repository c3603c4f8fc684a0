package saddleback.app.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.Demo;
import saddleback.app.labs.patterns.PatternsPage;
import saddleback.engine.labs.patterns.Agreement;
import saddleback.engine.labs.patterns.Constructed;
import saddleback.engine.labs.patterns.FineTuning;
import saddleback.engine.labs.patterns.Fooled;
import saddleback.engine.labs.patterns.Optimised;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.labs.patterns.PatternsSettings;
import saddleback.engine.labs.patterns.Transfer;
import saddleback.engine.run.Run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The numbers in the words of the lectures on patterns are those of their experiments. */
class PatternsDemoNumbersTest {
    private static final int PICTURE = 0;
    private static final int MACHINE = 1;
    private static final int SLICES = 2;
    private static final List<Demo> DEMOS = PatternsPage.PAGE.demos();

    private static final Map<String, PatternsResult> RESULTS = new HashMap<>();

    private static PatternsResult result(int demo, int step) {
        Script<PatternsSettings, PatternsResult> script =
                Script.of(PatternsPage.PAGE, DEMOS.get(demo));
        String text = DEMOS.get(demo).steps().get(step - 1).parts().getFirst().experiment();
        return RESULTS.computeIfAbsent(
                text,
                t ->
                        ResultSource.computed()
                                .result(PatternsPage.PAGE, script.experiment(t), Run.unwatched()));
    }

    private static Constructed built(int demo, int step) {
        return Objects.requireNonNull(result(demo, step).constructed());
    }

    private static long right(PatternsResult r) {
        return Math.round(r.agreement().share() * trained(r));
    }

    private static long trained(PatternsResult r) {
        return Arrays.stream(r.target()).filter(m -> m > 0 || m < 0).count();
    }

    private static double least(double[] of) {
        return Arrays.stream(of).min().orElseThrow();
    }

    @Test
    void cellsComeToTheRightSide() {
        PatternsResult start = result(PICTURE, 1);
        assertEquals(34, Arrays.stream(start.target()).filter(m -> m > 0).count());
        assertEquals(66, Arrays.stream(start.target()).filter(m -> m < 0).count());
        assertEquals(45, 100 - right(start));
        assertEquals(90, right(result(PICTURE, 2)));
        PatternsResult face = result(PICTURE, 3);
        assertEquals(100, right(face));
        assertEquals(0.05, face.agreement().good(), 0.005);
        assertEquals(4.9, face.agreement().bad(), 0.05);
        Agreement test = Objects.requireNonNull(face.testAgreement());
        assertEquals(0.99, test.share(), 1e-12);
        assertEquals(0.989, face.agreement().goodAccuracy(), 5e-4);
        assertEquals(0.948, test.goodAccuracy(), 5e-4);
        assertEquals(0.39, face.agreement().badAccuracy(), 0.005);
        assertEquals(0.38, test.badAccuracy(), 0.005);
        Optimised found = Objects.requireNonNull(face.optimised());
        assertEquals(1000, found.objective().length);
        assertEquals(0.2, found.scaling()[999], 0.005);
        assertEquals(2410, face.planted().network().size());
    }

    @Test
    void theOutlineIsEnoughForTheHeart() {
        PatternsResult heart = result(PICTURE, 6);
        assertEquals(400, heart.cells().size());
        assertEquals(150, trained(heart));
        assertEquals(147, right(heart));
    }

    @Test
    void theFoundPictureBelongsToItsData() {
        for (Transfer t : result(PICTURE, 7).transfers()) {
            boolean test = t.name().equals("test examples");
            assertEquals(test, t.agreement().share() > 0.9, t.name());
            assertEquals(!test, t.kept(), t.name());
        }
    }

    @Test
    void theMachineKeepsItsBound() {
        Constructed hats = built(MACHINE, 1);
        assertEquals(8, hats.grid());
        assertEquals(0.091, hats.greatest(), 5e-4);
        assertEquals(0.224, hats.bound(), 6e-4);
        Constructed hill = built(MACHINE, 2);
        assertEquals(441, hill.blocks().get(3).units());
        assertEquals(500_915, hill.parameters());
        assertEquals(4738, hill.nonzero());
        assertEquals(2, hill.blocks().stream().mapToInt(Constructed.Block::moved).sum());
        assertEquals(0.0094, hill.greatest(), 5e-5);
        assertEquals(0.0109, hill.bound(), 5e-5);
        List<Constructed.Size> study = hill.study();
        assertEquals(0.146, study.getFirst().greatest(), 5e-4);
        assertEquals(40, study.getLast().grid());
        assertEquals(0.0024, study.getLast().greatest(), 5e-5);
        assertEquals(6_480_995, study.getLast().parameters());
        for (Constructed.Size s : study) assertTrue(s.greatest() <= s.bound());
    }

    @Test
    void sharesOfLabelsDecide() {
        PatternsResult hill = result(MACHINE, 5);
        assertEquals(5, hill.transfers().size());
        for (Transfer t : hill.transfers())
            if (t.kept()) assertEquals(0, t.greatest(), t.name());
            else {
                assertEquals("changed targets", t.name());
                assertEquals(0.86, t.greatest(), 0.005);
            }
        assertEquals(1, hill.transfers().stream().filter(t -> !t.kept()).count());
    }

    @Test
    void theTaskStays() {
        PatternsResult task = result(MACHINE, 6);
        double[] loss = task.train().loss();
        int lowest = 0;
        for (int i = 0; i < loss.length; i++) if (loss[i] < loss[lowest]) lowest = i;
        assertEquals(0.99, task.train().accuracy()[lowest], 1e-9);
        for (Transfer t : task.transfers()) {
            if (t.name().equals("test examples")) assertEquals(0.015, t.greatest(), 5e-4);
            if (t.name().startsWith("noise")) assertEquals(3.0, t.greatest(), 0.05);
        }
    }

    @Test
    void randomPlanesShowNoFace() {
        PatternsResult face = result(SLICES, 1);
        Fooled fooled = Objects.requireNonNull(face.fooled());
        assertEquals(3, fooled.slices().size());
        for (double[] slice : fooled.slices()) assertTrue(least(slice) > 1.79);
        assertTrue(least(face.train().loss()) < 0.02);
    }

    @Test
    void thePenaltyIsMetForNothing() {
        Fooled.Penalty penalty =
                Objects.requireNonNull(
                        Objects.requireNonNull(result(SLICES, 2).fooled()).penalty());
        List<Fooled.Contestant> all = penalty.contestants();
        assertEquals(5, all.size());
        assertEquals(0.86, all.getFirst().penalty(), 0.005);
        assertEquals(0.17, all.get(2).penalty(), 0.005);
        assertTrue(all.get(2).trainAccuracy() < all.getFirst().trainAccuracy());
        Fooled.Contestant idle = all.get(3);
        assertEquals(0, idle.penalty());
        assertEquals(0.995, idle.trainAccuracy(), 1e-9);
        assertEquals(all.getFirst().loss(), idle.loss());
        Fooled.Contestant blind = all.get(4);
        assertEquals(0, blind.penalty());
        assertEquals(0.5, blind.trainAccuracy(), 1e-9);
        assertFalse(blind.usesInputs());
    }

    @Test
    void trainingLeavesThePlane() {
        FineTuning t = Objects.requireNonNull(result(SLICES, 4).fineTuning());
        int last = t.step().length - 1;
        assertEquals(200, t.step()[last]);
        assertEquals(0.0126, t.train()[0], 5e-5);
        assertEquals(0.0012, t.train()[last], 5e-5);
        assertEquals(0.958, t.testAccuracy()[0], 5e-4);
        assertEquals(0.972, t.testAccuracy()[last], 5e-4);
        assertEquals(0.914, Objects.requireNonNull(t.ordinary()).testAccuracy()[last], 5e-4);
        assertEquals(2.5, t.away()[last], 0.05);
        for (int i = 0; i <= last; i++)
            assertTrue(
                    Math.hypot(t.along()[0][i] - t.along()[0][0], t.along()[1][i] - t.along()[1][0])
                            < 0.1);
    }
}
