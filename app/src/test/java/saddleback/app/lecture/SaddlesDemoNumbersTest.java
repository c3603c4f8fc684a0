package saddleback.app.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.saddles.SaddlesPage;
import saddleback.engine.Experiment;
import saddleback.engine.critical.Certificate;
import saddleback.engine.critical.CriticalPoint;
import saddleback.engine.labs.saddles.Found;
import saddleback.engine.labs.saddles.SaddlesResult;
import saddleback.engine.labs.saddles.SaddlesSettings;
import saddleback.engine.labs.saddles.SearchResult;
import saddleback.engine.labs.saddles.Way;
import saddleback.engine.run.Run;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;

import java.util.List;
import java.util.Objects;

/** The numbers in the words of "High error, high index" are those of its experiments. */
class SaddlesDemoNumbersTest {
    private final Script<SaddlesSettings, SaddlesResult> script =
            Script.of(SaddlesPage.PAGE, SaddlesPage.PAGE.demos().getFirst());

    private SaddlesResult result(int step) {
        String text = script.demo().steps().get(step - 1).parts().getFirst().experiment();
        Experiment<SaddlesSettings> experiment = script.experiment(text);
        return ResultSource.computed().result(SaddlesPage.PAGE, experiment, Run.unwatched());
    }

    @Test
    void highPointsHaveAHighIndexAndFlatEndsAreLeftOut() {
        SaddlesResult result = result(1);
        SearchResult search = Objects.requireNonNull(result.search());
        assertEquals(43, search.network().size());
        assertEquals(300, search.starts());
        assertEquals(78, search.distinct());
        assertEquals(0.74, search.apart().correlation(), 0.005);
        assertEquals(66, search.count(CriticalPoint.End.GRADIENT_FLAT));
        for (Found f : search.found())
            if (f.point().end() == CriticalPoint.End.GRADIENT_FLAT)
                assertTrue(f.point().gradientNorm() > 20_000 * 1e-10);
        assertEquals(List.of("0", "4", "7"), indices(result));
    }

    /** Of the three points whose spectra are shown. */
    private static List<String> indices(SaddlesResult result) {
        Figure spectra =
                SaddlesPage.PAGE.figures().apply(result).stream()
                        .filter(f -> f.name().equals("spectra"))
                        .findFirst()
                        .orElseThrow();
        return ((Plane) spectra.panels().getFirst())
                .marks().stream()
                        .filter(Line.class::isInstance)
                        .map(m -> m.name().replaceFirst(".*index ", ""))
                        .toList();
    }

    @Test
    void everyPointIsProved() {
        SearchResult search = Objects.requireNonNull(result(4).search());
        List<Found> firsts = search.firsts();
        assertFalse(firsts.isEmpty());
        assertEquals(78, firsts.size());
        for (Found f : firsts) {
            Certificate c = Objects.requireNonNull(f.certificate());
            assertTrue(c.holds() && c.kind() == Certificate.Kind.RIGOROUS, c.reason());
            assertTrue(c.radius() < 1.4e-7, "" + c.radius());
            assertEquals(f.point().negative(search.zero()), c.index());
        }
    }

    @Test
    void theSwitchLeadsOnWhereSgdStaysBehind() {
        List<Way> ways = Objects.requireNonNull(result(5).race()).ways();
        Way alone = ways.get(0);
        Way switched = ways.get(1);
        assertEquals(60, alone.epoch()[alone.epoch().length - 1]);
        assertEquals(0.79, alone.loss()[alone.loss().length - 1], 0.005);
        assertEquals(60, switched.epoch()[switched.epoch().length - 1]);
        assertTrue(switched.loss()[switched.loss().length - 1] < 1e-6);
        for (int i = 0; i < switched.stage().length; i++)
            assertEquals(switched.epoch()[i] <= 30, switched.stage()[i] == 0);
    }
}
