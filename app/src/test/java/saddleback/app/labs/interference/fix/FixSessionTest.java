package saddleback.app.labs.interference.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.interference.ways.Beginning;
import saddleback.app.labs.interference.ways.Cure;
import saddleback.app.labs.interference.ways.Learners;
import saddleback.app.labs.interference.ways.Start;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.run.Seed;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Text;

import java.io.IOException;
import java.util.List;

/**
 * What remedies do to two bandits and to a staircase. The counts of plateaus are those of the
 * specification of the lab, made by another program; that a time is shown is held against it too.
 */
@SuppressWarnings("NullAway.Init")
class FixSessionTest {
    private Session session;

    @BeforeEach
    void opens() throws IOException {
        InterferenceSettings own = InterferenceSettings.defaults();
        Start start = Start.of(Beginning.OWN, own);
        session =
                new FixSession(
                        own,
                        start,
                        new Pursuit<>(
                                "remedies",
                                Practice.nothing(start.beginning().settings(own, start.knobs())),
                                new Practice(new Learners(new Seed(1)))));
        rest();
    }

    @AfterEach
    void closes() {
        session.close();
    }

    private void rest() throws IOException {
        while (session.tick() != Session.Pace.REST || session.shown().stale()) Thread.onSpinWait();
    }

    private void press(String id) throws IOException {
        session.act(new Act.Press(id));
        rest();
    }

    private void slide(String id, double value) throws IOException {
        session.act(new Act.Slide(id, value));
        rest();
    }

    private void begin(Beginning b) throws IOException {
        session.act(new Act.Choose("start", Beginning.ALL.indexOf(b)));
        rest();
    }

    private String status() {
        return session.shown().status();
    }

    private List<String> words(String figure) {
        Figure f =
                session.shown().figures().stream()
                        .filter(x -> x.name().equals(figure))
                        .findFirst()
                        .orElseThrow();
        return ((Plane) f.panels().getFirst())
                .marks().stream()
                        .filter(Text.class::isInstance)
                        .map(m -> ((Text) m).text())
                        .toList();
    }

    private Control control(String id) {
        return session.shown().controls().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsThePlateauAndWaits() {
        assertTrue(status().startsWith("on-policy: 1 flat plateau, all learned at"), status());
        assertTrue(words("after").contains("press a remedy"), words("after").toString());
    }

    @Test
    void demonstrationsTakeThePlateauAway() throws IOException {
        press("demonstrations");
        // RK4 with steps of 0.01 by another program reaches J = 1.9 at 12.44; the components are
        // alike by then
        assertTrue(status().startsWith("Demonstrations: flat plateaus 1 → 0, time 19"), status());
        assertTrue(status().contains("→ 12.4 "), status());
        assertTrue(status().endsWith("removes the coupling"), status());
        List<String> table = words("remedies");
        assertTrue(table.contains("▸ Demonstrations"), table.toString());
        assertTrue(table.contains("12.4") && table.contains("coupling"), table.toString());
    }

    @Test
    void everyRemedyCanBeTriedOnEveryLearner() throws IOException {
        for (Beginning b : Beginning.ALL) {
            begin(b);
            press("try-all");
            assertFalse(control("try-all").enabled());
            List<String> table = words("remedies");
            for (Cure c : Cure.ALL)
                assertTrue(table.stream().anyMatch(t -> t.endsWith(c.label())), b + " " + table);
            assertFalse(table.contains("cannot be tried"), b + " " + table);
        }
    }

    @Test
    void aStaircaseHasAsManyPlateausAsTheSpecificationSays() throws IOException {
        begin(Beginning.STAIRCASE);
        assertTrue(status().startsWith("on-policy: 3 flat plateaus"), status());
        slide("components", 3);
        assertTrue(status().startsWith("on-policy: 2 flat plateaus"), status());
        press("tabular");
        assertTrue(status().startsWith("Tables: flat plateaus 2 → 0"), status());
        slide("components", 6);
        assertTrue(status().startsWith("Tables: flat plateaus 4 → 0"), status());
        assertTrue(status().endsWith("removes the interference"), status());
    }

    @Test
    void aShortMemoryIsAsGoodAsNone() throws IOException {
        press("replay");
        assertTrue(status().startsWith("Replay: flat plateaus 1 → 0"), status());
        slide("replay-memory", 0.1);
        assertTrue(status().startsWith("Replay: flat plateaus 1 → 1"), status());
        assertTrue(status().endsWith("for a time of 0.1, but plateaus stay"), status());
    }

    @Test
    void tooMuchEntropyNeverLearns() throws IOException {
        press("entropy");
        slide("entropy-weight", 2);
        assertTrue(status().contains("not learned by time"), status());
        assertTrue(status().endsWith("and does not help here"), status());
        List<String> table = words("remedies");
        assertTrue(table.contains("not learned"), table.toString());
    }

    @Test
    void dosesAreOnlyForWhatWasTried() throws IOException {
        assertFalse(control("entropy-weight").enabled());
        press("entropy");
        assertTrue(control("entropy-weight").enabled());
        assertFalse(control("replay-share").enabled());
        press("afresh");
        assertFalse(control("entropy-weight").enabled());
        assertTrue(words("after").contains("press a remedy"));
    }

    @Test
    void timeCanBeShownInDifferences() throws IOException {
        Plane log = (Plane) session.shown().figures().getFirst().panels().getFirst();
        session.act(new Act.Toggle("log-time", false));
        rest();
        Plane linear = (Plane) session.shown().figures().getFirst().panels().getFirst();
        assertTrue(log.x().range().low() > 0);
        assertEquals(0, linear.x().range().low());
    }

    @Test
    void refusesWhatIsNotOffered() {
        List<Mark> before =
                ((Plane) session.shown().figures().getFirst().panels().getFirst()).marks();
        assertThrows(IllegalArgumentException.class, () -> session.act(new Act.Press("prayer")));
        assertThrows(
                IllegalArgumentException.class, () -> session.act(new Act.Choose("start", 99)));
        assertThrows(IllegalArgumentException.class, () -> session.act(new Act.Slide("kappa", -1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> session.act(new Act.Slide("entropy-weight", 1e9)));
        assertEquals(
                before, ((Plane) session.shown().figures().getFirst().panels().getFirst()).marks());
    }

    /** Nobody waits between these moves; the numbers are those of {@link #opens}' learner. */
    @Test
    void anotherLearnerWhileRemediesAreTriedIsAnsweredAtTheEnd() throws IOException {
        session.act(new Act.Press("try-all"));
        session.act(new Act.Choose("start", Beginning.ALL.indexOf(Beginning.STAIRCASE)));
        for (int k : new int[] {10, 2, 7}) session.act(new Act.Slide("components", k));
        session.act(new Act.Choose("start", Beginning.ALL.indexOf(Beginning.BANDITS)));
        session.act(new Act.Press("afresh"));
        session.act(new Act.Press("demonstrations"));
        rest();
        assertTrue(status().startsWith("Demonstrations: flat plateaus 1 → 0"), status());
    }
}
