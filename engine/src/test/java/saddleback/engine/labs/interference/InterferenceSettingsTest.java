package saddleback.engine.labs.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.Experiment;
import saddleback.engine.interference.Remedy;
import saddleback.engine.interference.Variant;
import saddleback.engine.io.ExperimentFile;

import java.nio.file.Path;
import java.util.List;

class InterferenceSettingsTest {
    private static final String START = "\"start\": ";

    @Test
    void theShortFormsAreRead() {
        InterferenceSettings s =
                Cases.settings(
                        "{\"contexts\": 2, \"actions\": 2, \"bias\": 1.0, \"start\":"
                                + " {\"performance\": [0.06, 0.04]}, \"variant\": \"on-policy\","
                                + " \"dynamics\": {\"flow\": {\"tolerance\": 1e-10}}, \"until\":"
                                + " 0.95}");
        assertEquals(InterferenceSettings.defaults(), s);
        assertEquals(new StartSettings.Performance(new double[] {0.06, 0.04}), s.start());
        assertEquals(
                new StartSettings.Adversarial(3),
                Cases.settings("{" + START + "{\"adversarial\": 3.0}}").start());
        assertEquals(
                new StartSettings.Uniform(),
                Cases.settings("{" + START + "{\"uniform\": {}}}").start());
        assertEquals(
                new StartSettings.Table(List.of(List.of(0.25, 0.75), List.of(0.5, 0.5))),
                Cases.settings("{" + START + "{\"table\": [[0.25, 0.75], [0.5, 0.5]]}}").start());
        assertEquals(
                new DynamicsSettings.Sampled(32, 0.1, 20, DynamicsSettings.Baseline.NONE, 100_000),
                Cases.settings(
                                "{\"dynamics\": {\"sampled\": {\"batch\": 32, \"rate\": 0.1,"
                                        + " \"runs\": 20}}}")
                        .dynamics());
    }

    @Test
    void everyVariantIsRead() {
        String[] words = {"on-policy", "off-policy", "supervised", "tabular", "factored"};
        Variant[] variants = Variant.values();
        assertEquals(words.length, variants.length);
        for (int i = 0; i < words.length; i++)
            assertEquals(
                    variants[i], Cases.settings("{\"variant\": \"" + words[i] + "\"}").variant());
    }

    @Test
    void remediesAndWhatStandsBeside() {
        InterferenceSettings s =
                Cases.settings(
                        "{\"remedy\": {\"entropy\": 0.02}, \"beside\": [{\"variant\":"
                                + " \"off-policy\"}, {\"variant\": \"on-policy\", \"remedy\":"
                                + " {\"replay\": {\"share\": 0.25, \"memory\": 50}}}]}");
        assertEquals(new Remedy.Entropy(0.02), s.remedy());
        assertEquals(
                List.of(
                        new BesideSettings(Variant.OFF_POLICY, null),
                        new BesideSettings(Variant.ON_POLICY, new Remedy.Replay(0.25, 50))),
                s.beside());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"contexts\": 4, \"actions\": 5, \"start\": {\"adversarial\": 3}, \"staircase\":"
                        + " {\"most\": 9}}",
                "{\"start\": {\"table\": [[0.25, 0.75], [0.5, 0.5]]}, \"remedy\": \"surgery\"}",
                "{\"start\": \"uniform\", \"basin\": {\"points\": 30, \"largest\": 0.2},"
                        + " \"beside\": []}",
                "{\"start\": {\"random\": 0.7}, \"remedy\": {\"entropy\": 0.1}, \"dynamics\":"
                        + " {\"sampled\": {\"baseline\": \"mean\"}}}",
                "{\"world\": {\"grid\": {\"rows\": 3, \"columns\": 5}}, \"actions\": 4, \"agent\":"
                        + " {\"network\": {\"layers\": [{\"dense\": 8}, \"relu\"]}}}"
            })
    void settingsAreReadBackAsWritten(String settings) {
        Experiment<?> e = Cases.experiment(settings);
        assertEquals(e, Cases.parse(ExperimentFile.text(e, Path.of(""))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"contexts\": 1} | settings.contexts: 2 to 20, was 1",
                "{\"actions\": 51} | settings.actions: 2 to 50, was 51",
                "{\"bias\": -1} | settings.bias: 0 to 100, was -1.0",
                "{\"until\": 1} | settings.until: above 0 and below 1, was 1.0",
                "{\"limit\": 0} | settings.limit: above 0 and at most 1000000000000, was 0.0",
                "{\"start\": {\"performance\": [0, 0.5]}}"
                        + "| settings.start.performance[0]: above 0 and below 1, was 0.0",
                "{\"start\": {\"performance\": [0.1, 1]}}"
                        + "| settings.start.performance[1]: above 0 and below 1, was 1.0",
                "{\"start\": {\"table\": [[0.5, 0.6], [0.5, 0.5]]}}"
                        + "| settings.start.table[0]: probabilities that sum up to 1, was 1.1",
                "{\"start\": {\"table\": [[0.5, 0.5], [0, 1]]}}"
                        + "| settings.start.table[1][0]: above 0 and below 1, was 0.0",
                "{\"basin\": {\"points\": 1}} | settings.basin.points: 2 to 200, was 1",
                "{\"basin\": {\"largest\": 1.5}} | settings.basin.largest: above 0 and at most 1,"
                        + " was 1.5",
                "{\"staircase\": {\"most\": 11}} | settings.staircase.most: 2 to 10, was 11",
                "{\"variant\": \"offpolicy\"} | settings.variant: ",
                "{\"dynamics\": {\"flow\": {\"tolerance\": 0}}} | settings.dynamics.flow.tolerance:"
                        + " ",
                "{\"dynamics\": {\"sampled\": {\"rate\": -1}}} | settings.dynamics.sampled.rate: ",
                "{\"remedy\": {\"replay\": {\"share\": 2}}} | settings.remedy.replay.share: ",
                "{\"agent\": {\"network\": {\"layers\": [{\"conv\": 3}]}}}"
                        + "| settings.agent.network.layers[0]: one of dense, ",
                "{\"world\": {\"grid\": {\"columns\": 2}}} | settings.world.grid.columns: 3 to 31,"
                        + " was 2",
            })
    void readingRefuses(String settings, String message) {
        assertRefused(message, () -> Cases.settings(settings));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"contexts\": 3} | settings.actions: at least one for each of the 3 contexts,"
                        + " was 2",
                "{\"contexts\": 3, \"actions\": 3} | settings.start.performance: a number for each"
                        + " of the 3 contexts, was 2 numbers",
                "{\"start\": {\"performance\": [0.1]}} | settings.start.performance: a number for"
                        + " each of the 2 contexts, was 1 numbers",
                "{\"start\": {\"table\": [[0.5, 0.5]]}} | settings.start.table: a row for each of"
                        + " the 2 contexts, was 1 rows",
                "{\"actions\": 3, \"start\": {\"table\": [[0.3, 0.3, 0.4], [0.5, 0.5]]}}"
                        + "| settings.start.table[1]: a number for each of the 3 actions, was 2"
                        + " numbers",
                "{\"world\": {\"grid\": {}}, \"actions\": 4} | settings.actions: 2 in a grid of"
                        + " one row (left, right), was 4",
                "{\"world\": {\"grid\": {\"rows\": 2}}} | settings.actions: 4 in a grid of several"
                        + " rows (left, right, up, down), was 2",
                "{\"world\": {\"grid\": {\"columns\": 3}}, \"contexts\": 5, \"start\": \"uniform\"}"
                        + "| settings.contexts: at most 2, ",
                "{\"world\": {\"grid\": {\"horizon\": 1}}} | settings.world.grid.horizon: at least"
                        + " 3, ",
                "{\"basin\": {}, \"contexts\": 3, \"actions\": 3, \"start\": \"uniform\"}"
                        + "| settings.basin: only for 2 contexts, was 3",
                "{\"basin\": {}, \"world\": {\"grid\": {}}} | settings.basin: only for bandits, was"
                        + " a grid",
                "{\"staircase\": {}, \"world\": {\"grid\": {}}, \"start\": \"uniform\"}"
                        + "| settings.staircase: only for bandits, was a grid",
                "{\"staircase\": {}} | settings.staircase: only from a start for any number of"
                        + " contexts (adversarial, uniform or random), was performance",
            })
    void runningRefuses(String settings, String message) {
        InterferenceSettings read = Cases.settings(settings);
        assertRefused(message, () -> Setup.of(read, Cases.SEED));
    }

    private static void assertRefused(String message, Runnable work) {
        var e = assertThrows(IllegalArgumentException.class, work::run);
        String told = String.valueOf(e.getMessage());
        assertTrue(told.startsWith(message), told);
    }

    @Test
    void atMostSixStandBeside() {
        String one = "{\"variant\": \"tabular\"}";
        assertEquals(
                6, Cases.settings("{\"beside\": [%s]}".formatted(times(6, one))).beside().size());
        assertRefused(
                "settings.beside: at most 6, was 7",
                () -> Cases.settings("{\"beside\": [%s]}".formatted(times(7, one))));
    }

    private static String times(int count, String text) {
        return String.join(",", java.util.Collections.nCopies(count, text));
    }

    /** Whatever fits together runs; what does not is refused with a path. */
    @Test
    void everyCombinationRunsOrIsRefused() {
        String[] worlds = {"\"bandit\"", "{\"grid\": {\"columns\": 5, \"horizon\": 4}}"};
        String[] agents = {"\"linear\"", "{\"network\": {\"layers\": [{\"dense\": 3}, \"tanh\"]}}"};
        String[] starts = {
            "{\"performance\": [0.2, 0.3]}",
            "{\"adversarial\": 1}",
            "\"uniform\"",
            "{\"random\": 1}",
            "{\"table\": [[0.3, 0.7], [0.6, 0.4]]}"
        };
        String[] remedies = {
            "null", "{\"entropy\": 0.1}", "{\"replay\": {}}", "\"surgery\"", "\"separate-heads\""
        };
        int ran = 0;
        for (String world : worlds)
            for (String agent : agents)
                for (String start : starts)
                    for (String remedy : remedies)
                        for (Variant variant : Variant.values())
                            ran += runs(world, agent, start, remedy, variant) ? 1 : 0;
        assertEquals(500, ran);
    }

    private static boolean runs(
            String world, String agent, String start, String remedy, Variant variant) {
        InterferenceSettings s =
                Cases.settings(
                        ("{\"world\": %s, \"agent\": %s, \"start\": %s, \"remedy\": %s,"
                                        + " \"beside\": [], \"limit\": 2}")
                                .formatted(world, agent, start, remedy));
        BesideSettings way = new BesideSettings(variant, s.remedy());
        Setup setup = Setup.of(s, Cases.SEED);
        var course = setup.flow().of(setup.learner(way), saddleback.engine.run.Progress.NONE);
        for (double j : course.moments().getLast().success()) assertTrue(j > 0 && j < 1);
        return true;
    }
}
