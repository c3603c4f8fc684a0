package saddleback.engine.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.Output;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ExperimentFileTest {
    @TempDir private Path folder;

    record Axis(
            @Setting(value = "Left end", unit = "norms") double from,
            @Setting(value = "Grid points", min = 2, max = 4001) int points) {
        Axis {
            Ranges.check(Axis.class, from, points);
        }
    }

    sealed interface Way {
        @Id(value = "random", meaning = "Gaussian")
        record Random(@Setting("Biases too") boolean biases, @Setting("Scaled") boolean scaled)
                implements Way {
            static Random defaults() {
                return new Random(false, true);
            }
        }

        @Inline
        @Id(value = "file", meaning = "From a file")
        record FromFile(@Setting("An npz file") Path file, @Setting("Its key") String key)
                implements Way {
            static FromFile defaults() {
                return new FromFile(Path.of("none"), "d");
            }
        }
    }

    record Plot(
            @Setting("The horizontal axis") Axis x,
            @Setting("Ways to move") List<Way> ways,
            @Inline @Setting("Where to start") Way start) {
        static Plot defaults() {
            return new Plot(new Axis(-1, 51), List.of(), Way.Random.defaults());
        }
    }

    record Nothing() {}

    private static final Lab<Plot, Nothing> PLOT =
            new Lab<>(
                    "plot",
                    Plot.defaults(),
                    false,
                    (_, _, _, _) -> new Nothing(),
                    _ -> Output.builder().build());
    private static final Lab<Nothing, Nothing> NET =
            new Lab<>(
                    "net",
                    new Nothing(),
                    true,
                    (_, _, _, _) -> new Nothing(),
                    _ -> Output.builder().build());

    private Experiment<?> read(String text, String... changes) {
        return ExperimentFile.parse(
                text.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
                "e.json",
                folder,
                List.of(PLOT, NET),
                List.of(changes));
    }

    private Plot plot(String... changes) {
        return (Plot) read("{'format': 1, 'lab': 'plot'}", changes).settings();
    }

    @Test
    void commentsAndTrailingCommasAreRead() {
        assertEquals(
                new Experiment<>("plot", 3, null, Plot.defaults()),
                read("// one\n{'format': 1, /* two */ 'lab': 'plot', 'seed': 3, 'settings': {},}"));
    }

    @Test
    void whatIsWrittenReadsBackFromAnotherFolder() throws Exception {
        Experiment<?> first =
                read(
                        "{'format': 1, 'lab': 'plot', 'seed': -9223372036854775808, 'settings':"
                                + " {'file': 'd.npz', 'ways': ['random', {'file': '../e.npz'}]}}");
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Path file = deep.resolve("experiment.json");
        ExperimentFile.write(first, file);
        assertEquals(first, ExperimentFile.read(file, List.of(PLOT, NET), List.of()));
        assertTrue(Files.readString(file).contains("\"../../d.npz\""), Files.readString(file));
    }

    @Test
    void changesAreMadeInOrder() {
        assertEquals(11, plot("settings.x.points=3", "settings.x.points=11").x().points());
        assertEquals(-2, plot("settings.x.from=-2").x().from());
        assertEquals(new Axis(0, 5), plot("settings.x={\"from\": 0, \"points\": 5}").x());
        assertEquals(new Way.Random(true, true), plot("settings.random.biases=true").start());
        assertEquals(
                new Way.FromFile(folder.resolve("a=b.npz"), "k"),
                plot("settings.file=a=b.npz", "settings.key=k").start());
        assertEquals(
                List.of(new Way.Random(false, true), new Way.Random(true, false)),
                plot(
                                "settings.ways=[\"random\"]",
                                "settings.ways[1].random.biases=true",
                                "settings.ways.1.random.scaled=false")
                        .ways());
        assertEquals(
                List.of(new Way.Random(true, true)),
                plot("settings.ways=[\"random\"]", "settings.ways[0].random.biases=true").ways());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "settings.x.points=1     | settings.x.points: 2 to 4001, was 1",
                "settings.x.points=many  | settings.x.points: a whole number, was many",
                "settings.y.points=1     | settings.y: unknown, did you mean x?",
                "settings.ways=[]        | ",
                "settings.ways[1]=random | settings.ways.1: unknown",
                "nonsense                | --set: path=value, was nonsense",
                "a..b=1                  | --set: path=value, was a..b=1",
                "=1                      | --set: path=value, was =1",
                "lab.x=1                 | lab: an object in which x can be set, was \"plot\"",
                "lab=plop                | lab: one of plot, net, was plop; did you mean plot?",
                "lab=net                 | problem: required, was missing",
                "format=2                | format: 1, the form this version reads, was 2",
                "seed=1.5                | seed: a whole number, was 1.5",
                "sede=1                  | sede: unknown, did you mean seed?",
                "problem={}              | problem: none, as the lab plot studies no network, was"
                        + " given"
            })
    void changesThatAreWrong(String change, String message) {
        if (message == null) {
            assertEquals(List.of(), plot(change).ways());
            return;
        }
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> plot(change), change);
        if (change.startsWith("settings.ways[1]"))
            assertEquals("settings.ways: a list, was {\"1\":\"random\"}", e.getMessage());
        else assertEquals(message, e.getMessage());
    }

    @Test
    void indicesEndOneAfterTheList() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> plot("settings.ways=[]", "settings.ways[1]=random"));
        assertEquals("settings.ways: an index from 0 to 0, was 1", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                               | e.json: JSON, was empty",
                "[1]                              | e.json: an object, was [1]",
                "{'format': 1, 'lab' 'plot'}      | e.json:1:21: Unexpected character",
                "{'format': 1, 'lab': 'plot'      | e.json:1:28: Unexpected end-of-input: expected"
                        + " close marker for Object",
                "{'format': 1, 'format': 1}       | e.json:1:23: Duplicate",
                "{'format': 1} {}                 | e.json:1:15: Trailing token",
                "{'format': NaN}                  | e.json:1:15: Non-standard token 'NaN'",
                "{'lab': 'plot'}                  | format: required, was missing",
                "{'format': 1}                    | lab: required, was missing"
            })
    void textThatIsNoExperiment(String text, String start) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> read(text), text);
        assertTrue(String.valueOf(e.getMessage()).startsWith(start), e.getMessage());
        assertEquals(-1, String.valueOf(e.getMessage()).indexOf('\n'), e.getMessage());
        assertEquals(-1, String.valueOf(e.getMessage()).indexOf("ReadFeature"), e.getMessage());
    }

    @Test
    void filesThatCannotBeRead() {
        for (Path p : List.of(folder, folder.resolve("none.json"))) {
            IllegalArgumentException e =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> ExperimentFile.read(p, List.of(PLOT), List.of()));
            assertTrue(String.valueOf(e.getMessage()).startsWith(p + ": "), e.getMessage());
        }
    }

    @Test
    void theCommentedFileExplainsEachSettingAndReadsBack() {
        Experiment<?> e = read("{'format': 1, 'lab': 'plot', 'settings': {'file': 'd.npz'}}");
        String text = CommentedFile.text(e, folder);
        assertEquals(e, read(text));
        for (String comment :
                List.of(
                        "// Left end, in norms; any finite number",
                        "// Grid points; 2 to 4001",
                        "// Ways to move; one of random, file",
                        "// From a file",
                        "// Its key")) assertTrue(text.contains(comment), text);
    }
}
