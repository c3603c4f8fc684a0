package saddleback.engine.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.codec.Kitchen.Axis;
import saddleback.engine.codec.Kitchen.Data;
import saddleback.engine.codec.Kitchen.Directions;
import saddleback.engine.codec.Kitchen.Everything;
import saddleback.engine.codec.Kitchen.Norm;
import saddleback.engine.codec.Kitchen.Source;
import saddleback.engine.codec.Kitchen.Start;
import saddleback.engine.codec.Kitchen.Training;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.NetworkSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class CodecTest {
    private static final Path FOLDER = Path.of("/experiments/today");
    private static final Everything STANDARD = Everything.defaults();

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    private static Everything read(String text) throws Exception {
        return new Decoder(FOLDER).record(Everything.class, json(text), "settings", null);
    }

    private static Everything with(Directions d) {
        return new Everything(
                d,
                STANDARD.x(),
                STANDARD.y(),
                null,
                STANDARD.norms(),
                STANDARD.start(),
                STANDARD.levels(),
                Map.of(),
                7,
                true,
                "grid");
    }

    @Test
    void missingComponentsComeFromTheDefaults() throws Exception {
        assertEquals(STANDARD, read("{}"));
        assertEquals(new Axis(-1, 1, 11), read("{'x': {'points': 11}}").x());
        assertEquals(new Axis(-2, 3, 21), read("{'y': {'to': 3}}").y());
        assertEquals(null, read("{'y': null}").y());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'random'                          | FILTER | false",
                "{'random': {}}                    | FILTER | false",
                "{'random': 'none'}                | NONE   | false",
                "{'random': {'biases': true}}      | FILTER | true",
                "{'random': {'normalize': 'whole-layer', 'biases': true}} | WHOLE_LAYER | true"
            },
            quoteCharacter = '`')
    void aChoiceHasShortAndLongForms(String text, Norm norm, boolean biases) throws Exception {
        assertEquals(
                new Directions.Random(norm, biases),
                read("{'directions': " + text + "}").directions());
    }

    @Test
    void choicesOfOneComponent() throws Exception {
        assertEquals(
                new Directions.FromFile(Path.of("/experiments/d.npz")),
                read("{'directions': {'file': '../d.npz'}}").directions());
        assertEquals(
                new Directions.FromFile(Path.of("/d.npz")),
                read("{'directions': {'file': {'file': '/d.npz'}}}").directions());
        assertEquals(
                new Directions.Trained(new Training(2, 0.1)),
                read("{'directions': {'trained': {'epochs': 2}}}").directions());
        assertEquals(
                new Directions.Trained(new Training(5, 0.1)),
                read("{'directions': 'trained'}").directions());
        assertEquals(
                new Directions.Trajectory(),
                read("{'directions': {'trajectory': {}}}").directions());
    }

    @Test
    void keysBesideAnId() throws Exception {
        assertEquals(
                new Data(new Source.Npz(FOLDER.resolve("d.npz"), "images", "y"), 100),
                read("{'data': {'npz': 'd.npz', 'x': 'images', 'limit': 100}}").data());
        assertEquals(
                new Data(new Source.Npz(FOLDER.resolve("d.npz"), "x", null), null),
                read("{'data': {'npz': 'd.npz', 'y': null}}").data());
        assertEquals(
                new Data(new Source.Sample("iris"), null),
                read("{'data': {'sample': 'iris'}}").data());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'y': null, 'data': {'sample': 'iris', 'limit': 3}}",
                "{'data': {'npz': '../up/d.npz', 'x': 'a', 'y': 'b'}}",
                "{'data': {'npz': 'd.npz', 'x': 'a', 'y': null}}",
                "{'directions': 'trajectory', 'start': 'normal:0.1'}",
                "{'directions': {'points': ['a.npz', 'sub/b.npz']}}",
                "{'directions': {'mix': ['random', 'trajectory', {'mix': []}, {'file': 'f'}]}}",
                "{'directions': {'trained': {'epochs': 3, 'rate': 1e-300}}}",
                "{'norms': ['filter', 'whole-layer'], 'levels': [0.1, 1, 1e22], 'counts': {'A b':"
                        + " 3}}",
                "{'many': -9223372036854775808, 'orthogonal': false, 'grid-label': 'é \\\\ 中'}"
            })
    void whatIsWrittenIsReadBackAnywhere(String text) throws Exception {
        Everything first = read(text);
        Path other = Path.of("/experiments/results/deep");
        JsonNode written =
                json(new Encoder(other).record(first).toString().replace("'", "\\u0027"));
        assertEquals(first, new Decoder(other).record(Everything.class, written, "settings", null));
    }

    @Test
    void writtenForms() {
        assertEquals(
                "{\"directions\":\"trajectory\",\"x\":{\"from\":-1.0,\"to\":1.0,\"points\":51},"
                        + "\"y\":{\"from\":-2.0,\"to\":2.0,\"points\":21},\"norms\":[\"none\"],"
                        + "\"start\":\"he\",\"levels\":[0.5],\"counts\":{},\"many\":7,"
                        + "\"orthogonal\":true,\"grid-label\":\"grid\"}",
                new Encoder(FOLDER).record(with(new Directions.Trajectory())).toString());
        assertEquals(
                "{\"file\":\"../d.npz\"}",
                new Encoder(FOLDER)
                        .record(with(new Directions.FromFile(Path.of("/experiments/d.npz"))))
                        .get("directions")
                        .toString());
        assertEquals(
                "{\"npz\":\"d.npz\",\"x\":\"a\",\"y\":null,\"limit\":2}",
                new Encoder(FOLDER)
                        .record(new Data(new Source.Npz(FOLDER.resolve("d.npz"), "a", null), 2))
                        .toString());
        assertEquals(
                "{\"layers\":[{\"dense\":{\"units\":8,\"bias\":true}},\"relu\",{\"leaky-relu\":0.2}]}",
                new Encoder(FOLDER)
                        .record(
                                new NetworkSettings.Layered(
                                        List.of(
                                                new LayerSettings.Dense(8, true),
                                                new LayerSettings.Relu(),
                                                new LayerSettings.LeakyRelu(0.2))))
                        .toString());
    }

    @Test
    void layersAsThePlanWritesThem() throws Exception {
        NetworkSettings read =
                new Decoder(FOLDER)
                        .record(
                                NetworkSettings.Layered.class,
                                json(
                                        "{'layers': [{'dense': 128}, 'relu', {'leaky-relu': 0.1},"
                                                + " {'dense': {'units': 3, 'bias': false}},"
                                                + " {'maxout': {'units': 2}}]}"),
                                "problem.network",
                                null);
        assertEquals(
                List.of(
                        new LayerSettings.Dense(128, true),
                        new LayerSettings.Relu(),
                        new LayerSettings.LeakyRelu(0.1),
                        new LayerSettings.Dense(3, false),
                        new LayerSettings.Maxout(2, 2)),
                read.layers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'x': {'points': 1}}        | settings.x.points: 2 to 4001, was 1",
                "{'x': {'points': 4002}}     | settings.x.points: 2 to 4001, was 4002",
                "{'x': {'from': 2}}          | settings.x.to: above from = 2.0, was 1.0",
                "{'x': {'pionts': 3}}        | settings.x.pionts: unknown, did you mean points?",
                "{'x': {'colour': 3}}        | settings.x.colour: unknown, known here: from, to,"
                        + " points",
                "{'x': 3}                    | settings.x: an object, was 3",
                "{'x': null}                 | settings.x: an object, was null",
                "{'x': {'points': 1.5}}      | settings.x.points: a whole number, was 1.5",
                "{'x': {'points': '3'}}      | settings.x.points: a whole number, was 3",
                "{'x': {'points': 3000000000}} | settings.x.points: a whole number from -2147483648"
                        + " to 2147483647, was 3000000000",
                "{'many': 9223372036854775808} | settings.many: a whole number from"
                        + " -9223372036854775808 to 9223372036854775807, was 9223372036854775808",
                "{'x': {'from': 1e999}}      | settings.x.from: a finite number, was Infinity",
                "{'x': {'from': 'NaN'}}      | settings.x.from: a number, was NaN",
                "{'orthogonal': 1}           | settings.orthogonal: true or false, was 1",
                "{'grid-label': 1}           | settings.grid-label: text, was 1",
                "{'norms': ['none', 'filler']} | settings.norms[1]: one of none, filter,"
                        + " whole-layer, was filler; did you mean filter?",
                "{'norms': 'none'}           | settings.norms: a list, was none",
                "{'levels': [1, 'a']}        | settings.levels[1]: a number, was a",
                "{'counts': {'a': []}}       | settings.counts.a: a whole number, was []",
                "{'directions': 'trajectroy'} | settings.directions: one of random, file, points,"
                        + " trajectory, mix, trained, was trajectroy; did you mean trajectory?",
                "{'directions': {'zzz': 1}}  | settings.directions: one of random, file, points,"
                        + " trajectory, mix, trained, was zzz",
                "{'directions': {}}          | settings.directions: one of random, file, points,"
                        + " trajectory, mix, trained, was none",
                "{'directions': 3}           | settings.directions: one of random, file, points,"
                        + " trajectory, mix, trained, was 3",
                "{'directions': {'random': {}, 'file': 'a'}} | settings.directions: one of random,"
                        + " file, points, trajectory, mix, trained, was random and file",
                "{'directions': {'random': {}, 'baises': true}} | settings.directions.baises:"
                        + " unknown, known here: random",
                "{'directions': {'random': {'baises': true}}} | settings.directions.random.baises:"
                        + " unknown, did you mean biases?",
                "{'directions': {'random': 'filtr'}} | settings.directions.random: one of none,"
                        + " filter, whole-layer, was filtr; did you mean filter?",
                "{'directions': {'trajectory': 3}} | settings.directions.trajectory: no value but"
                        + " {}, was 3",
                "{'directions': 'file'}      | settings.directions.file.file: required, was"
                        + " missing",
                "{'directions': {'file': ''}} | settings.directions.file: a file path, was ",
                "{'directions': {'mix': ['random', {'trained': {'epochs': 0}}]}} |"
                        + " settings.directions.mix[1].trained.epochs: at least 1, was 0",
                "{'directions': {'trained': {'rate': 0}}} | settings.directions.trained.rate: above"
                        + " 0, was 0.0",
                "{'start': 'glorot'}         | settings.start: he or normal:DEVIATION, was glorot",
                "{'start': 2}                | settings.start: he or normal:DEVIATION, was 2",
                "{'data': {'limit': 3}}      | settings.data: one of sample, npz, was none",
                "{'data': {'smaple': 'iris'}} | settings.data.smaple: unknown, did you mean"
                        + " sample?",
                "{'data': {'sample': 'iris', 'npz': 'a'}} | settings.data: one of sample, npz, was"
                        + " sample and npz",
                "{'data': {'sample': 'iris', 'x': 'a'}} | settings.data.x: unknown, known here:"
                        + " sample, npz, limit",
                "{'data': {'sample': 'iris', 'limit': 0}} | settings.data.limit: at least 1, was 0",
                "{'gird-label': 'a'}         | settings.gird-label: unknown, did you mean"
                        + " grid-label?",
                "[]                          | settings: an object, was []"
            })
    void errorsNameThePathAndTheRule(String text, String message) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> read(text), text);
        assertEquals(message, String.valueOf(e.getMessage()).strip());
    }

    @Test
    void aShortFormsErrorStandsAtItsId() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                new Decoder(FOLDER)
                                        .record(
                                                NetworkSettings.Layered.class,
                                                json("{'layers': ['relu', {'dense': 0}]}"),
                                                "problem.network",
                                                null));
        assertEquals("problem.network.layers[1].dense: 1 to 65536, was 0", e.getMessage());
    }

    @Test
    void requiredHoldsDespiteDefaults() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                new Decoder(FOLDER)
                                        .record(
                                                NetworkSettings.Layered.class,
                                                json("{'layers': [{'dense': {'bias': false}}]}"),
                                                "",
                                                null));
        assertEquals("layers[0].dense.units: required, was missing", e.getMessage());
    }

    @Test
    void filesNamedAnywhereAreFound() throws Exception {
        Everything all =
                read(
                        "{'data': {'npz': 'd.npz'}, 'directions': {'mix': [{'points': ['a', 'b']},"
                                + " {'file': 'a'}]}}");
        assertEquals(
                List.of(FOLDER.resolve("a"), FOLDER.resolve("b"), FOLDER.resolve("d.npz")),
                List.copyOf(FilePaths.in(all)));
    }

    @Test
    void distancesBetweenWords() {
        assertEquals(0, Names.distance("abc", "abc"));
        assertEquals(1, Names.distance("trian", "train"));
        assertEquals(3, Names.distance("kitten", "sitting"));
        assertEquals(4, Names.distance("", "four"));
    }

    @Test
    void startsAreEqualByText() {
        assertEquals(new Start.Normal(0.1), Start.parse(new Start.Normal(0.1).text()));
    }
}
