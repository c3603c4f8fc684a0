package saddleback.engine.labs.regions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import saddleback.engine.Experiment;
import saddleback.engine.Output;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.ResultFolder;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Experiments of the region lab, as texts. */
final class Cases {
    /** Two moons, 2-6-6-2, trained for nine epochs. */
    static final String TRAINED =
            """
            {"data": {"generate": {"two-moons": {"examples": 50, "noise": 0.1}}},
             "network": {"layers": [{"dense": 6}, "relu", {"dense": 6}, "relu", {"dense": 2}]},
             "weights": {"train": {"method": {"gradient-descent": {"rate": 0.3}}, "epochs": 9,
               "checkpoint": {"points": 2}}}}
            """;

    /** Clouds with six features, 6-8-3, random. */
    static final String CLOUDS =
            """
            {"data": {"generate": {"blobs": {"examples": 40, "classes": 3, "features": 6}}},
             "network": {"layers": [{"dense": 8}, "relu", {"dense": 3}]},
             "weights": {"init": "normal:0.7"}}
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Cases() {}

    static Experiment<RegionsSettings> experiment(String problem, String settings) {
        String text =
                """
                {"format": 1, "lab": "regions", "seed": 7, "problem": %s, "settings": %s}
                """
                        .formatted(problem, settings);
        Experiment<?> read =
                ExperimentFile.parse(
                        text.getBytes(StandardCharsets.UTF_8),
                        "case",
                        Path.of("."),
                        List.of(Regions.LAB),
                        List.of());
        return Regions.LAB.typed(read);
    }

    static RegionsResult run(String problem, String settings) {
        return run(problem, settings, new Watch<>());
    }

    static RegionsResult run(String problem, String settings, Run<RegionsResult> run) {
        Experiment<RegionsSettings> e = experiment(problem, settings);
        return Regions.run(e.problem(), e.settings(), new Seed(e.seed()), run);
    }

    /** The golden cases of the specification. */
    static List<JsonNode> golden() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        Cases.class.getResourceAsStream(
                                "/saddleback/engine/regions/regions-cases.json"))) {
            var all = new ArrayList<JsonNode>();
            JSON.readTree(in).get("cases").forEach(all::add);
            return all;
        }
    }

    /** A golden case as an experiment: its layers, slice and box, no data and no weights. */
    static RegionsResult golden(JsonNode golden) {
        return run(problem(golden), settings(golden).toString());
    }

    static String problem(JsonNode golden) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.putObject("network").set("given", golden.get("layers"));
        return problem.toString();
    }

    static ObjectNode settings(JsonNode golden) {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        JsonNode slice = golden.get("slice");
        if (slice == null || slice.isNull()) settings.putObject("cut").putObject("input");
        else settings.putObject("cut").set("slice", slice);
        settings.set("box", golden.get("box"));
        return settings;
    }

    static Output output(RegionsResult result) {
        return Regions.LAB.output().apply(result);
    }

    static Output.Table table(Output output, String name) {
        return output.tables().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<String> column(Output output, String table, String name) {
        return table(output, table).columns().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    /** The file {@code cells.json}. */
    static JsonNode cells(Output output) {
        try {
            return JSON.readTree(document(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] document(Output output) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (Output.Document d : output.documents())
            if (d.name().equals("cells.json")) d.content().to(bytes);
        return bytes.toByteArray();
    }

    /** All values, arrays, tables and documents are equal, bit for bit. */
    static void assertSame(RegionsResult a, RegionsResult b) {
        Output one = output(a);
        Output two = output(b);
        assertEquals(text(one), text(two));
        assertEquals(one.arrays().keySet(), two.arrays().keySet());
        one.arrays()
                .forEach(
                        (name, array) ->
                                assertArrayEquals(
                                        array.data(),
                                        Objects.requireNonNull(two.arrays().get(name)).data(),
                                        name));
    }

    /** Values, tables and documents in one text. */
    static String text(Output output) {
        var out = new ByteArrayOutputStream();
        try {
            for (var e : output.values().entrySet())
                out.write(text(e.getKey(), e.getValue()).getBytes(StandardCharsets.UTF_8));
            for (Output.Table t : output.tables()) ResultFolder.csv(t).to(out);
            out.write(document(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(String name, Object value) {
        String written =
                value instanceof double[] numbers ? Arrays.toString(numbers) : value.toString();
        return name + " " + written + "\n";
    }
}
