package saddleback.app.cli;

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
        for (String change : smaller(text)) args.addAll(List.of("--set", change));
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code =
                new Program(Catalogue.PAGES, new Terminal(stream, stream, false), new Interrupt())
                        .run(args.toArray(String[]::new));
        boolean search = text.contains("\"search\":");
        assertTrue(code == 0 || (search && code == 1), out.toString(StandardCharsets.UTF_8));
        assertTrue(Files.size(folder.resolve("figure-2.png")) > 1000);
        String result = Files.readString(folder.resolve("result.json"));
        if (search) return;
        assertTrue(result.contains("\"converged\": true"), result);
        assertFalse(result.contains("NaN"), result);
    }

    /**
     * Changes that make an experiment quick. So few searches may find no critical point, which is a
     * result as well.
     */
    private static List<String> smaller(String text) {
        var changes = new ArrayList<String>();
        boolean map = text.contains("\"lab\": \"surface\"") || text.contains("playground");
        if (map) changes.add("settings.x.points=5");
        if (map && !text.contains("\"y\": null")) changes.add("settings.y.points=5");
        if (text.contains("\"data\"")) changes.add("problem.data.limit=200");
        if (text.contains("\"weights\": {\"train\"")) changes.add("problem.weights.train.epochs=2");
        if (text.contains("\"batches\": [")) changes.add("settings.sweep.seeds=1");
        if (text.contains("\"race\":")) {
            changes.set(0, "problem.data.limit=40");
            changes.add("problem.network.layers=[{\"dense\": 2}, \"tanh\", {\"dense\": 10}]");
            changes.add("settings.study.race.points=3");
            if (text.contains("\"widths\"")) changes.add("settings.study.race.widths=[2, 3]");
        }
        if (text.contains("\"search\":"))
            changes.addAll(
                    List.of(
                            "settings.study.search.near=4",
                            "settings.study.search.anywhere=4",
                            "settings.study.search.runs=1"));
        if (text.contains("\"lab\": \"flatness\"")) changes.addAll(smallFlatness(text));
        if (text.contains("\"lab\": \"patterns\"")) changes.addAll(smallPattern(text));
        if (text.contains("\"plane\": {")) changes.add("settings.plane.extents=[2.0]");
        return changes;
    }

    /** Few steps and points. */
    private static List<String> smallPattern(String text) {
        boolean optimised = text.contains("\"optimise\": {");
        return optimised
                ? List.of("settings.how.optimise.steps=5", "settings.how.optimise.records=3")
                : List.of(
                        "settings.how.construct.grid=6",
                        "settings.how.construct.study=[3, 6]",
                        "settings.points=9");
    }

    /** Two measures, one that moves and one that does not, and few points. */
    private static List<String> smallFlatness(String text) {
        var changes = new ArrayList<String>();
        changes.add("settings.measures=[\"spectral-norm\", \"path-norm\"]");
        changes.add("problem.network.layers=" + network(text));
        if (text.contains("\"sights\": {")) changes.add("settings.sights.points=3");
        if (text.contains("\"noise\": ["))
            changes.addAll(
                    List.of("settings.sweep.batches=[16]", "settings.sweep.noise=[0, 0.2, 0.4]"));
        return changes;
    }

    private static String network(String text) {
        int outputs = text.contains("two-moons") ? 2 : 10;
        return "[{\"dense\": 4}, \"relu\", {\"dense\": " + outputs + "}]";
    }
}
