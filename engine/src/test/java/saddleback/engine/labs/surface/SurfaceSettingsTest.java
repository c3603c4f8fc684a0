package saddleback.engine.labs.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.Experiment;
import saddleback.engine.data.DataSettings;
import saddleback.engine.data.SampleData;
import saddleback.engine.format.Array;
import saddleback.engine.format.Npz;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.problem.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every setting counts, and every bad one is refused by its path. */
class SurfaceSettingsTest {
    private static final Problem TRAINED = Cases.moons(Cases.trained(4, 0.1));
    private static final SurfaceSettings BASE = Cases.plane(Directions.Random.defaults(), 9);

    private static String numbers(SurfaceSettings settings) {
        return Surface.LAB.output().apply(Cases.run(TRAINED, settings)).arrays().entrySet().stream()
                .map(e -> e.getKey() + Arrays.hashCode(e.getValue().data()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void everySettingChangesTheOutcome() {
        List<SurfaceSettings> variants = new ArrayList<>(List.of(BASE));
        for (Normalization n :
                List.of(Normalization.NONE, Normalization.MODEL, Normalization.LAYER))
            variants.add(Cases.plane(new Directions.Random(n, false, 1), 9));
        variants.add(Cases.plane(new Directions.Random(Normalization.FILTER, true, 1), 9));
        variants.add(Cases.plane(new Directions.Random(Normalization.FILTER, false, 2), 9));
        for (int[] c : new int[][] {{1, 2}, {2, 1}, {1, 3}}) {
            variants.add(Cases.plane(new Directions.Trajectory(c[0], c[1]), 9));
            variants.add(Cases.plane(new Directions.Hessian(c[0], c[1]), 9));
        }
        variants.add(Cases.plane(new Directions.Hessian(1, -1), 9));
        variants.add(Cases.orthogonal(BASE));
        variants.add(Cases.plane(Directions.Random.defaults(), 8));
        variants.add(Cases.line(Directions.Random.defaults(), -0.5, 1.25, 9));
        variants.add(Cases.line(Directions.Random.defaults(), -0.5, 1.5, 9));
        variants.add(Cases.line(Directions.Random.defaults(), 0, 1.5, 9));
        for (Metric m : Metric.values())
            if (m != Metric.LOSS && m != Metric.ACCURACY)
                variants.add(Cases.with(BASE, List.of(m), Part.TRAIN, null, null));
        variants.add(Cases.with(BASE, List.of(), Part.TEST, null, null));
        variants.add(Cases.with(BASE, List.of(), Part.BOTH, null, null));
        variants.add(Cases.with(BASE, List.of(), Part.TRAIN, 0.1, null));
        variants.add(Cases.with(BASE, List.of(), Part.TRAIN, null, 2));
        variants.add(Cases.with(BASE, List.of(), Part.TRAIN, null, 3));
        var seen = new HashSet<String>();
        for (SurfaceSettings v : variants) assertTrue(seen.add(numbers(v)), v.toString());
        assertFalse(seen.add(numbers(Cases.with(BASE, List.of(), Part.TRAIN, null, null))));
    }

    private static void refused(String path, Executable work) {
        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, work).getMessage());
        assertTrue(message.startsWith(path + ": ") || message.startsWith(path + " "), message);
        assertTrue(message.contains(", was "), message);
    }

    @Test
    void savedDirectionsGiveTheSamePictureAgain(@TempDir Path folder) throws IOException {
        SurfaceResult first = Cases.run(TRAINED, BASE);
        Path file = folder.resolve("arrays.npz");
        Npz.write(file, Surface.LAB.output().apply(first).arrays());
        Cases.assertSame(first, Cases.run(TRAINED, Cases.plane(new Directions.FromFile(file), 9)));
        Path wrong = folder.resolve("wrong.npz");
        Npz.write(wrong, Map.of("direction1", Array.vector(1, 2, 3)));
        refused(
                wrong + ": array direction1",
                () -> Cases.run(TRAINED, Cases.plane(new Directions.FromFile(wrong), 9)));
        Path none = folder.resolve("none.npz");
        refused(
                none.toString(),
                () -> Cases.run(TRAINED, Cases.plane(new Directions.FromFile(none), 9)));
        Path parallel = folder.resolve("parallel.npz");
        double[] d = first.slices().getFirst().slice().plane().d1();
        Npz.write(parallel, Map.of("direction1", Array.vector(d), "direction2", Array.vector(d)));
        SurfaceSettings along = Cases.plane(new Directions.FromFile(parallel), 3);
        assertEquals(5, Cases.run(TRAINED, along).y().length);
        refused("settings.orthogonal", () -> Cases.run(TRAINED, Cases.orthogonal(along)));
    }

    @Test
    void badSettingsAreRefusedByTheirPath() {
        Path a = Path.of("a.npz");
        refused("files", () -> new Directions.Points(List.of(a)));
        refused("directions.points", () -> Cases.plane(new Directions.Points(List.of(a, a)), 3));
        refused(
                "directions.points",
                () -> Cases.line(new Directions.Points(List.of(a, a, a)), 0, 1, 3));
        refused("to", () -> new Range(1, 1, 5));
        refused("points", () -> new Range(0, 1, 1));
        refused(
                "refine",
                () ->
                        Cases.with(
                                Cases.line(Directions.Random.defaults(), 0, 1, 3),
                                List.of(),
                                Part.TRAIN,
                                0.1,
                                null));
        refused(
                "orthogonal",
                () -> Cases.orthogonal(Cases.line(Directions.Random.defaults(), 0, 1, 3)));
        refused("second", () -> new Directions.Hessian(1, 1));
        refused("second", () -> new Directions.Trajectory(2, 2));
        Problem initial = Cases.moons(Cases.initial());
        refused(
                "settings.directions.trajectory",
                () -> Cases.run(initial, Cases.plane(Directions.Trajectory.defaults(), 3)));
        refused(
                "settings.directions.trajectory",
                () -> Cases.run(TRAINED, Cases.plane(new Directions.Trajectory(1, 60), 3)));
        refused(
                "settings.directions.hessian",
                () -> Cases.run(initial, Cases.plane(new Directions.Hessian(1, 60), 3)));
        refused(
                "settings.metrics",
                () ->
                        Cases.run(
                                Cases.straight(0, 1),
                                Cases.with(
                                        BASE, List.of(Metric.CLASS_LOSS), Part.TRAIN, null, null)));
        refused("problem.network", () -> Cases.run(Cases.straight(0, 3), BASE));
    }

    @Test
    void badDataAreRefusedByTheirPath() {
        refused("problem.data.sample", () -> Cases.run(with(new SampleData("none such")), BASE));
    }

    @Test
    void aLineIsReadAgainAsALine(@TempDir Path folder) throws IOException {
        Experiment<?> line =
                new Experiment<>(
                        "surface",
                        1,
                        Cases.moons(Cases.initial()),
                        new SurfaceSettings(
                                Directions.Random.defaults(),
                                false,
                                Range.defaults(),
                                null,
                                List.of(),
                                Part.TRAIN,
                                null,
                                null));
        Path file = folder.resolve("line.json");
        ExperimentFile.write(line, file);
        assertEquals(line, ExperimentFile.read(file, List.of(Surface.LAB), List.of()));
    }

    private static Problem with(SampleData source) {
        Problem p = Cases.moons(Cases.initial());
        return new Problem(DataSettings.of(source), p.network(), p.loss(), p.decay(), p.weights());
    }
}
