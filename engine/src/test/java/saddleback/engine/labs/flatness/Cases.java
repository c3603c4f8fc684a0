package saddleback.engine.labs.flatness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import saddleback.engine.Experiment;
import saddleback.engine.Output;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.ResultFolder;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Experiments of the flatness lab, as texts. */
final class Cases {
    /** Two moons, 2-6-2 rectified, trained for some epochs. */
    static final String MOONS =
            """
            {"data": {"generate": {"two-moons": {"examples": 50, "noise": 0.1}}},
             "network": {"layers": [{"dense": 6}, "relu", {"dense": 2}]},
             "weights": {"train": {"method": {"gradient-descent": {"rate": 0.3}}, "epochs": 9}}}
            """;

    /** The same with a network that is not rectified. */
    static final String SMOOTH = MOONS.replace("\"relu\"", "\"tanh\"");

    /** A network in numbers with examples: 2-2-1. */
    static final String NUMBERS =
            """
            {"data": {"generate": {"two-moons": {"examples": 50, "noise": 0.1}}},
             "network": {"given": [
                {"type": "relu", "W": [[1, 2], [-1, 0.5]], "b": [0.1, 0.2]},
                {"type": "linear", "W": [[1, -1], [0.5, 2]], "b": [0, 0.1]}]},
             "weights": "given"}
            """;

    private Cases() {}

    static Experiment<FlatnessSettings> experiment(String problem, String settings) {
        String text =
                """
                {"format": 1, "lab": "flatness", "seed": 7, "problem": %s, "settings": %s}
                """
                        .formatted(problem, settings);
        Experiment<?> read =
                ExperimentFile.parse(
                        text.getBytes(StandardCharsets.UTF_8),
                        "case",
                        Path.of("."),
                        List.of(Flatness.LAB),
                        List.of());
        return Flatness.LAB.typed(read);
    }

    static FlatnessResult run(String problem, String settings) {
        return run(problem, settings, new Watch<>());
    }

    static FlatnessResult run(String problem, String settings, Run<FlatnessResult> run) {
        return run(experiment(problem, settings), run);
    }

    static FlatnessResult run(Experiment<FlatnessSettings> e, Run<FlatnessResult> run) {
        return Flatness.run(e.problem(), e.settings(), new Seed(e.seed()), run);
    }

    static Output output(FlatnessResult result) {
        return Flatness.LAB.output().apply(result);
    }

    /** Everything that goes into files, to the last bit. */
    static void assertSame(FlatnessResult expected, FlatnessResult found) {
        Output a = output(expected);
        Output b = output(found);
        assertEquals(text(a), text(b));
        assertEquals(a.arrays().keySet(), b.arrays().keySet());
        for (String name : a.arrays().keySet())
            assertArrayEquals(
                    Objects.requireNonNull(a.arrays().get(name)).data(),
                    Objects.requireNonNull(b.arrays().get(name)).data(),
                    name);
    }

    /** Values and tables in one text. */
    static String text(Output output) {
        var out = new ByteArrayOutputStream();
        try {
            for (var e : output.values().entrySet())
                out.write(
                        (e.getKey() + " " + shown(e.getValue()) + "\n")
                                .getBytes(StandardCharsets.UTF_8));
            for (Output.Table t : output.tables()) ResultFolder.csv(t).to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String shown(Object value) {
        return value instanceof double[] numbers ? Arrays.toString(numbers) : value.toString();
    }

    /** A number among the values. */
    static double number(Output output, String name) {
        return ((Number) Objects.requireNonNull(output.values().get(name), name)).doubleValue();
    }
}
