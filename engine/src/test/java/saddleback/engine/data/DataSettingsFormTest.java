package saddleback.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.codec.Decoder;
import saddleback.engine.codec.Encoder;
import saddleback.engine.format.Refused;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How data settings are written in an experiment. */
final class DataSettingsFormTest {
    private static final Path FOLDER = Path.of("/e");

    private static DataSettings read(String text) throws IOException {
        JsonNode json = new ObjectMapper().readTree(text.replace('\'', '"'));
        return new Decoder(FOLDER).record(DataSettings.class, json, "problem.data", null);
    }

    private static DataSettings with(
            DataSource source, @Nullable Integer limit, Scale scale, @Nullable TestPart split) {
        return new DataSettings(source, limit, scale, split);
    }

    static Stream<Arguments> forms() {
        Path a = Path.of("/e/a");
        Path b = Path.of("/e/b");
        Scale auto = Scale.AUTOMATIC;
        return Stream.of(
                Arguments.of("{'sample': 'iris'}", DataSettings.of(new SampleData("iris"))),
                Arguments.of(
                        "{'sample': 'digits', 'limit': 10, 'scale': 'unit', 'split': {'share':"
                                + " 0.5}}",
                        with(new SampleData("digits"), 10, Scale.UNIT, new TestPart.Share(0.5))),
                Arguments.of("{'npz': 'a'}", DataSettings.of(new NpzData(a, "x", "y"))),
                Arguments.of(
                        "{'npz': 'a', 'x': 'images', 'y': 'labels', 'split': {'file': 'b'}}",
                        with(new NpzData(a, "images", "labels"), null, auto, new TestPart.File(b))),
                Arguments.of(
                        "{'npy': {'x': 'a', 'y': 'b'}, 'split': {'x': 'b', 'y': 'a'}}",
                        with(new NpyData(a, b), null, auto, new TestPart.Arrays(b, a))),
                Arguments.of(
                        "{'csv': 'a', 'target': 'kind', 'scale': 'standardise'}",
                        with(
                                new CsvData(a, "kind", TargetKind.AUTOMATIC),
                                null,
                                Scale.STANDARDISE,
                                null)),
                Arguments.of(
                        "{'csv': 'a', 'kind': 'numbers'}",
                        DataSettings.of(new CsvData(a, null, TargetKind.NUMBERS))),
                Arguments.of(
                        "{'idx': {'images': 'a', 'labels': 'b'}, 'scale': 'none',"
                                + " 'split': {'images': 'b', 'labels': 'a'}}",
                        with(new IdxData(a, b), null, Scale.NONE, new TestPart.Images(b, a))),
                Arguments.of(
                        "{'generate': {'two-moons': {'noise': 0.2}}}",
                        DataSettings.of(new GeneratedData(new TwoMoons(400, 0.2)))),
                Arguments.of(
                        "{'generate': {'xor': {'flatten': 0.5}}, 'limit': 3}",
                        with(new GeneratedData(new Xor(4, 0.5, 0)), 3, auto, null)),
                Arguments.of(
                        "{'generate': 'jellyfish'}",
                        DataSettings.of(new GeneratedData(Jellyfish.defaults()))),
                Arguments.of(
                        "{'generate': {'teacher-student': {'activation': 'tanh', 'outputs': 2}}}",
                        DataSettings.of(
                                new GeneratedData(
                                        new TeacherStudent(
                                                1000,
                                                10,
                                                5,
                                                2,
                                                TeacherStudent.Activation.TANH,
                                                0)))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theContractsFormsAreReadAndComeBack(String text, DataSettings meant) throws IOException {
        assertEquals(meant, read(text));
        assertEquals(meant, read(new Encoder(FOLDER).record(meant).toString()));
    }

    @Test
    void aSampleIsWrittenAsInTheContract() {
        JsonNode written =
                new Encoder(FOLDER).record(DataSettings.of(new SampleData("fashion-mnist-14")));
        assertEquals("\"fashion-mnist-14\"", written.path("sample").toString());
    }

    @Test
    void sizesOutOfRangeAreNamedWithTheirPath() {
        assertEquals(
                "problem.data.limit: at least 1, was 0",
                Refused.message(() -> read("{'sample': 'iris', 'limit': 0}")));
        assertEquals(
                "problem.data.split.share: above 0 and below 1, was 1.0",
                Refused.message(() -> read("{'sample': 'iris', 'split': {'share': 1}}")));
    }
}
