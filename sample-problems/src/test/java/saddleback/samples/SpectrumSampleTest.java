package saddleback.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.spectrum.Census;
import saddleback.engine.labs.spectrum.Moment;
import saddleback.engine.labs.spectrum.Spectrum;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.engine.labs.spectrum.SpectrumSettings;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The spectra that come with the program show what their titles say. */
final class SpectrumSampleTest {

    private static SpectrumResult run(String name, String... changes) throws IOException {
        Experiment<SpectrumSettings> e =
                Spectrum.LAB.typed(
                        ExperimentFile.parse(
                                SampleExperiment.named(name).text(),
                                name,
                                Path.of(""),
                                List.of(Spectrum.LAB),
                                List.of(changes)));
        return Spectrum.run(e.problem(), e.settings(), new Seed(e.seed()), Run.unwatched());
    }

    /**
     * The sharpness rises from half of 2 / rate and then stays about it (Cohen, Kaur, Li, Kolter
     * and Talwalkar, Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability,
     * ICLR 2021, figure 1).
     */
    @Test
    void gradientDescentReachesTheEdgeOfStabilityAndStays() throws IOException {
        List<Moment> along =
                run("edge-of-stability", "settings.density=null", "settings.along=21").along();
        for (Moment m : along) {
            double share = m.eigenvalues().greatest() / m.stability();
            if (m.step() <= 400) assertTrue(share < 0.9, m.step() + " " + share);
            if (m.step() >= 1000) assertEquals(1, share, 0.1, "step " + m.step());
        }
        assertTrue(along.getLast().loss() < along.get(5).loss());
    }

    @Test
    void allEigenvaluesOfASmallNetworkOnDigits() throws IOException {
        SpectrumResult r = run("digits-spectrum");
        double[] all = Objects.requireNonNull(Objects.requireNonNull(r.eigenvalues()).all());
        assertEquals(16 * 65 + 10 * 17, all.length);
        Census census = Objects.requireNonNull(r.census());
        assertTrue(census.explained() > 0 && census.explained() <= census.zero(), "" + census);
        assertEquals(2, r.blocks().size());
        assertNull(Spectrum.LAB.output().apply(r).shortfall());
    }
}
