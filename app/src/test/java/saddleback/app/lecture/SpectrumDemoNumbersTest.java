package saddleback.app.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.spectrum.SpectrumPage;
import saddleback.engine.Experiment;
import saddleback.engine.labs.spectrum.Census;
import saddleback.engine.labs.spectrum.Moment;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.engine.labs.spectrum.SpectrumSettings;
import saddleback.engine.run.Run;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The numbers in the words of "What a spectrum tells" are those of its experiments. */
class SpectrumDemoNumbersTest {
    private final Script<SpectrumSettings, SpectrumResult> script =
            Script.of(SpectrumPage.PAGE, SpectrumPage.PAGE.demos().getFirst());

    private SpectrumResult result(int step, int part) {
        String text = script.demo().steps().get(step - 1).parts().get(part).experiment();
        Experiment<SpectrumSettings> experiment = script.experiment(text);
        return ResultSource.computed().result(SpectrumPage.PAGE, experiment, Run.unwatched());
    }

    @Test
    void mostEigenvaluesAreNearZeroAndEightStandApart() {
        SpectrumResult r = result(1, 0);
        double[] all = Objects.requireNonNull(Objects.requireNonNull(r.eigenvalues()).all());
        assertEquals(610, all.length);
        assertEquals(554, Arrays.stream(all).filter(v -> Math.abs(v) < 0.01 * all[0]).count());
        Census census = Objects.requireNonNull(r.census());
        assertEquals(35, census.zero());
        assertEquals(33, census.explained());
        assertEquals(2.06, all[0], 0.005);
        assertEquals(0.45, all[7], 0.005);
        assertEquals(0.17, all[8], 0.005);
    }

    @Test
    void theIndexFalls() {
        List<Moment> along = result(3, 0).along();
        assertEquals(0.53, along.getFirst().census().negativeShare(), 0.005);
        assertEquals(-2.75, along.getFirst().eigenvalues().least(), 0.005);
        assertEquals(36, along.get(1).step());
        assertEquals(0.11, along.get(1).census().negativeShare(), 0.005);
        assertEquals(400, along.getLast().step());
        assertEquals(-0.004, along.getLast().eigenvalues().least(), 5e-4);
    }

    @Test
    void sharpnessGrowsToTheLimitAndStaysThere() {
        List<Moment> small = result(4, 0).along();
        List<Moment> large = result(4, 1).along();
        assertEquals(20, small.getLast().stability(), 1e-12);
        assertEquals(10, large.getLast().stability(), 1e-12);
        assertTrue(small.get(10).eigenvalues().greatest() < 12);
        assertEquals(20, late(small), 1);
        assertEquals(10, late(large), 0.5);
        assertTrue(small.getLast().loss() < 0.6 * small.get(20).loss());
    }

    /** The mean over the last third. */
    private static double late(List<Moment> along) {
        return along.subList(2 * along.size() / 3, along.size()).stream()
                .mapToDouble(m -> m.eigenvalues().greatest())
                .average()
                .orElseThrow();
    }
}
