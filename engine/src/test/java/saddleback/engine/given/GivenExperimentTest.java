package saddleback.engine.given;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.Output;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.Fingerprint;
import saddleback.engine.io.WeightFile;
import saddleback.engine.labs.regions.CutSettings;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.labs.regions.RegionsSettings;
import saddleback.engine.labs.saddles.Saddles;
import saddleback.engine.labs.spectrum.Spectrum;
import saddleback.engine.labs.surface.Surface;
import saddleback.engine.net.GivenForm;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Networks in numbers as experiments. */
class GivenExperimentTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    /** Reads as the region lab does; computes nothing. */
    private static final Lab<RegionsSettings, RegionsResult> READER =
            new Lab<>(
                    "regions",
                    RegionsSettings.defaults(),
                    true,
                    (_, _, _, _) -> {
                        throw new UnsupportedOperationException();
                    },
                    _ -> Output.builder().build());

    private static Experiment<?> read(String text, String... changes) {
        return ExperimentFile.parse(
                text.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
                "test",
                FOLDER,
                List.of(READER, Surface.LAB, Spectrum.LAB, Saddles.LAB),
                List.of(changes));
    }

    private static Problem problem(String text, String... changes) {
        return Objects.requireNonNull(read(text, changes).problem());
    }

    private static String text(String problem) {
        return "{'format': 1, 'lab': 'regions', 'problem': " + problem + "}";
    }

    static List<JsonNode> golden() {
        return Golden.all();
    }

    /** The case's own layers, slice and box, as they stand. */
    @ParameterizedTest
    @MethodSource("golden")
    void everyGoldenCaseIsAnExperiment(JsonNode golden) throws Exception {
        ObjectNode top = JsonNodeFactory.instance.objectNode();
        top.put("format", 1).put("lab", "regions");
        top.putObject("problem").putObject("network").set("given", golden.get("layers"));
        ObjectNode settings = top.putObject("settings");
        settings.set("box", golden.get("box"));
        if (!golden.get("slice").isNull())
            settings.putObject("cut").set("slice", golden.get("slice"));
        Experiment<?> read = read(top.toString());
        String written = ExperimentFile.text(read, FOLDER);
        Experiment<?> again = read(written);
        assertEquals(written, ExperimentFile.text(again, FOLDER));
        Problem p = Objects.requireNonNull(again.problem());
        assertEquals(new Weights.Given(), p.weights());
        same(golden.get("layers"), p.network().given().orElseThrow());
        assertTrue(Fingerprint.of(read, FOLDER, "1").inputs().isEmpty());
        var box = Objects.requireNonNull(((RegionsSettings) again.settings()).box());
        assertArrayEquals(Golden.numbers(golden.get("box").get("lo")), box.lo());
        Prepared prepared =
                Preparation.weighted(
                        Preparation.loadedIfAny(p, new Seed(1)),
                        WeightFile::read,
                        new Seed(1),
                        Run.unwatched());
        assertEquals(golden.get("input_dim").intValue(), prepared.network().inputs());
        assertEquals(0, prepared.data().train().examples());
        same(golden.get("layers"), GivenForm.of(prepared.network(), prepared.weights()));
    }

    private static void same(JsonNode layers, GivenNetwork network) {
        assertEquals(layers.size(), network.layers().size());
        for (int i = 0; i < layers.size(); i++) {
            GivenLayer l = network.layers().get(i);
            JsonNode g = layers.get(i);
            assertEquals(g.get("type").textValue(), l.type().name().toLowerCase(Locale.ROOT));
            assertArrayEquals(Golden.numbers(g.get("b")), l.b());
            for (int r = 0; r < l.w().size(); r++)
                assertArrayEquals(Golden.numbers(g.get("W").get(r)), l.w().get(r));
            if (g.has("rank")) assertEquals(g.get("rank").intValue(), l.rank());
        }
    }

    @Test
    void aSliceIsReadAsItStands() {
        Experiment<?> read =
                read(
                        "{'format': 1, 'lab': 'regions', 'problem': {'network': 'given'},"
                                + " 'settings': {'cut': {'slice': {'T': [[1, 0.5], [0, 0.25]], 'c':"
                                + " [0.1, -3]}}}}",
                        "problem.network={\"construction\": {\"folding\": {\"inputs\": 2,"
                                + " \"widths\": [6, 5]}}}");
        var cut = (CutSettings.Affine) ((RegionsSettings) read.settings()).cut();
        assertArrayEquals(new double[] {0, 0.25}, cut.slice().t().get(1));
        assertArrayEquals(new double[] {0.1, -3}, cut.slice().c());
        assertEquals(
                new Folding(2, List.of(6, 5)).regions(),
                ((NetworkSettings.Constructed) Objects.requireNonNull(read.problem()).network())
                        .construction()
                        .regions());
    }

    private static final String LAYER = "{'type': 'linear', 'W': [[1, 2]], 'b': [0]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'network': {'layers': ['relu']}} | problem.data: required, was missing",
                "{'network': {'layers': ['relu']}, 'data': {'none': {}}} | problem.data: examples,"
                        + " was none",
                "{'network': {'layers': ['relu']}, 'data': {'sample': 'digits'}, 'weights':"
                        + " 'given'} | problem.weights: given only where the network is in numbers,"
                        + " was given",
                "{'network': {'given': [L]}, 'weights': {'init': 'he'}} | problem.weights: given,"
                        + " as the network is in numbers, was init",
                "{'network': 'given'} | problem.network.given.numbers: required, was missing",
                "{'network': {'given': []}} | problem.network.given: at least 1 layer, was an empty"
                        + " list",
                "{'network': {'given': [L, L]}} | problem.network.given[1]: 1 columns of W as"
                        + " the layer before has units, was 2",
                "{'network': {'given': [{'type': 'relu', 'W': [[1, 2], [3]], 'b': [0, 0]}]}} |"
                        + " problem.network.given[0].W: rows of 2 numbers, was 1",
                "{'network': {'given': [{'type': 'relu', 'W': [[1, 2]], 'b': [0, 0]}]}} |"
                        + " problem.network.given[0].b: 1 numbers, was 2",
                "{'network': {'given': [{'type': 'maxout', 'W': [[1, 2]], 'b': [0]}]}} |"
                        + " problem.network.given[0].rank: needed by maxout, was missing",
                "{'network': {'construction': {'folding': {'inputs': 2, 'widths': [1, 4]}}}} |"
                        + " problem.network.construction.folding.widths: 2 to 4096 in layer 1 of 2"
                        + " for 2 inputs, was 1"
            })
    void whatDoesNotFitIsRefusedByItsPlace(String problem, String message) {
        String p = problem.replace("L", LAYER);
        var e = assertThrows(IllegalArgumentException.class, () -> read(text(p)));
        assertEquals(message, e.getMessage());
    }

    @Test
    void labsThatNeedExamplesRefuseAProblemWithoutThem() {
        Problem p = problem(text("{'network': {'given': [" + LAYER + "]}}"));
        refused(Surface.LAB, p);
        refused(Spectrum.LAB, p);
        refused(Saddles.LAB, p);
    }

    private static <S extends Record, R extends Record> void refused(Lab<S, R> lab, Problem p) {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> lab.analysis().run(p, lab.defaults(), new Seed(1), Run.unwatched()));
        assertEquals("problem.data: examples, was none", e.getMessage());
    }

    @Test
    void numbersAreStudiedOnExamplesWhereThereAreSome() {
        String data = "'data': {'generate': 'two-moons'}, 'loss': 'squared-error'";
        var wrong =
                problem(
                        text(
                                "{'network': {'given': [{'type': 'linear', 'W': [[1]], 'b': [0]}]},"
                                        + data
                                        + "}"));
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Preparation.loaded(wrong, new Seed(1)));
        assertEquals(
                "problem.network: 2 inputs as the examples have features, was 1", e.getMessage());
        Problem right =
                problem(
                        text(
                                "{'network': {'given': [{'type': 'linear', 'W': [[1, 2], [3, 4]],"
                                        + " 'b': [5, 6]}]}, "
                                        + data
                                        + "}"));
        Prepared prepared = Preparation.of(right, WeightFile::read, new Seed(1), Run.unwatched());
        assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, prepared.weights());
        assertTrue(prepared.data().train().examples() > 0);
    }

    /** Data may be said to be none in both ways. */
    @Test
    void noDataCanBeAWord() {
        String network = "'network': {'given': [" + LAYER + "]}";
        for (String none : List.of("'none'", "{'none': {}}"))
            assertFalse(problem(text("{'data': " + none + ", " + network + "}")).data().some());
    }

    @Test
    void otherWeightsMakeItsLayers() {
        Problem p = problem(text("{'network': {'given': [" + LAYER + "]}}"));
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> p.at(new Weights.FromFile(Path.of("w.npz"))));
        assertEquals("data: examples, was none", e.getMessage());
    }
}
