package saddleback.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.look.Appearance;
import saddleback.app.look.AppearanceText;
import saddleback.app.look.Sight;
import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.samples.SampleExperiment;
import saddleback.viz.figure.Camera;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CommandLineTest {
    @TempDir Path folder;

    private static List<String> line(Work work) {
        return CommandLine.of(work, CommandLine.Figures.usual(), Samples.LABS);
    }

    private static List<String> sets(List<String> line) {
        List<String> sets = new ArrayList<>();
        for (int i = 0; i < line.size(); i++)
            if (line.get(i).equals("--set")) sets.add(line.get(i + 1));
        return sets;
    }

    private Work saved(Experiment<?> e) throws IOException {
        Path file = folder.resolve("e.json");
        ExperimentFile.write(e, file);
        return Work.opened(e, new Origin.Saved(file));
    }

    @Test
    void onlyDifferencesAreSet() throws IOException {
        Work w = saved(Samples.tiny());
        String file = folder.resolve("e.json").toString();
        assertEquals(List.of("saddleback", "run", file), line(w));
        assertEquals(
                List.of(
                        "saddleback",
                        "run",
                        file,
                        "--set",
                        "problem.weights.train.method.adam.rate=0.5",
                        "--set",
                        "settings.x.points=7",
                        "--set",
                        "settings.y=null"),
                line(
                        w.with(
                                Samples.tiny(
                                        "settings.y=null",
                                        "settings.x.points=7",
                                        "problem.weights.train.method.adam.rate=0.5"))));
        assertEquals(
                List.of("settings.directions={\"hessian\":{\"first\":1,\"second\":-1}}"),
                sets(
                        line(
                                w.with(
                                        Samples.tiny(
                                                "settings.directions={\"hessian\":{\"second\":-1}}")))));
        assertEquals(
                List.of("problem.network.layers[1]=relu"),
                sets(line(w.with(Samples.tiny("problem.network.layers[1]=relu")))));
    }

    @Test
    void samplesAreNamed() throws IOException {
        byte[] text = SampleExperiment.named("digits-eigenvectors").text();
        Experiment<?> e =
                Samples.read(new String(text, StandardCharsets.UTF_8), "settings.x.points=9");
        assertEquals(
                List.of(
                        "saddleback",
                        "run",
                        "sample:digits-eigenvectors",
                        "--set",
                        "settings.x.points=9"),
                line(Work.opened(e, new Origin.Sample("digits-eigenvectors"))));
    }

    @Test
    void whatWasNeverSavedRunsItsFile() {
        assertEquals(
                List.of("saddleback", "run", "experiment.json"),
                line(Work.opened(Samples.tiny(), new Origin.Fresh())));
        assertEquals(
                List.of("saddleback", "run", "experiment.json"),
                line(Work.opened(Samples.tiny(), new Origin.Saved(folder.resolve("gone.json")))));
    }

    @Test
    void figuresAndAppearanceFollow() throws IOException {
        Work w =
                saved(Samples.tiny())
                        .with(
                                Appearance.defaults()
                                        .with(
                                                "Surface",
                                                new Sight(new Camera(10, 20, 0.25), null)));
        List<String> line =
                CommandLine.of(
                        w,
                        new CommandLine.Figures(true, List.of("svg", "png"), 7.0, 4.5),
                        Samples.LABS);
        assertEquals(
                List.of("--theme", "dark", "--formats", "svg,png", "--size", "7x4.5"),
                line.subList(line.size() - 6, line.size()));
        String seen = line.get(line.indexOf("--appearance") + 1);
        assertEquals(w.appearance(), AppearanceText.parse(seen));
    }

    /** All choices of the lab's settings and of the problem, drawn at random. */
    @Test
    void theLineGivesTheSameExperiment() throws IOException {
        RandomSettings random = new RandomSettings(11, folder);
        int whole = 0;
        for (int i = 0; i < 300; i++) {
            Experiment<?> there = random.experiment();
            Experiment<?> wanted = i % 3 == 0 ? random.experiment() : random.near(there);
            Path file = folder.resolve("e.json");
            ExperimentFile.write(there, file);
            if (!ExperimentFile.read(file, Samples.LABS, List.of()).equals(there))
                throw new AssertionError("not read as written: " + there);
            List<String> line = line(Work.opened(wanted, new Origin.Saved(file)));
            if (line.get(2).equals("experiment.json")) {
                whole++;
                continue;
            }
            assertEquals(
                    wanted,
                    ExperimentFile.read(file, Samples.LABS, sets(line)),
                    () -> String.join(" ", line));
        }
        assertEquals(0, whole);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aShellReadsTheLineAsItWasMeant() throws Exception {
        List<String> hard =
                List.of("plain", "it's", "{\"a\": [1, 2]}", "", "$HOME `x` \\ \"", "a=b", "é*?");
        Process shell =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "for a in " + Quoting.POSIX.line(hard) + "; do echo \"[$a]\"; done")
                        .start();
        String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // echo of some shells reads backslashes; none is doubled here
        assertEquals(hard.stream().map(a -> "[" + a + "]").toList(), out.lines().toList());
    }

    /** The rules of "Parsing C++ command-line arguments" (Microsoft). */
    @Test
    void windowsReadsTheLineAsItWasMeant() {
        List<String> hard = List.of("a\"b", "\\\\server\\x y\\", "{\"a\": \"c\\\\\"}", "", "a\\b");
        assertEquals(hard, parsed(Quoting.WINDOWS.line(hard)));
    }

    private static List<String> parsed(String line) {
        List<String> all = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < line.length(); ) {
            int slashes = 0;
            while (i < line.length() && line.charAt(i) == '\\') {
                slashes++;
                i++;
            }
            if (i < line.length() && line.charAt(i) == '"') {
                word.append("\\".repeat(slashes / 2));
                if (slashes % 2 == 1) word.append('"');
                else quoted = !quoted;
                begun = true;
                i++;
                continue;
            }
            word.append("\\".repeat(slashes));
            if (i == line.length()) break;
            char c = line.charAt(i++);
            if (c == ' ' && !quoted) {
                if (begun || !word.isEmpty()) all.add(word.toString());
                word.setLength(0);
                begun = false;
            } else word.append(c);
        }
        if (begun || !word.isEmpty()) all.add(word.toString());
        return all;
    }

    @Test
    void aFileIsFollowedAsItStands() throws IOException {
        Path file = folder.resolve("short.json");
        Files.writeString(
                file,
                """
                {"format": 1, "lab": "surface", // most things left out
                 "problem": {"data": {"sample": "digits"},
                             "network": {"layers": [{"dense": 8}, "relu", {"dense": 10}]},
                             "weights": {"init": "he"},},}
                """);
        Experiment<?> e =
                ExperimentFile.read(
                        file,
                        Samples.LABS,
                        List.of(
                                "problem.network.layers[0]={\"dense\":{\"units\":8,\"bias\":false}}",
                                "settings.directions.random.planes=3"));
        List<String> sets = sets(line(Work.opened(e, new Origin.Saved(file))));
        assertEquals(e, ExperimentFile.read(file, Samples.LABS, sets));
        assertEquals("settings.directions.random.planes=3", sets.getLast());
    }
}
