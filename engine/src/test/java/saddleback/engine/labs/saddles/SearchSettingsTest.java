package saddleback.engine.labs.saddles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.Experiment;
import saddleback.engine.critical.SearchMethod;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.WeightFile;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Newton;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class SearchSettingsTest {

    private static void refused(String path, Executable work) {
        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, work).getMessage());
        assertTrue(message.startsWith(path + ": "), message);
        assertTrue(message.contains(", was "), message);
    }

    @Test
    void settingsAreReadBackAsTheyWereWritten(@TempDir Path folder) throws IOException {
        var experiment =
                new Experiment<>(
                        "saddles", 3, SearchCases.r1(), new SaddlesSettings(SearchCases.SMALL));
        Path file = folder.resolve("e.json");
        ExperimentFile.write(experiment, file);
        Experiment<?> read = ExperimentFile.read(file, List.of(Saddles.LAB), List.of());
        assertEquals(experiment.settings(), read.settings());
        assertEquals(experiment.problem(), read.problem());
    }

    @Test
    void startsThatCannotBeDrawnAreRefused() {
        refused("near", () -> SearchCases.search(1, 1, 0, List.of(0.1), 0, 1, 9));
        refused("near", () -> SearchCases.search(0, 1, 1, List.of(0.1), 0, 1, 9));
        refused("near", () -> SearchCases.search(1, 1, 1, List.of(), 0, 1, 9));
        refused("noise", () -> SearchCases.search(1, 1, 1, List.of(-0.1), 0, 1, 9));
        refused("noise", () -> SearchCases.search(1, 1, 1, List.of(Double.NaN), 0, 1, 9));
        refused("cube", () -> SearchCases.search(1, 1, 1, List.of(0.1), 1, 0, 9));
        refused("iterations", () -> SearchCases.search(1, 1, 1, List.of(0.1), 1, 1, 0));
    }

    @Test
    void aSearchNeedsAProblemAndOneThatFits() {
        var settings = new SaddlesSettings(SearchCases.SMALL);
        var watch = new Watch<SaddlesResult>();
        refused("problem", () -> Saddles.run(null, settings, SearchCases.SEED, watch));
        refused(
                "problem.network",
                () -> Saddles.run(wide(5000), settings, SearchCases.SEED, watch));
        var many = new SaddlesSettings(SearchCases.search(1, 1, 1, List.of(0.1), 100_000, 1, 9));
        refused("settings.study", () -> Saddles.run(wide(700), many, SearchCases.SEED, watch));
        var exact = new SaddlesSettings(trainedBy(new Newton()));
        refused(
                "settings.study.search.training.method",
                () -> Saddles.run(wide(1000), exact, SearchCases.SEED, watch));
        assertTrue(watch.parts.isEmpty(), "refused before training");
    }

    /** Nor do the problem's own weights wait for a method that does not fit. */
    @Test
    void aTrainingWhoseMethodDoesNotFitIsRefused() {
        Problem p = wide(1000);
        TrainingSettings by = trainedBy(new Newton()).training();
        var trained =
                new Problem(p.data(), p.network(), p.loss(), p.decay(), new Weights.Trained(by));
        refused(
                "problem.weights.train.method",
                () -> Preparation.of(trained, WeightFile::read, SearchCases.SEED, Run.unwatched()));
    }

    private static Search trainedBy(Method method) {
        TrainingSettings t = SearchCases.descent(1);
        return new Search(
                1,
                new TrainingSettings(
                        method,
                        null,
                        1,
                        null,
                        t.init(),
                        t.schedule(),
                        null,
                        null,
                        t.curve(),
                        t.trajectory(),
                        t.checkpoint()),
                1,
                List.of(0.1),
                0,
                1,
                SearchMethod.LEAST_GRADIENT,
                1,
                1e-10,
                1e-8,
                false);
    }

    private static Problem wide(int units) {
        Problem p = SearchCases.r1();
        return new Problem(
                p.data(),
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(units, true),
                                new LayerSettings.Tanh(),
                                new LayerSettings.Dense(3, true))),
                p.loss(),
                p.decay(),
                p.weights());
    }
}
