package saddleback.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.app.labs.Catalogue;
import saddleback.samples.SampleExperiment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every experiment that comes with the program runs; here at a tiny size. */
class SampleExperimentTest {

    static Stream<String> names() {
        return SampleExperiment.ALL.stream().map(SampleExperiment::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void runsAndLeavesFigures(String name, @TempDir Path folder) throws IOException {
        String text = new String(SampleExperiment.named(name).text(), StandardCharsets.UTF_8);
        var args =
                new ArrayList<>(
                        List.of(
                                "run",
                                "sample:" + name,
                                "--out",
                                folder.toString(),
                                "--dpi",
                                "40"));
        args.addAll(List.of("--formats", "png"));
        for (String change : changes(text)) args.addAll(List.of("--set", change));
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code =
                new Program(Catalogue.PAGES, new Terminal(stream, stream, false), new Interrupt())
                        .run(args.toArray(String[]::new));
        assertEquals(0, code, out.toString(StandardCharsets.UTF_8));
        assertTrue(Files.size(folder.resolve("figure-2.png")) > 1000);
        String result = Files.readString(folder.resolve("result.json"));
        assertTrue(result.contains("\"converged\": true"), result);
        // few points may have one index, to which nothing can be correlated
        String others = result.replaceAll("\"(all|distinct)\": \"NaN\"", "");
        assertFalse(others.contains("NaN"), result);
    }

    /** What makes it small. */
    private static List<String> changes(String text) {
        var changes = new ArrayList<String>();
        changes.add("problem.data.limit=200");
        if (text.contains("\"saddles\"")) {
            changes.set(0, "problem.data.limit=40");
            if (text.contains("{\"dense\": 10}"))
                changes.add("problem.network.layers=[{\"dense\": 2}, \"tanh\", {\"dense\": 10}]");
            if (text.contains("\"search\"")) {
                changes.add("problem.decay=0.05");
                for (String few : List.of("runs=1", "near=3", "anywhere=3", "training.epochs=5"))
                    changes.add("settings.study.search." + few);
            }
            if (text.contains("\"race\"")) changes.add("settings.study.race.points=3");
            if (text.contains("\"widths\"")) changes.add("settings.study.race.widths=[2, 3]");
            return changes;
        }
        changes.add("settings.x.points=5");
        if (!text.contains("\"y\": null")) changes.add("settings.y.points=5");
        changes.add("problem.weights.train.epochs=2");
        return changes;
    }
}
