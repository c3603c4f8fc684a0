package saddleback.engine.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.run.Watch;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/** Each setting changes what is found; what cannot be is refused in words. */
class PatternsSettingsTest {
    /** Its corners are far from the outline. */
    private static final String BLOCK =
            "\"target\": {\"cells\": [\"......\", \"......\", \"..##..\", \".#.##.\", \"......\","
                    + " \"......\"]}";

    private static final String OPTIMISE =
            "\"steps\": 6, \"batch\": 16, \"good\": 3, \"bad\": 4, \"records\": 3,"
                    + " \"parametrisation\": \"difference\", \"variant\": \"two-valued\","
                    + " \"method\": {\"adam\": {\"rate\": 0.1}}, \"clamp\": 0.5, \"against\": 1,"
                    + " \"clip\": 100, \"ternary\": false, \"scaling\": 0.1, \"centred\": true,"
                    + " \"orthogonality\": 10, \"length\": 10";

    private static String optimised(String how) {
        return everything(
                "{%s, \"how\": {\"optimise\": {%s}}, %s}".formatted(BLOCK, how, Cases.ALONE));
    }

    private static String everything(String settings) {
        return everything(Cases.MOONS, settings);
    }

    private static String everything(String problem, String settings) {
        return Cases.everything(Cases.output(Cases.run(problem, settings)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"steps\": 7",
                "\"batch\": null",
                "\"batch\": 8",
                "\"good\": 4",
                "\"good\": null",
                "\"bad\": 6",
                "\"records\": 4",
                "\"parametrisation\": \"simple\"",
                "\"parametrisation\": \"up-orthogonal\"",
                "\"variant\": \"grey\"",
                "\"method\": {\"sgd\": {\"rate\": 0.1}}",
                "\"clamp\": 0.6",
                "\"against\": 2",
                "\"clip\": 0.01",
                "\"ternary\": true",
                "\"scaling\": 0.2",
                "\"centred\": false",
                "\"orthogonality\": 1",
                "\"length\": 1"
            })
    void aSettingOfAnOptimisationChangesTheOutcome(String setting) {
        String name = setting.substring(0, setting.indexOf(':'));
        String other =
                OPTIMISE.replaceFirst(name + ": (\\{[^}]*\\}\\}|\"[a-z-]*\"|[a-z0-9.]+)", setting);
        assertNotEquals(OPTIMISE, other);
        assertNotEquals(optimised(OPTIMISE), optimised(other));
    }

    private static final String CONSTRUCT =
            "\"target\": {\"cells\": [\".#.\", \"##.\"]}, \"how\": {\"construct\": {\"grid\": 4,"
                    + " \"task\": \"none\", \"study\": [2, 4]}}, \"points\": 7,"
                    + " \"heights\": null, \"transfer\": null, \"fooled\": null";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "##.; .##",
                "\"grid\": 4; \"grid\": 5",
                "\"task\": \"none\"; \"task\": \"exact\"",
                "\"task\": \"none\"; \"task\": \"trained\"",
                "[2, 4]; [2, 3]",
                "\"points\": 7; \"points\": 8",
                "\"heights\": null; \"heights\": {\"low\": 1, \"high\": 3}",
                "\"heights\": null; \"heights\": {\"low\": 1.5, \"high\": 3}",
                "\"heights\": null; \"heights\": {\"low\": 1, \"high\": 4}",
                "\"transfer\": null; \"transfer\": {\"fine-tuning\": 0}",
                "\"fooled\": null; \"fooled\": {\"slices\": 1, \"penalty\": false}"
            })
    void aSettingOfAConstructionChangesTheOutcome(String was, String is) {
        String other = CONSTRUCT.replace(was, is);
        assertNotEquals(CONSTRUCT, other);
        assertNotEquals(everything("{" + CONSTRUCT + "}"), everything("{" + other + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"relabelled\": 0.25; \"relabelled\": 0.5",
                "\"data\": []; \"data\": [{\"generate\": {\"two-moons\": {\"noise\": 0.3}}}]",
                "\"fine-tuning\": 2; \"fine-tuning\": 3",
                "\"slices\": 1; \"slices\": 2"
            })
    void aSettingOfWhatIsBesideChangesTheOutcome(String was, String is) {
        String beside =
                CONSTRUCT
                        .replace(
                                "\"transfer\": null",
                                "\"transfer\": {\"relabelled\": 0.25, \"data\": [],"
                                        + " \"fine-tuning\": 2}")
                        .replace(
                                "\"fooled\": null",
                                "\"fooled\": {\"slices\": 1, \"penalty\": false}");
        String other = beside.replace(was, is);
        assertNotEquals(beside, other);
        assertNotEquals(everything("{" + beside + "}"), everything("{" + other + "}"));
    }

    /** Decay is part of what training minimises, wherever there is training. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"how\": {\"optimise\": {\"steps\": 3}}, \"transfer\": null",
                "\"how\": {\"construct\": {\"grid\": 3, \"study\": []}}, \"points\": 5,"
                        + " \"transfer\": {\"fine-tuning\": 3}"
            })
    void decayChangesTheOutcome(String how) {
        String settings = "{%s, %s, \"fooled\": null}".formatted(BLOCK, how);
        String decayed = Cases.MOONS.replace("\"weights\"", "\"decay\": 0.1, \"weights\"");
        assertNotEquals(
                everything(Cases.MOONS, settings), everything(decayed, settings), "decay 0.1");
    }

    @Test
    void aPenaltyIsTriedWhereItIsAskedFor() {
        String settings = "{" + CONSTRUCT.replace("\"fooled\": null", "\"fooled\": %s") + "}";
        String without = everything(settings.formatted("{\"slices\": 0, \"penalty\": false}"));
        String with = everything(settings.formatted("{\"slices\": 0, \"penalty\": true}"));
        assertFalse(without.contains("penalty"));
        assertTrue(with.contains("penalty-the-problems-network.penalty "));
        assertTrue(with.contains("penalty-ignores-its-inputs.uses-inputs false"));
    }

    /** Six by four points, red to the right and green downwards, the lower half half opaque. */
    private static Path picture(Path folder) throws IOException {
        var image = new BufferedImage(6, 4, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 24; i++) {
            int opacity = i < 12 ? 0xff : 0x40;
            image.setRGB(
                    i % 6, i / 6, (opacity << 24) | ((i % 6 * 51) << 16) | ((i / 6 * 85) << 8));
        }
        Path file = folder.resolve("face.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static final String PICTURE =
            "{\"target\": {\"picture\": \"%s\", \"columns\": 5, \"rows\": 3, \"ink\": \"dark\","
                + " \"grey\": false, \"threshold\": 0.5}, \"how\": {\"construct\": {\"grid\": 3,"
                + " \"colour\": false, \"study\": []}}, \"points\": 5, "
                    + Cases.ALONE
                    + "}";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"columns\": 5; \"columns\": 4",
                "\"rows\": 3; \"rows\": 2",
                "\"rows\": 3; \"rows\": 4",
                "\"ink\": \"dark\"; \"ink\": \"light\"",
                "\"ink\": \"dark\"; \"ink\": \"opaque\"",
                "\"grey\": false; \"grey\": true",
                "\"threshold\": 0.5; \"threshold\": 0.9",
                "\"colour\": false; \"colour\": true"
            })
    void aSettingOfAPictureChangesTheOutcome(String was, String is, @TempDir Path folder)
            throws IOException {
        String settings = PICTURE.formatted(jsonPath(picture(folder)));
        String other = settings.replace(was, is);
        assertNotEquals(settings, other);
        assertNotEquals(everything(settings), everything(other));
        assertReadAsWritten(settings, folder);
        assertReadAsWritten(other, folder);
    }

    /** Four rows for six columns, as the picture has them. */
    @Test
    void withoutRowsAPictureKeepsItsShape(@TempDir Path folder) throws IOException {
        String settings = PICTURE.formatted(jsonPath(picture(folder)));
        String free = settings.replace("\"columns\": 5, \"rows\": 3", "\"columns\": 6");
        assertArrayEquals(new int[] {4, 6}, Cases.run(Cases.MOONS, free).cells().shape());
    }

    private static String jsonPath(Path file) {
        return file.toString().replace('\\', '/');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "settings.how; {\"how\": \"magic\"}",
                "settings.how.optimise.steps; {\"how\": {\"optimise\": {\"steps\": 0}}}",
                "settings.how.optimise.records; {\"how\": {\"optimise\": {\"records\": 501}}}",
                "settings.how.optimise.batch; {\"how\": {\"optimise\": {\"batch\": 0}}}",
                "settings.how.optimise.method; {\"how\": {\"optimise\": {\"method\": \"newton\"}}}",
                "settings.how.construct.grid; {\"how\": {\"construct\": {\"grid\": 201}}}",
                "settings.how.construct.study[1]; {\"how\": {\"construct\": {\"study\": [5, 0]}}}",
                "settings.how.construct.task; {\"how\": {\"construct\": {\"task\": \"all\"}}}",
                "settings.heights.high; {\"heights\": {\"low\": 2, \"high\": 2}}",
                "settings.points; {\"points\": 1}",
                "settings.transfer.relabelled; {\"transfer\": {\"relabelled\": 2}}",
                "settings.fooled.slices; {\"fooled\": {\"slices\": 13}}"
            })
    void settingsThatCannotBeAreRefused(String path, String settings) {
        refused(path, () -> Cases.experiment(Cases.MOONS, settings));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "settings.target; {\"target\": {\"cells\": [\"###\", \"###\"]}}",
                "settings.target; {\"target\": {\"cells\": [\"...\"]}}",
                "settings.target; {\"target\": {\"formula\": \"1.5\"}, \"how\": {\"optimise\":"
                        + " {\"variant\": \"grey\"}}}",
                "settings.target; {\"target\": {\"formula\": \"z1 - 1\"}, \"how\": {\"optimise\":"
                        + " {\"variant\": \"grey\"}}}",
                "settings.how.optimise.batch; {\"how\": {\"optimise\": {\"method\": \"l-bfgs\","
                        + " \"batch\": 8}}}",
                "settings.how.optimise.good; {\"how\": {\"optimise\": {\"method\": \"l-bfgs\","
                        + " \"batch\": null, \"good\": 2}}}",
                "settings.how.construct.colour; {\"how\": {\"construct\": {\"colour\": true}}}",
                "settings.points; {\"how\": {\"construct\": {}}, \"points\": 1001, \"target\":"
                        + " {\"cells\": [\"#.\", \"\", \"..\"]}}",
                "settings.transfer.data[0]; {\"transfer\": {\"data\": [{\"generate\": {\"blobs\":"
                        + " {}}}]}}"
            })
    void whatDoesNotSuitTheProblemIsRefusedBeforeTraining(String path, String settings) {
        var watch = new Watch<PatternsResult>();
        refused(path, () -> Cases.run(Cases.TRAINED, settings, watch));
        assertTrue(watch.doing.size() <= 1, watch.doing.toString());
    }

    /** Poles on the maps' lattice (1/2), on a node (1/4), on a node of a further size (1/3). */
    @ParameterizedTest
    @ValueSource(strings = {"0.5", "0.25", "1/3"})
    void polesOfAFormulaAreToldWithThePathOfTheTarget(String pole) {
        String settings =
                "{\"target\": {\"formula\": \"1 + abs(1 / (z1 - "
                        + pole
                        + "))\"}, \"points\": 3, \"how\": {\"construct\": {\"grid\": 4, \"study\":"
                        + " [3]}}, "
                        + Cases.ALONE
                        + "}";
        refused("settings.target.formula", () -> Cases.run(Cases.MOONS, settings));
    }

    /** No constant prediction has a lower loss than log 2 on as many of either moon. */
    @Test
    void lossesBelowTheLeastThatCanBeAreRefused() {
        String settings =
                "{"
                        + Cases.RING
                        + ", \"how\": {\"construct\": {}}, \"heights\": {\"low\": 0.6, \"high\":"
                        + " 2}}";
        String message = refused("settings.heights.low", () -> Cases.run(Cases.MOONS, settings));
        assertTrue(message.contains("0.69314718"), message);
    }

    /** Of two examples the one in the training part is of the first class, at this seed. */
    @Test
    void aTrainingPartOfTheFirstClassAloneIsToldOf(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("two.csv"), "a,b,label\n0,1,x\n1,0,y\n");
        String problem =
                Cases.MOONS.replaceFirst(
                        "\\{\"generate.*\\}\\}\\}",
                        "{\"csv\": \"" + file + "\", \"split\": {\"share\": 0.5}}");
        for (String task : List.of("none", "trained")) {
            String how = "\"how\": {\"construct\": {\"grid\": 3, \"task\": \"" + task + "\"}}";
            String settings = "{" + String.join(", ", Cases.RING, how, Cases.ALONE) + "}";
            refused("problem.data", () -> Cases.run(problem, settings));
        }
    }

    @Test
    void aTaskThatCannotStandBesideIsRefusedBeforeTraining() {
        var watch = new Watch<PatternsResult>();
        String message =
                refused(
                        "problem.network",
                        () ->
                                Cases.run(
                                        Cases.TRAINED.replace("\"relu\"", "\"hard-tanh\""),
                                        "{\"how\": {\"construct\": {\"task\": \"trained\"}}}",
                                        watch));
        assertTrue(message.endsWith(", was hard-tanh as layer 2"), message);
        assertTrue(watch.doing.size() <= 1, watch.doing.toString());
    }

    /** Planes are evaluated by the products of a first dense layer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"how\": {\"optimise\": {}}}",
                "{\"how\": {\"construct\": {}}, \"fooled\": {\"penalty\": true}}"
            })
    void aFirstLayerWithoutProductsIsRefusedBeforeTraining(String settings) {
        var watch = new Watch<PatternsResult>();
        String problem = Cases.TRAINED.replace("[{\"dense\": 6}, \"relu\"", "[\"relu\"");
        refused("problem.network", () -> Cases.run(problem, settings, watch));
        assertTrue(watch.doing.size() <= 1, watch.doing.toString());
    }

    private static String refused(String path, Executable work) {
        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, work).getMessage());
        assertTrue(message.startsWith(path + ": "), message);
        assertTrue(message.contains(", was "), message);
        return message;
    }

    @Test
    void theIssuesSettingsAreReadAndWritten(@TempDir Path folder) throws IOException {
        Experiment<PatternsSettings> e =
                Cases.experiment(
                        Cases.MOONS,
                        "{\"target\": {\"cells\": [\".#.\"]}, \"how\": {\"construct\":"
                                + " {\"grid\": 20}}}");
        How.Construct how = assertInstanceOf(How.Construct.class, e.settings().how());
        assertEquals(20, how.grid());
        for (String s :
                List.of(
                        "{}",
                        "{\"how\": \"optimise\"}",
                        "{\"how\": {\"optimise\": {\"batch\": null, \"clip\": null}}}",
                        "{\"how\": {\"construct\": {\"task\": \"exact\", \"study\": []}}}",
                        "{\"heights\": {\"low\": 1, \"high\": 2}, \"transfer\": null,"
                                + " \"fooled\": null, \"points\": 33}",
                        "{\"transfer\": {\"data\": [{\"sample\": \"iris\"}]}, \"fooled\":"
                                + " {\"slices\": 0}}",
                        "{\"fooled\": {\"slices\": 2, \"penalty\": false}}",
                        "{\"target\": {\"text\": \"HI\", \"scale\": 2, \"margin\": 0}}",
                        "{\"target\": {\"shape\": \"bat\", \"size\": 33, \"soft\": true}}",
                        "{\"target\": {\"formula\": \"1 + z3\", \"resolution\": 7}}",
                        "{\"target\": {\"cells\": [\"#.?\", \"509\", \"\", \"...\", \"#.#\"]}}",
                        "{\"target\": {\"surface\": \"a.npz\", \"array\": \"b\", \"first-row\":"
                                + " \"bottom\"}}")) assertReadAsWritten(s, folder);
        for (String decay : List.of("0", "0.25")) {
            String problem =
                    Cases.MOONS.replace("\"weights\"", "\"decay\": " + decay + ", \"weights\"");
            assertReadAsWritten(Cases.experiment(problem, "{}"), folder);
        }
    }

    private static void assertReadAsWritten(String settings, Path folder) throws IOException {
        assertReadAsWritten(Cases.experiment(Cases.MOONS, settings), folder);
    }

    private static void assertReadAsWritten(Experiment<PatternsSettings> written, Path folder)
            throws IOException {
        Path file = folder.resolve("experiment.json");
        ExperimentFile.write(written, file);
        Experiment<?> read = ExperimentFile.read(file, List.of(Patterns.LAB), List.of());
        assertEquals(written, read);
        assertEquals(ExperimentFile.text(written, folder), ExperimentFile.text(read, folder));
    }
}
