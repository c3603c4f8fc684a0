package saddleback.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.app.labs.LabPage;
import saddleback.engine.format.Npz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ProgramTest {

    @TempDir private Path folder;

    private final Interrupt interrupt = new Interrupt();

    private record Said(int code, String out, String err) {}

    private Said say(Parabola lab, String... args) {
        return say(lab.page(), args);
    }

    private Said say(LabPage<?, ?> page, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        int code = new Program(List.of(page), terminal, interrupt).run(args);
        return new Said(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Said say(String... args) {
        return say(new Parabola(_ -> {}), args);
    }

    private Path experiment(String settings) throws IOException {
        return Files.writeString(
                folder.resolve("e.json"),
                "{\"format\": 1, \"lab\": \"parabola\", \"settings\": " + settings + "}");
    }

    private String[] run(Path file, Path out, String... more) {
        List<String> args =
                new ArrayList<>(List.of("run", file.toString(), "--out", out.toString()));
        args.addAll(Arrays.asList(more));
        return args.toArray(String[]::new);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void aRunLeavesItsFilesAndRunsAgainFromThem() throws Exception {
        Path out = folder.resolve("out");
        Said said =
                say(
                        run(
                                experiment("{\"points\": 3}"),
                                out,
                                "--set",
                                "settings.curvature=8",
                                "--threads",
                                "3",
                                "--dpi",
                                "50"));
        assertEquals(0, said.code(), said.err());
        assertEquals(
                List.of(
                        "arrays.npz",
                        "experiment.json",
                        "figure-1.pdf",
                        "figure-1.png",
                        "figure-1.svg",
                        "points.csv",
                        "result.json",
                        "run.json"),
                names(out));
        assertTrue(said.out().startsWith("start.loss                       4.00000\n"), said.out());
        assertTrue(said.out().contains(out.resolve("figure-1.svg").toString()), said.out());
        assertEquals(4.0, json(out.resolve("result.json")).at("/values/start/loss").doubleValue());
        assertEquals(3, json(out.resolve("run.json")).at("/threads").intValue());
        assertArrayEquals(new double[] {4, 0, 4}, Npz.read(out.resolve("arrays.npz"), "y").data());
        assertEquals(
                "x,y\n-1.0,4.0\n0.0,0.0\n1.0,4.0\n", Files.readString(out.resolve("points.csv")));
        assertTrue(Files.readString(out.resolve("figure-1.svg")).contains("parabola"));
        assertTrue(startsWith(out.resolve("figure-1.pdf"), "%PDF"));
        assertTrue(startsWith(out.resolve("figure-1.png"), "\u0089PNG"));

        Path again = folder.resolve("again");
        assertEquals(0, say(run(out.resolve("experiment.json"), again, "--no-figures")).code());
        for (String same : List.of("experiment.json", "result.json", "arrays.npz", "points.csv"))
            assertEquals(-1, Files.mismatch(out.resolve(same), again.resolve(same)), same);
        assertFalse(names(again).contains("figure-1.svg"));
    }

    private static boolean startsWith(Path file, String magic) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith(magic);
    }

    @Test
    void formatsAndThemeAreChosen() throws Exception {
        Path out = folder.resolve("out");
        assertEquals(
                0,
                say(run(experiment("{}"), out, "--formats", "png,svg", "--theme", "dark")).code());
        assertTrue(Files.exists(out.resolve("figure-1.svg")));
        assertEquals(0, say(run(experiment("{}"), out, "--formats", "svg")).code());
        assertFalse(Files.exists(out.resolve("figure-1.png")), "left by the earlier run");
    }

    @Test
    void endingWithoutConvergingIsOne() throws Exception {
        Path out = folder.resolve("out");
        Said said = say(run(experiment("{\"curvature\": -1}"), out, "--no-figures"));
        assertEquals(1, said.code());
        assertTrue(
                said.err().endsWith("ended without converging: the parabola opens downwards\n"),
                said.err());
        assertFalse(json(out.resolve("result.json")).at("/converged").booleanValue());
    }

    @Test
    void aCancelledRunKeepsItsPartsAndIsResumed() throws Exception {
        Path out = folder.resolve("out");
        Path file = experiment("{}");
        Said stopped =
                say(
                        new Parabola(
                                i -> {
                                    if (i == 2) interrupt.request();
                                }),
                        run(file, out, "--no-figures"));
        assertEquals(130, stopped.code());
        assertEquals(
                "saddleback: cancelled; finished parts kept in "
                        + out
                        + ": 3; continue with the same command and --resume\n",
                stopped.err());
        assertEquals(List.of(".partial"), names(out));

        Said forgotten = say(run(file, out));
        assertEquals(2, forgotten.code());
        assertTrue(forgotten.err().contains("--resume continues it"), forgotten.err());
        Said other = say(run(file, out, "--resume", "--set", "seed=2"));
        assertEquals(2, other.code());
        assertTrue(other.err().contains("was left by another run"), other.err());
    }

    @Test
    void aResumedRunComputesOnlyTheRest() throws Exception {
        Path out = folder.resolve("out");
        Path whole = folder.resolve("whole");
        Path file = experiment("{}");
        Parabola killed =
                new Parabola(
                        i -> {
                            if (i == 2) throw new IllegalStateException("killed");
                        });
        assertEquals(70, say(killed, run(file, out)).code());
        Parabola rest = new Parabola(_ -> {});
        assertEquals(0, say(rest, run(file, out, "--resume", "--no-figures")).code());
        assertEquals(List.of(2, 3, 4), rest.computed);
        assertFalse(Files.exists(out.resolve(".partial")));
        assertTrue(json(out.resolve("run.json")).at("/resumed").booleanValue());
        assertEquals(0, say(run(file, whole, "--no-figures")).code());
        for (String same : List.of("experiment.json", "result.json", "arrays.npz"))
            assertEquals(-1, Files.mismatch(out.resolve(same), whole.resolve(same)), same);
        assertEquals(0, say(run(file, folder.resolve("new"), "--resume", "--no-figures")).code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "run none.json           | none.json: no such file",
                "run FOLDER              | FOLDER: a file, was a directory",
                "run FILE --set settings.points=1 | settings.points: 2 to 4001, was 1",
                "run FILE --set settings.pionts=3 | settings.pionts: unknown, did you mean points?",
                "run FILE --threads 0    | threads: 1 to 1024, was 0",
                "run FILE --dpi 5        | --dpi: 36 to 2400, was 5",
                "run FILE --out FILE     | --out: a folder that can be written to, was FILE (a file"
                        + " has the name FILE)",
                "run sample:none         | sample experiment: one of",
                "check FILE --set lab=parabole | lab: one of parabola, was parabole; did you mean"
                        + " parabola?",
                "describe parbola        | lab: one of parabola, problem, was parbola; did you mean"
                        + " parabola?",
                "new parabel             | lab: one of parabola, was parabel; did you mean"
                        + " parabola?",
                "new parabola FILE       | FILE: a new file, was there already",
                "descirbe                | Unmatched argument at index 0: 'descirbe'; did you mean"
                        + " describe?",
                "run FILE --threds 2     | Unknown options: '--threds', '2'; did you mean"
                        + " --threads?",
                "run FILE --threads two  | Invalid value for option '--threads': 'two' is not an"
                        + " int",
                "run FILE --size 3       | Invalid value for option '--size': width and height in"
                        + " inches as 3.4x2.7, was 3",
                "run                     | Missing required parameter: 'FILE'"
            })
    void badInputIsTwoAndOneLine(String command, String message) throws Exception {
        Path file = experiment("{}");
        Said said = say(filled(command, file).split(" "));
        assertEquals(2, said.code(), said.err());
        assertTrue(
                said.err().startsWith("saddleback: " + filled(message, file)),
                () -> said.err() + " for " + command);
        assertTrue(said.err().lines().count() <= 2, said.err());
        assertFalse(said.err().contains("\tat "), said.err());
    }

    private String filled(String text, Path file) {
        return text.replace("FILE' ", "\0")
                .replaceAll("FILE(?!')", Matcher.quoteReplacement(file.toString()))
                .replace("\0", "FILE' ")
                .replace("FOLDER", folder.toString());
    }

    @Test
    void brokenJsonNamesLineAndColumn() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\n  \"format\" 1\n}");
        Said said = say("check", file.toString());
        assertEquals(2, said.code());
        assertTrue(said.err().startsWith("saddleback: " + file + ":2:12: "), said.err());
    }

    @Test
    void aMistakeInTheProgramLeavesItsTraceInAFile() throws Exception {
        Parabola broken =
                new Parabola(
                        _ -> {
                            throw new IllegalStateException("two plus two is five");
                        });
        Said said = say(broken, run(experiment("{}"), folder.resolve("out")));
        assertEquals(70, said.code());
        assertTrue(
                said.err()
                        .startsWith(
                                "saddleback: a mistake in the program:"
                                        + " java.lang.IllegalStateException: two plus two is five"),
                said.err());
        Matcher trace = Pattern.compile("The stack trace is in (\\S+)").matcher(said.err());
        assertTrue(trace.find(), said.err());
        Path file = Path.of(trace.group(1));
        assertTrue(Files.readString(file).contains("at saddleback.app.cli.Parabola"));
        Files.delete(file);
        Said loud = say(broken, run(experiment("{}"), folder.resolve("o2"), "--verbose"));
        assertTrue(loud.err().contains("\tat saddleback.app.cli.Parabola"), loud.err());
    }

    @Test
    void listNamesTheLabs() {
        Said said = say("list");
        assertEquals(0, said.code());
        assertTrue(said.out().contains("  parabola                 A parabola\n"), said.out());
        assertEquals("", said.err());
    }

    @Test
    void aNewFileIsCommentedAndSound() throws Exception {
        Path file = folder.resolve("new.json");
        assertEquals(0, say("new", "parabola", file.toString()).code());
        assertEquals(
                """
                // An experiment of Saddleback. Comments and trailing commas are allowed here.
                // Every setting is spelled out; those equal to their default may be left out.
                {
                  "format": 1,
                  "lab": "parabola",
                  // All random numbers follow from it
                  "seed": 1,
                  // What this lab asks
                  "settings": {
                    // Grid points; 2 to 4001
                    "points": 5,
                    // Second derivative, in per square unit; -10 to 10
                    "curvature": 2.0
                  }
                }
                """,
                Files.readString(file));
        Said checked = say("check", file.toString());
        assertEquals(0, checked.code(), checked.err());
        assertEquals(Files.readString(file), say("new", "parabola").out());
    }

    @Test
    void theStartingProblemAndThatOfThePlanAreSound() throws Exception {
        LabPage<?, ?> page = new Parabola(_ -> {}).onNetwork();
        Path started = folder.resolve("new.json");
        assertEquals(0, say(page, "new", "network-parabola", started.toString()).code());
        assertTrue(Files.readString(started).contains("// Weight decay"));
        assertEquals(0, say(page, "check", started.toString()).code());

        Path file =
                Files.writeString(
                        folder.resolve("plan.json"),
                        """
                        {"format": 1, "lab": "network-parabola", "seed": 1,
                         "problem": {
                           "data":    {"sample": "iris"},
                           "network": {"layers": [{"dense": 8}, "relu", {"dense": 3}]},
                           "loss":    "cross-entropy",
                           "decay":   0.0,
                           "weights": {"train": {"method": {"sgd": {"rate": 0.1, "momentum": 0.9}},
                                                 "batch": 64, "epochs": 5}}},
                         "settings": {}}
                        """);
        Path out = folder.resolve("out");
        Said said = say(page, run(file, out, "--no-figures"));
        assertEquals(0, said.code(), said.err());
        Path again = folder.resolve("again");
        assertEquals(
                0, say(page, run(out.resolve("experiment.json"), again, "--no-figures")).code());
        assertEquals(
                -1,
                Files.mismatch(out.resolve("experiment.json"), again.resolve("experiment.json")));
        assertTrue(
                json(out.resolve("run.json"))
                        .at("/data-sha256/data")
                        .textValue()
                        .matches("[0-9a-f]{64}"));
    }

    @Test
    void describeExplainsEverySetting() {
        Said said = say("describe", "parabola");
        assertEquals(0, said.code());
        assertEquals(
                """
                parabola: A parabola
                Shows the parabola of a given curvature.

                points  [whole number; 2 to 4001; default 5]
                    Grid points
                curvature  [number; -10 to 10; in per square unit; default 2.0]
                    Second derivative
                """,
                said.out());
    }

    @Test
    void theProblemIsDescribedWithinEightyColumns() {
        Said said = say("describe", "problem");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("cross-entropy"), said.out());
        said.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void withoutACommandThereIsHelpAndWithoutADisplayNoWindow() {
        Said nothing = say();
        assertEquals(0, nothing.code());
        assertTrue(nothing.err().contains("there is no display"), nothing.err());
        assertTrue(nothing.out().contains("Usage: saddleback"), nothing.out());
        assertEquals(2, say("gui").code());
        assertEquals(0, say("--help").code());
    }

    @Test
    void theStandardFolderIsNamedAfterTheExperiment() {
        assertEquals(Path.of("out", "moons"), RunCommand.standardFolder("a/b/moons.json"));
        assertEquals(Path.of("out", "moons"), RunCommand.standardFolder("sample:moons"));
    }
}
