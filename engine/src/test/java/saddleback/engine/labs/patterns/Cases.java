package saddleback.engine.labs.patterns;

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

/** Experiments of the pattern lab, as texts. */
final class Cases {
    /** Two moons, 2-6-2 rectified, at random weights. */
    static final String MOONS =
            """
            {"data": {"generate": {"two-moons": {"examples": 50, "noise": 0.1}}},
             "network": {"layers": [{"dense": 6}, "relu", {"dense": 2}]},
             "weights": {"init": "he"}}
            """;

    /** The same, trained for some epochs. */
    static final String TRAINED =
            MOONS.replace(
                    "{\"init\": \"he\"}",
                    "{\"train\": {\"method\": {\"gradient-descent\": {\"rate\": 0.3}},"
                            + " \"epochs\": 9}}");

    /** A ring of 5 x 5 cells. */
    static final String RING =
            "\"target\": {\"cells\": [\".....\", \".###.\", \".#.#.\", \".###.\", \".....\"]}";

    /** Nothing besides the pattern. */
    static final String ALONE = "\"transfer\": null, \"fooled\": null";

    private Cases() {}

    static Experiment<PatternsSettings> experiment(String problem, String settings) {
        String text =
                """
                {"format": 1, "lab": "patterns", "seed": 7, "problem": %s, "settings": %s}
                """
                        .formatted(problem, settings);
        Experiment<?> read =
                ExperimentFile.parse(
                        text.getBytes(StandardCharsets.UTF_8),
                        "case",
                        Path.of("."),
                        List.of(Patterns.LAB),
                        List.of());
        return Patterns.LAB.typed(read);
    }

    static PatternsResult run(String problem, String settings) {
        return run(problem, settings, new Watch<>());
    }

    static PatternsResult run(String problem, String settings, Run<PatternsResult> run) {
        Experiment<PatternsSettings> e = experiment(problem, settings);
        return Patterns.run(e.problem(), e.settings(), new Seed(e.seed()), run);
    }

    static Output output(PatternsResult result) {
        return Patterns.LAB.output().apply(result);
    }

    /** Everything that goes into files, to the last bit. */
    static void assertSame(PatternsResult expected, PatternsResult found) {
        Output a = output(expected);
        Output b = output(found);
        assertEquals(text(a), text(b));
        assertEquals(a.arrays().keySet(), b.arrays().keySet());
        for (String name : a.arrays().keySet())
            assertArrayEquals(
                    Objects.requireNonNull(a.arrays().get(name)).data(),
                    Objects.requireNonNull(b.arrays().get(name)).data(),
                    name);
        assertEquals(a.weights().keySet(), b.weights().keySet());
        for (String name : a.weights().keySet())
            assertArrayEquals(
                    Objects.requireNonNull(a.weights().get(name)).data(),
                    Objects.requireNonNull(b.weights().get(name)).data(),
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

    /** All of it as one text. */
    static String everything(Output output) {
        var text = new StringBuilder(text(output));
        output.arrays()
                .forEach(
                        (name, a) ->
                                text.append(name)
                                        .append(Arrays.toString(a.shape()))
                                        .append(Arrays.hashCode(a.data()))
                                        .append('\n'));
        return text.toString();
    }

    /** A number among the values. */
    static double number(Output output, String name) {
        return ((Number) Objects.requireNonNull(output.values().get(name), name)).doubleValue();
    }

    /** An array. */
    static double[] array(Output output, String name) {
        return Objects.requireNonNull(output.arrays().get(name), name).data();
    }
}
