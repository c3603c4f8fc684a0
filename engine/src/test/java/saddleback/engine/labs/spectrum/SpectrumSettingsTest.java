package saddleback.engine.labs.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.Experiment;
import saddleback.engine.Output;
import saddleback.engine.format.Array;
import saddleback.engine.format.Npz;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Interval;
import saddleback.engine.optim.Schedule;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every setting counts, and every bad one is refused by its path. */
class SpectrumSettingsTest {
    private static final Problem TRAINED = Cases.moons(Cases.TANH, 0, Cases.trained(9, 0.1));
    private static final DensitySettings DENSITY = new DensitySettings(3, 6, 0.02);

    private static SpectrumSettings settings(
            At at, boolean exact, int largest, int smallest, double tolerance) {
        return new SpectrumSettings(
                at,
                exact,
                largest,
                smallest,
                tolerance,
                DENSITY,
                Operator.HESSIAN,
                false,
                false,
                null,
                1e-9);
    }

    private static String numbers(SpectrumSettings settings) {
        Output out = Spectrum.LAB.output().apply(Cases.run(TRAINED, settings));
        String arrays =
                out.arrays().entrySet().stream()
                        .map(e -> e.getKey() + Arrays.hashCode(e.getValue().data()))
                        .collect(Collectors.joining(" "));
        return arrays + out.tables() + out.values().get("zero");
    }

    @Test
    void everySettingChangesTheOutcome() {
        At weights = new At.TheWeights();
        SpectrumSettings base = settings(weights, false, 3, 2, 1e-2);
        var variants =
                new ArrayList<>(
                        List.of(
                                base,
                                settings(new At.Step(3), false, 3, 2, 1e-2),
                                settings(new At.Step(4), false, 3, 2, 1e-2),
                                settings(weights, true, 3, 2, 1e-2),
                                settings(weights, false, 4, 2, 1e-2),
                                settings(weights, false, 3, 3, 1e-2)));
        for (Operator o : Operator.values())
            if (o != Operator.HESSIAN)
                variants.add(Cases.with(base, false, DENSITY, o, false, null));
        for (DensitySettings d :
                Arrays.asList(
                        null,
                        new DensitySettings(4, 6, 0.02),
                        new DensitySettings(3, 7, 0.02),
                        new DensitySettings(3, 6, 0.03)))
            variants.add(Cases.with(base, false, d, Operator.HESSIAN, false, null));
        variants.add(Cases.with(base, false, DENSITY, Operator.HESSIAN, true, null));
        variants.add(Cases.with(base, false, DENSITY, Operator.HESSIAN, false, 3));
        variants.add(Cases.with(base, false, DENSITY, Operator.HESSIAN, false, 4));
        variants.add(
                new SpectrumSettings(
                        weights,
                        false,
                        3,
                        2,
                        1e-2,
                        DENSITY,
                        Operator.HESSIAN,
                        false,
                        true,
                        null,
                        1e-9));
        variants.add(
                new SpectrumSettings(
                        weights,
                        true,
                        3,
                        2,
                        1e-2,
                        DENSITY,
                        Operator.HESSIAN,
                        false,
                        false,
                        null,
                        0.1));
        var seen = new HashSet<String>();
        for (SpectrumSettings v : variants) assertTrue(seen.add(numbers(v)), v.toString());
        assertFalse(seen.add(numbers(base)));
    }

    @Test
    void theToleranceDecidesHowLongLanczosRuns() {
        Problem wide =
                new Problem(
                        TRAINED.data(),
                        Cases.network(40, 2, Cases.TANH),
                        Loss.CROSS_ENTROPY,
                        0,
                        Cases.initial());
        At weights = new At.TheWeights();
        var loose = new Watch<SpectrumResult>();
        var strict = new Watch<SpectrumResult>();
        Spectrum.run(wide, settings(weights, false, 3, 2, 0.5), Cases.SEED, loose);
        Spectrum.run(wide, settings(weights, false, 3, 2, 1e-12), Cases.SEED, strict);
        assertTrue(loose.fractions.size() < strict.fractions.size());
    }

    @Test
    void settingsAreReadBackAsWritten(@TempDir Path folder) throws IOException {
        for (At at :
                List.of(
                        new At.TheWeights(),
                        new At.Step(12),
                        new At.GridPoint(folder.resolve("arrays.npz"), 0.5, -1)))
            for (Operator o : Operator.values()) {
                SpectrumSettings written =
                        new SpectrumSettings(
                                at, false, 7, 4, 1e-5, DENSITY, o, true, true, 9, 1e-7);
                Experiment<?> experiment = new Experiment<>("spectrum", 3, TRAINED, written);
                Path file = folder.resolve("experiment.json");
                ExperimentFile.write(experiment, file);
                assertEquals(
                        experiment, ExperimentFile.read(file, List.of(Spectrum.LAB), List.of()));
            }
    }

    @Test
    void aStepIsThatOfTheTraining() {
        SpectrumSettings along = Cases.with(Cases.exact(), true, null, Operator.HESSIAN, false, 10);
        SpectrumResult all = Cases.run(TRAINED, along);
        assertEquals(
                List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L),
                all.along().stream().map(Moment::step).toList());
        for (int k : new int[] {0, 4, 9}) {
            SpectrumResult one = Cases.run(TRAINED, Cases.at(Cases.exact(), new At.Step(k)));
            assertEquals(all.along().get(k).loss(), one.loss());
            assertArrayEquals(all.along().get(k).eigenvalues().all(), Cases.all(one), 1e-12);
        }
        assertEquals(
                Cases.run(TRAINED, Cases.exact()).loss(), all.along().getLast().loss(), "the last");
    }

    @Test
    void aStepThatTheTrajectoryLeavesOutIsRecordedAsWell() {
        Weights weights =
                new Weights.Trained(
                        new TrainingSettings(
                                new GradientDescent(0.1),
                                null,
                                9,
                                null,
                                new Init.He(),
                                new Schedule.Constant(),
                                null,
                                null,
                                new Interval.Never(),
                                new Interval.Steps(4),
                                new Interval.Never()));
        SpectrumSettings settings =
                Cases.at(
                        Cases.with(Cases.exact(), true, null, Operator.HESSIAN, false, 10),
                        new At.Step(3));
        SpectrumResult r = Cases.run(Cases.moons(Cases.TANH, 0, weights), settings);
        assertEquals(List.of(0L, 3L, 4L, 8L, 9L), r.along().stream().map(Moment::step).toList());
        assertEquals(Cases.run(TRAINED, Cases.at(Cases.exact(), new At.Step(3))).loss(), r.loss());
    }

    @Test
    void aPointOfAGridIsOriginAndDirections(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("arrays.npz");
        int size = 27;
        double[][] rows = new double[3][size];
        for (int i = 0; i < size; i++)
            for (int r = 0; r < 3; r++) rows[r][i] = Math.sin(i + 10.0 * r);
        Map<String, Array> arrays = new LinkedHashMap<>();
        arrays.put("origin", Array.vector(rows[0]));
        arrays.put("direction1", Array.vector(rows[1]));
        Npz.write(file, arrays);
        double[] expected = new double[size];
        for (int i = 0; i < size; i++) expected[i] = rows[0][i] + 0.5 * rows[1][i];
        var watch = new Watch<SpectrumResult>();
        SpectrumResult onLine =
                Spectrum.run(
                        TRAINED,
                        Cases.at(Cases.exact(), new At.GridPoint(file, 0.5, 0)),
                        Cases.SEED,
                        watch);
        assertArrayEquals(expected, onLine.weights(), 1e-15);
        assertTrue(watch.doing.stream().noneMatch(d -> d.contains("epoch")), "not trained");
        refused("settings.at.y", grid(file, 1));
        arrays.put("direction2", Array.vector(rows[2]));
        Npz.write(file, arrays);
        for (int i = 0; i < size; i++) expected[i] -= rows[2][i];
        assertArrayEquals(
                expected,
                Cases.run(TRAINED, Cases.at(Cases.exact(), new At.GridPoint(file, 0.5, -1)))
                        .weights(),
                1e-15);
        arrays.put("direction2", Array.vector(1, 2, 3));
        Npz.write(file, arrays);
        refused("settings.at.file", grid(file, 1));
        arrays.remove("direction1");
        Npz.write(file, arrays);
        refused(file.toString(), grid(file, 1));
        Files.delete(file);
        refused(file.toString(), grid(file, 1));
    }

    private static Executable grid(Path file, double y) {
        return () -> Cases.run(TRAINED, Cases.at(Cases.exact(), new At.GridPoint(file, 0.5, y)));
    }

    private static void refused(String path, Executable work) {
        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, work).getMessage());
        assertTrue(message.startsWith(path + ": "), message);
        assertTrue(message.contains(", was "), message);
    }

    @Test
    void whatCannotBeIsRefusedBeforeTraining() {
        refused(
                "settings.at.step",
                () -> Cases.run(TRAINED, Cases.at(Cases.exact(), new At.Step(10))));
        Problem fresh = Cases.moons(Cases.TANH, 0, Cases.initial());
        refused(
                "settings.at.step",
                () -> Cases.run(fresh, Cases.at(Cases.exact(), new At.Step(1))));
        refused(
                "settings.along",
                () ->
                        Cases.run(
                                fresh,
                                Cases.with(Cases.exact(), true, null, Operator.HESSIAN, false, 3)));
        Problem wide =
                new Problem(
                        TRAINED.data(),
                        NetworkSettings.of(
                                List.of(
                                        new LayerSettings.Dense(200, true),
                                        Cases.RELU,
                                        new LayerSettings.Dense(200, true),
                                        Cases.RELU,
                                        new LayerSettings.Dense(2, true))),
                        Loss.CROSS_ENTROPY,
                        0,
                        Cases.trained(9, 0.1));
        var watch = new Watch<SpectrumResult>();
        refused("settings.exact", () -> Spectrum.run(wide, Cases.exact(), Cases.SEED, watch));
        assertEquals(List.of("loading data"), watch.doing);
        refused("largest", () -> settings(new At.TheWeights(), false, 0, 0, 1e-3));
    }

    @Test
    void asManyEigenvaluesAsThereAreAreAll() {
        SpectrumResult r = Cases.run(TRAINED, settings(new At.TheWeights(), false, 20, 20, 1e-6));
        assertArrayEquals(Cases.all(Cases.run(TRAINED, Cases.exact())), Cases.all(r));
    }
}
