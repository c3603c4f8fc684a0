package saddleback.engine.labs.flatness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import saddleback.engine.Output;
import saddleback.engine.flatness.Measure;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.run.Watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Each setting changes what is found; what cannot be is refused in words. */
class FlatnessSettingsTest {
    private static final String QUICK =
            "{\"measures\": [\"spectral-norm\", \"sam\"], \"sights\": null, \"proof\": null%s}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"transform\": []",
                "\"transform\": [{\"alpha-scale\": [2, 0.5]}]",
                "\"transform\": [{\"alpha-scale\": [2, 0.5]}, {\"alpha-scale\": [2, 0.5]}]",
                "\"measures\": [\"trace\"]",
                "\"measures\": [\"sam\", \"spectral-norm\"]",
                "\"epsilon\": 0.1",
                "\"random-inputs\": 0",
                "\"random-inputs\": 10",
                "\"proof\": {\"cells\": 1}",
                "\"proof\": {}",
                "\"sights\": {\"radius\": 1, \"points\": 5}",
                "\"sights\": {\"radius\": 1, \"points\": 7}",
                "\"sights\": {\"radius\": 0.1, \"points\": 5}",
                "\"matrix\": true"
            })
    void aSettingChangesTheOutcome(String setting) {
        assertNotEquals(outcome(""), outcome(", " + setting));
    }

    /** Of a sweep of two networks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"batches\": [50]",
                "\"batches\": [10, 50]",
                "\"rates\": [0.1]",
                "\"widths\": [4]",
                "\"noise\": [0.3]",
                "\"seeds\": 3",
                "\"spread\": 1.01"
            })
    void aSettingOfASweepChangesTheOutcome(String setting) {
        String name = setting.substring(0, setting.indexOf(':'));
        String base =
                "\"batches\": [10], \"rates\": [0.3], \"widths\": [0], \"noise\": [0],"
                        + " \"seeds\": 2, \"spread\": 1000";
        String other = base.replaceFirst(name + ": (\\[[^\\]]*\\]|[0-9.]+)", setting);
        assertNotEquals(base, other);
        assertNotEquals(
                outcome(", \"sweep\": {%s}".formatted(base)),
                outcome(", \"sweep\": {%s}".formatted(other)));
    }

    /** Three wide layers: what a million products do not allow, ten do. */
    @Test
    void theProofSaysWhereItsProductsEnd() {
        String deep =
                Cases.MOONS.replace(
                        "{\"dense\": 6}, \"relu\"",
                        "{\"dense\": 20}, \"relu\", {\"dense\": 20}, \"relu\", {\"dense\": 20},"
                                + " \"relu\"");
        String settings =
                "{\"transform\": [{\"alpha-scale\": [0.1, 1, 1, 10]}], \"measures\": [],"
                        + " \"sights\": null, \"proof\": {\"cells\": 10000, \"products\": %d}}";
        Output few = Cases.output(Cases.run(deep, settings.formatted(1)));
        Output all = Cases.output(Cases.run(deep, settings.formatted(50)));
        assertEquals(false, few.values().get("proof.complete"));
        assertEquals(true, all.values().get("proof.complete"));
        assertTrue(Cases.number(few, "proof.regions") < Cases.number(all, "proof.regions"));
    }

    private static String outcome(String more) {
        String name = more.isEmpty() ? "" : more.substring(3, more.indexOf('"', 3));
        String settings = QUICK.formatted(more);
        for (String twice : List.of("measures", "sights", "proof"))
            if (name.equals(twice))
                settings =
                        settings.replaceFirst("\"" + twice + "\": (\\[[^\\]]*\\]|null)(, )?", "");
        var output = Cases.output(Cases.run(Cases.MOONS, settings.replace(", , ", ", ")));
        return Cases.text(output) + output.arrays().keySet() + sizes(output);
    }

    private static String sizes(Output output) {
        var text = new StringBuilder();
        output.arrays().values().forEach(a -> text.append(Arrays.hashCode(a.data())));
        return text.toString();
    }

    /** Larger networks have no more eigenvalues than asked for. */
    @Test
    void largeNetworksGetTheLargestEigenvalues() {
        String wide = Cases.MOONS.replace("{\"dense\": 6}", "{\"dense\": 250}");
        FlatnessResult r =
                Cases.run(
                        wide,
                        QUICK.formatted(", \"eigenvalues\": 3").replace("\"sam\"", "\"trace\""));
        assertEquals(3, r.before().spectrum().length);
        assertEquals(3, r.after().spectrum().length);
        assertTrue(!r.before().whole() && !r.after().whole());
        assertTrue(r.after().spectrum()[0] > r.before().spectrum()[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "settings.transform[0].alpha-scale; {\"transform\": [{\"alpha-scale\": [2, 1,"
                        + " 0.5]}]}",
                "settings.transform[1].alpha-scale; {\"transform\": [{\"alpha-scale\": [2, 0.5]},"
                        + " {\"alpha-scale\": [1]}]}",
                "settings.transform[0].unit-scale; {\"transform\": [{\"unit-scale\": {\"layer\": 2,"
                        + " \"factors\": [2]}}]}",
                "settings.transform[1].permutation; {\"transform\": [{\"alpha-scale\": [2, 0.5]},"
                        + " {\"permutation\": {\"layer\": 1, \"order\": [2, 1]}}]}",
                "settings.transform[0].reach-norm; {\"transform\": [{\"reach-norm\": {\"norm\":"
                        + " 100, \"layer\": 3}}]}",
                "settings.transform[0].reach-eigenvalues; {\"transform\":"
                        + " [{\"reach-eigenvalues\": {\"above\": 100, \"count\": 19}}]}",
                "settings.transform[1].alpha-scale; {\"transform\": [{\"alpha-scale\": [1e-200,"
                        + " 1e200]}, {\"alpha-scale\": [1e-200, 1e200]}]}",
                "settings.transform[0].weight-norm; {\"transform\": [{\"weight-norm\": 1e-300}]}",
                "settings.transform[1].reach-constant; {\"transform\": [{\"weight-norm\":"
                        + " {\"factor\": 2, \"layer\": 0}}, {\"reach-constant\": 0.1}]}"
            })
    void whatDoesNotSuitTheNetworkIsRefusedBeforeTraining(String path, String settings) {
        var watch = new Watch<FlatnessResult>();
        refused(path, () -> Cases.run(Cases.MOONS, settings, watch));
        assertTrue(watch.doing.size() <= 1, watch.doing.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "settings.transform[0].alpha-scale; {\"transform\": [{\"alpha-scale\": [2, 1]}]}",
                "settings.transform[0].alpha-scale; {\"transform\": [{\"alpha-scale\": [-1, -1]}]}",
                "settings.transform[0]; {\"transform\": [\"nothing\"]}",
                "settings.measures[1]; {\"measures\": [\"trace\", \"beauty\"]}",
                "settings.measures[1]; {\"measures\": [\"trace\", \"trace\"]}",
                "settings.sweep.batches; {\"sweep\": {\"batches\": []}}",
                "settings.sweep.batches[1]; {\"sweep\": {\"batches\": [8, 0]}}",
                "settings.sweep.rates[0]; {\"sweep\": {\"rates\": [-1]}}",
                "settings.sweep.widths[0]; {\"sweep\": {\"widths\": [-1]}}",
                "settings.sweep.noise[0]; {\"sweep\": {\"noise\": [1.5]}}",
                "settings.proof.products; {\"proof\": {\"products\": 0}}",
                "settings.epsilon; {\"epsilon\": 0}",
                "settings.sights.points; {\"sights\": {\"points\": 2}}"
            })
    void settingsThatCannotBeAreRefused(String path, String settings) {
        refused(path, () -> Cases.experiment(Cases.MOONS, settings));
    }

    @Test
    void rescalingUnitsThatDoNotScaleIsRefusedBeforeTraining() {
        var watch = new Watch<FlatnessResult>();
        String problem =
                Cases.SMOOTH
                        .replace(
                                "\"weights\": ",
                                "\"weights\": {\"rescaled\": {\"factor\": 2, \"weights\": ")
                        .replaceFirst("}\\s*$", "}}}");
        refused("problem.weights.rescaled", () -> Cases.run(problem, "{\"transform\": []}", watch));
        assertTrue(watch.doing.stream().noneMatch(d -> d.contains("epoch")), "not trained");
    }

    @Test
    void problemsThatDoNotFitAreRefused() {
        refused("settings.transform[0].alpha-scale", () -> Cases.run(Cases.SMOOTH, "{}"));
        refused(
                "settings.transform[0].reach-norm",
                () -> Cases.run(Cases.SMOOTH, "{\"transform\": [{\"reach-norm\": {}}]}"));
        refused(
                "problem.weights",
                () ->
                        Cases.run(
                                Cases.NUMBERS,
                                "{\"sweep\": {}, \"sights\": null, \"measures\": []}"));
        refused(
                "problem.data",
                () -> Cases.run(Cases.NUMBERS.replaceFirst("\"data\": .*\\n", ""), "{}"));
    }

    private static void refused(String path, Executable work) {
        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, work).getMessage());
        assertTrue(message.startsWith(path + ": "), message);
        assertTrue(message.contains(", was "), message);
    }

    @Test
    void networksInNumbersAreComparedOnTheirExamples() {
        FlatnessResult r =
                Cases.run(
                        Cases.NUMBERS,
                        "{\"measures\": [\"trace\"], \"sights\": {\"radius\": 1, \"points\": 5}}");
        assertEquals(r.before().train().loss(), r.after().train().loss(), 1e-14);
        assertEquals(12, r.before().spectrum().length);
    }

    @Test
    void theIssuesSettingsAreReadAndWritten(@TempDir Path folder) throws IOException {
        String settings =
                "{\"transform\": [{\"alpha-scale\": [0.1, 10]}], \"measures\": [\"spectral-norm\","
                        + " \"trace\"], \"epsilon\": 0.05}";
        Experiment<FlatnessSettings> e = Cases.experiment(Cases.MOONS, settings);
        assertEquals(List.of(new AlphaScale(new double[] {0.1, 10})), e.settings().transform());
        assertEquals(List.of(Measure.SPECTRAL_NORM, Measure.TRACE), e.settings().measures());
        assertEquals(0.05, e.settings().how().epsilon());
        assertNull(e.settings().sweep());
        for (String s :
                List.of(
                        "{}",
                        settings,
                        "{\"transform\": [], \"measures\": [], \"sights\": null, \"proof\": null}",
                        "{\"transform\": [{\"permutation\": {}}, {\"weight-norm\": {}},"
                                + " {\"power-map\": {\"a\": 0.5, \"b\": 0.01}},"
                                + " {\"radial-map\": {}}, {\"input-scale\": 10}]}",
                        "{\"transform\": [{\"unit-scale\": {\"layer\": 1, \"factors\": [2, 3]}},"
                                + " {\"batch-norm\": 2}, {\"reach-norm\": {\"norm\": 1000000}},"
                                + " {\"reach-eigenvalues\": {\"above\": 100}},"
                                + " {\"reach-constant\": 0.05}]}",
                        "{\"matrix\": true, \"sweep\": {}, \"draws\": 17, \"reach\": 3}")) {
            Experiment<FlatnessSettings> written = Cases.experiment(Cases.MOONS, s);
            Path file = folder.resolve("experiment.json");
            ExperimentFile.write(written, file);
            Experiment<?> read = ExperimentFile.read(file, List.of(Flatness.LAB), List.of());
            assertEquals(written, read);
            assertEquals(ExperimentFile.text(written, folder), ExperimentFile.text(read, folder));
        }
    }
}
