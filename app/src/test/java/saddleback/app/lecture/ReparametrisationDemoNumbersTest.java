package saddleback.app.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.Demo;
import saddleback.app.labs.reparametrisation.ReparametrisationPage;
import saddleback.engine.labs.reparametrisation.Box;
import saddleback.engine.labs.reparametrisation.Flatness;
import saddleback.engine.labs.reparametrisation.LineResult;
import saddleback.engine.labs.reparametrisation.Mapped;
import saddleback.engine.labs.reparametrisation.PlaneResult;
import saddleback.engine.labs.reparametrisation.ReparametrisationResult;
import saddleback.engine.labs.reparametrisation.ReparametrisationSettings;
import saddleback.engine.labs.reparametrisation.Swap;
import saddleback.engine.run.Run;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The numbers in the words of "The volume is infinite" are those of its experiments. */
class ReparametrisationDemoNumbersTest {
    private static final Demo DEMO = ReparametrisationPage.PAGE.demos().getFirst();
    private static final Map<String, ReparametrisationResult> RESULTS = new HashMap<>();

    private static ReparametrisationResult result(int step) {
        Script<ReparametrisationSettings, ReparametrisationResult> script =
                Script.of(ReparametrisationPage.PAGE, DEMO);
        return RESULTS.computeIfAbsent(
                DEMO.steps().get(step - 1).parts().getFirst().experiment(),
                t ->
                        ResultSource.computed()
                                .result(
                                        ReparametrisationPage.PAGE,
                                        script.experiment(t),
                                        Run.unwatched()));
    }

    private static LineResult line(int step) {
        return Objects.requireNonNull(result(step).line());
    }

    private static PlaneResult plane(int step) {
        return Objects.requireNonNull(result(step).plane());
    }

    @Test
    void theSlabIsAsWideAsTheWordsSay() {
        LineResult r = line(1);
        assertEquals(0.5, r.settings().epsilon());
        Flatness f = r.original().flatness().get(r.chosen());
        assertEquals(0.698, f.width().low(), 5e-4);
        assertEquals(0.929, f.worst().low(), 5e-4);
    }

    @Test
    void theValleyIsSteeperNearTheAxes() {
        PlaneResult r = plane(2);
        assertEquals(4, r.at().eigenvalues()[1], 1e-9);
        assertEquals(32.1, r.other().eigenvalues()[1], 0.05);
    }

    @Test
    void theBoxesAreAlikeAndApart() {
        PlaneResult r = plane(3);
        assertEquals(2.44, r.factor(), 0.005);
        for (Box a : r.boxes()) {
            assertEquals(0.04, a.area(), 1e-12);
            assertEquals(0.0441, a.worst(), 5e-6);
            for (Box b : r.boxes()) assertTrue(a.equals(b) || a.disjoint(b));
        }
    }

    @Test
    void theAreaGrowsWithTheLogarithm() {
        PlaneResult r = plane(4);
        assertEquals(0.04, r.settings().epsilon());
        double[] words = {0.557, 1.845, 3.687};
        for (int i = 0; i < words.length; i++) {
            assertEquals(words[i], r.areas().get(i).closedForm(), 5e-4);
            assertTrue(r.areas().get(i).low() <= r.areas().get(i).closedForm());
            assertTrue(r.areas().get(i).high() >= r.areas().get(i).closedForm());
        }
        double by = r.areas().get(2).closedForm() - r.areas().get(1).closedForm();
        assertEquals(0.8, by / Math.log(10), 5e-4);
    }

    @Test
    void oneDiscReachesTheConstantFunction() {
        PlaneResult r = plane(5);
        assertEquals(0.25, r.at().radius());
        assertTrue(r.at().worst().high() < 0.149);
        assertFalse(r.at().reachesConstant());
        assertTrue(r.other().reachesConstant());
        assertEquals(1.02, r.other().worst().low(), 0.005);
    }

    @Test
    void bentLinesChangeCurvatures() {
        LineResult r = line(6);
        double[] words = {9, 900, 0.226, 1.44};
        for (int i = 0; i < words.length; i++)
            assertEquals(words[i], curvature(r.maps().get(i), r.chosen()), 5e-3 * words[i]);
        for (int i = 0; i < r.points().size(); i++)
            if (r.points().get(i).minimum() && i != r.chosen()) {
                assertTrue(curvature(r.maps().get(1), i) < 9);
                assertTrue(curvature(r.maps().get(2), i) > 9);
                assertEquals(9, curvature(r.maps().get(3), i), 1e-9);
            }
    }

    private static double curvature(Mapped m, int point) {
        return m.flatness().get(point).curvature();
    }

    @Test
    void theSwapTurnsAllThreeOrdersRound() {
        LineResult r = line(7);
        Swap s = Objects.requireNonNull(r.swap());
        assertTrue(s.all());
        assertEquals(2, curvature(r.original(), s.flatter()), 0.05);
        assertEquals(16, curvature(r.original(), s.sharper()), 0.05);
        assertEquals(28.8, curvature(s.mapped(), s.flatter()), 0.05);
        assertEquals(1.8, curvature(s.mapped(), s.sharper()), 0.005);
    }
}
