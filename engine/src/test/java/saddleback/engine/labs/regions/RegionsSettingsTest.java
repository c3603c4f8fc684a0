package saddleback.engine.labs.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import saddleback.engine.regions.Bound;
import saddleback.engine.run.Watch;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Each setting changes what is found; what cannot be is refused in words. */
class RegionsSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cut\": {\"line\": {\"from\": [-1, 0], \"to\": [2, 1]}}}",
                "{\"cut\": {\"points\": [0, 1]}}",
                "{\"cut\": {\"points\": [0, 2]}}",
                "{\"cut\": {\"points\": [0, 1, 2]}}",
                "{\"cut\": {\"axes\": {\"features\": [0], \"example\": 0}}}",
                "{\"cut\": {\"axes\": {\"features\": [1], \"example\": 0}}}",
                "{\"cut\": {\"axes\": {\"features\": [1], \"example\": 7}}}",
                "{\"cut\": {\"slice\": {\"T\": [[1], [2]], \"c\": [0, 0.5]}}}",
                "{\"box\": {\"lo\": [-1, -1], \"hi\": [1, 1]}}",
                "{\"disc\": {\"centre\": [0, 0], \"radius\": 1}}",
                "{\"budget\": {\"drawn\": 0}}",
                "{\"budget\": {\"cells\": 3}}",
                "{\"along\": 2}",
                "{\"along\": 5}",
                "{\"sweep\": {\"shapes\": [[4]], \"seeds\": 2}}",
                "{\"sweep\": {\"shapes\": [[5]], \"seeds\": 2}}",
                "{\"sweep\": {\"shapes\": [[4]], \"seeds\": 3}}",
                "{\"sweep\": {\"shapes\": [[4]], \"seeds\": 2, \"inits\": [\"normal:2\"]}}",
                "{\"sweep\": {\"shapes\": [[4]], \"seeds\": 2, \"bias-deviation\": 0.5}}"
            })
    void aSettingChangesTheOutcome(String settings) {
        assertNotEquals(
                Cases.text(Cases.output(Cases.run(Cases.TRAINED, "{\"cut\": \"input\"}"))),
                Cases.text(Cases.output(Cases.run(Cases.TRAINED, settings))));
    }

    @Test
    void biasesChangeRandomNetworks() {
        String sweep = "{\"sweep\": {\"shapes\": [[9]], \"seeds\": 4, \"bias-deviation\": %s}}";
        long[] none = regions(sweep.formatted("0"));
        // lines through 0 alone: at most twice as many sectors as lines
        for (long r : none) assertTrue(r <= 18, "regions " + r);
        long sum = 0;
        for (long r : regions(sweep.formatted("0.3"))) sum += r;
        assertTrue(sum > 4 * 18, "regions " + sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.3"})
    void randomNetworksStayBelowTheirUpperBounds(String biases) {
        String sweep =
                "{\"sweep\": {\"shapes\": [[9], [5, 5]], \"seeds\": 4, \"bias-deviation\": "
                        + biases
                        + "}}";
        RegionsResult r = Cases.run(Cases.TRAINED, sweep);
        for (Sweep.Entry e : Objects.requireNonNull(r.sweep()).entries())
            for (Bound b : e.bounds())
                if (b.kind() == Bound.Kind.UPPER)
                    for (long n : e.regions())
                        assertTrue(
                                BigInteger.valueOf(n).compareTo(Objects.requireNonNull(b.value()))
                                        <= 0,
                                b + " " + n);
    }

    private static long[] regions(String settings) {
        RegionsResult r = Cases.run(Cases.TRAINED, settings);
        return Objects.requireNonNull(r.sweep()).entries().getFirst().regions();
    }

    /** Certifying changes nothing but what is said of it. */
    @Test
    void withoutProofItIsSaid() {
        RegionsResult r = Cases.run(Cases.TRAINED, "{\"certify\": false}");
        assertFalse(r.census().certified());
        assertTrue(Cases.run(Cases.TRAINED, "{}").census().certified());
        assertEquals(false, Cases.output(r).values().get("certified"));
    }

    @Test
    void theWholePlaneHasMoreThanABox() {
        long whole = Cases.run(Cases.TRAINED, "{\"whole\": true}").census().regions();
        String far = "{\"box\": {\"lo\": [-1000000, -1000000], \"hi\": [1000000, 1000000]}}";
        assertEquals(Cases.run(Cases.TRAINED, far).census().regions(), whole);
    }

    @Test
    void countsAloneHaveNoShapes() {
        RegionsResult r = Cases.run(Cases.TRAINED, "{\"budget\": {\"drawn\": 0}}");
        assertNull(r.cells());
        assertNull(r.merged());
        var out = Cases.output(r);
        assertFalse(out.values().containsKey("linear-regions"));
        assertEquals(false, out.values().get("shapes"));
        assertTrue(String.valueOf(out.values().get("shapes-left-out")).contains("budget.drawn"));
        assertTrue(out.documents().isEmpty());
        assertNull(out.shortfall());
        RegionsResult shaped = Cases.run(Cases.TRAINED, "{}");
        assertNotNull(shaped.cells());
        assertEquals(shaped.census().regions(), r.census().regions());
    }

    @Test
    void atLeastIsSaid() {
        RegionsResult r = Cases.run(Cases.TRAINED, "{\"budget\": {\"cells\": 5}}");
        assertFalse(r.census().complete());
        assertTrue(r.census().regions() >= 5);
        assertTrue(String.valueOf(Cases.output(r).shortfall()).contains("at least"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "settings.box.lo; {\"box\": {\"lo\": [0], \"hi\": [1]}}",
                "settings.disc; {\"cut\": {\"points\": [0, 1]}, \"disc\": {\"centre\": [0, 0],"
                        + " \"radius\": 1}}",
                "settings.box; {\"whole\": true, \"box\": {\"lo\": [0, 0], \"hi\": [1, 1]}}",
                "settings.cut.points; {\"cut\": {\"points\": [0, 50]}}",
                "settings.cut.points; {\"cut\": {\"points\": [3, 3]}}",
                "settings.cut.line.to; {\"cut\": {\"line\": {\"from\": [0, 0], \"to\": [0, 0]}}}"
            })
    void whatDoesNotFitIsRefusedBeforeTraining(String path, String settings) {
        var watch = new Watch<RegionsResult>();
        refused(path, () -> Cases.run(Cases.TRAINED, settings, watch));
        assertTrue(watch.doing.size() <= 1, watch.doing.toString());
    }

    @Test
    void problemsThatDoNotFitAreRefused() {
        refused("settings.along", () -> Cases.run(Cases.CLOUDS, "{\"along\": 3}"));
        refused(
                "settings.whole",
                () -> Cases.run(Cases.CLOUDS, "{\"cut\": \"input\", \"whole\": true}"));
        refused(
                "problem.network.layers[1]",
                () -> Cases.run(Cases.CLOUDS.replace("\"relu\"", "\"tanh\""), "{}"));
    }

    private static void refused(String path, Executable work) {
        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, work).getMessage());
        assertTrue(message.startsWith(path + ": "), message);
        assertTrue(message.contains(", was "), message);
    }

    @Test
    void settingsAreReadBackAsWritten(@TempDir Path folder) throws IOException {
        for (String settings :
                List.of(
                        "{}",
                        "{\"cut\": \"automatic\", \"whole\": true, \"certify\": false}",
                        "{\"cut\": {\"input\": {}}, \"budget\": {\"cells\": 10000000000}}",
                        "{\"cut\": {\"points\": [0, 1, 2]}, \"disc\": {\"centre\": [1, 2],"
                                + " \"radius\": 0.1}}",
                        "{\"cut\": {\"axes\": {\"features\": [1, 0], \"example\": 3}}, \"along\":"
                                + " 7}",
                        "{\"cut\": {\"slice\": {\"T\": [[1], [2]], \"c\": [0, 0.5]}}, \"sweep\":"
                                + " {}}")) {
            Experiment<RegionsSettings> experiment = Cases.experiment(Cases.TRAINED, settings);
            Path file = folder.resolve("experiment.json");
            ExperimentFile.write(experiment, file);
            Experiment<?> read = ExperimentFile.read(file, List.of(Regions.LAB), List.of());
            // records of arrays are equal where their texts are
            assertEquals(
                    ExperimentFile.text(experiment, folder), ExperimentFile.text(read, folder));
        }
    }

    @Test
    void defaultsGiveAPictureOfAnyProblem() {
        RegionsResult clouds = Cases.run(Cases.CLOUDS, "{}");
        assertEquals(2, clouds.dims());
        assertNotNull(clouds.cells());
        CutData data = Objects.requireNonNull(clouds.data());
        assertEquals(3, data.chosen().length);
        assertEquals(40, data.size());
        assertEquals(3, data.classes());
    }
}
