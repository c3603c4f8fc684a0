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
        args.addAll(List.of("--formats", "png", "--set", "settings.x.points=5"));
        if (!text.contains("\"y\": null")) args.addAll(List.of("--set", "settings.y.points=5"));
        if (text.contains("\"problem\"")) {
            args.addAll(List.of("--set", "problem.data.limit=200"));
            args.addAll(List.of("--set", "problem.weights.train.epochs=2"));
        }
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code =
                new Program(Catalogue.PAGES, new Terminal(stream, stream, false), new Interrupt())
                        .run(args.toArray(String[]::new));
        assertEquals(0, code, out.toString(StandardCharsets.UTF_8));
        assertTrue(Files.size(folder.resolve("figure-2.png")) > 1000);
        String result = Files.readString(folder.resolve("result.json"));
        assertTrue(result.contains("\"converged\": true"), result);
        assertFalse(result.contains("NaN"), result);
    }
}
