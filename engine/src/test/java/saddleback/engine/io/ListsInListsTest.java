package saddleback.engine.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.Output;
import saddleback.engine.labs.saddles.Entrant;
import saddleback.engine.labs.saddles.Race;
import saddleback.engine.labs.saddles.SaddlesSettings;
import saddleback.engine.labs.saddles.Search;
import saddleback.engine.labs.saddles.Stage;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.Sgd;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Settings with lists of records that have lists of records, read and changed. */
class ListsInListsTest {
    private static final String RACE =
            """
            {"format": 1, "lab": "lists", "settings": {"study": {"race": {
             "entrants": [
              {"stages": [{"method": "sgd"}]},
              {"name": "both", "stages": [
               {"method": {"sgd": {"rate": 0.5}}, "batch": 8, "epochs": 3},
               {"method": {"adam": {}}}]}],
             "widths": [5, 10]}}}}
            """;

    /** The settings alone matter here. */
    private static final Lab<SaddlesSettings, SaddlesSettings> LAB =
            new Lab<>(
                    "lists",
                    SaddlesSettings.defaults(),
                    false,
                    (_, settings, _, _) -> settings,
                    _ -> Output.builder().build());

    private static SaddlesSettings read(String text, String... changes) {
        Experiment<?> read =
                ExperimentFile.parse(
                        text.getBytes(StandardCharsets.UTF_8),
                        "test",
                        Path.of(""),
                        List.of(LAB),
                        List.of(changes));
        return assertInstanceOf(SaddlesSettings.class, read.settings());
    }

    private static Race race(String... changes) {
        return assertInstanceOf(Race.class, read(RACE, changes).study());
    }

    private static String refusal(String... changes) {
        var e = assertThrows(IllegalArgumentException.class, () -> read(RACE, changes));
        return String.valueOf(e.getMessage());
    }

    @Test
    void readsWhatIsWritten() {
        Sgd half = new Sgd(0.5, Sgd.defaults().momentum(), Sgd.defaults().nesterov());
        assertEquals(
                List.of(
                        new Entrant("", List.of(new Stage(Sgd.defaults(), null, 20))),
                        new Entrant(
                                "both",
                                List.of(
                                        new Stage(half, 8, 3),
                                        new Stage(Adam.defaults(), null, 20)))),
                race().entrants());
        assertEquals(List.of(5, 10), race().widths());
    }

    @Test
    void changesReachAnyDepth() {
        String at = "settings.study.race.";
        Race changed =
                race(
                        at + "entrants[1].stages[1].epochs=7",
                        at + "entrants[1].stages[1].method.adam.rate=0.25",
                        at + "entrants[0].name=alone",
                        at + "entrants[2]={\"stages\": [{\"method\": \"l-bfgs\"}]}",
                        at + "widths[2]=20");
        Stage last = changed.entrants().get(1).stages().get(1);
        assertEquals(7, last.epochs());
        assertEquals(0.25, assertInstanceOf(Adam.class, last.method()).rate());
        assertEquals("alone", changed.entrants().getFirst().name());
        assertEquals(3, changed.entrants().size());
        assertEquals(List.of(5, 10, 20), changed.widths());
        assertEquals(List.of(), race(at + "widths=[]").widths());
        Search search =
                assertInstanceOf(
                        Search.class,
                        read(RACE, "settings.study={\"search\": {\"noise\": [0.5]}}").study());
        assertEquals(List.of(0.5), search.noise());
    }

    @Test
    void refusalsNameThePlace() {
        String at = "settings.study.race.";
        assertRefused(
                at + "entrants[0].stages[0].epochs",
                "at least 1, was 0",
                at + "entrants[0].stages[0].epochs=0");
        assertRefused(
                at + "entrants[1].stages[0].method.sgd.rate",
                "above 0, was -1.0",
                at + "entrants[1].stages[0].method.sgd.rate=-1");
        assertRefused(
                at + "entrants[1].stages[1].method",
                "required, was missing",
                at + "entrants[1].stages[1]={\"epochs\": 3}");
        assertRefused(
                at + "entrants[0].stages", "at least 1, was none", at + "entrants[0].stages=[]");
        assertRefused(
                at + "entrants[1].stages[0].batch",
                "not given with this method, which needs all examples, was 8",
                at + "entrants[1].stages[0].method=l-bfgs");
        assertRefused(at + "widths[1]", "a whole number, was 1.5", at + "widths[1]=1.5");
    }

    private static void assertRefused(String place, String words, String change) {
        String refusal = refusal(change);
        assertEquals(place + ": " + words, refusal.substring(refusal.indexOf("settings.")));
    }
}
