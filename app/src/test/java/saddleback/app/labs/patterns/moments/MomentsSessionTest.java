package saddleback.app.labs.patterns.moments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.patterns.Agreement;
import saddleback.engine.labs.patterns.Optimised;
import saddleback.engine.labs.patterns.Patterns;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.labs.patterns.PatternsSettings;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Space;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Looking back on a short search, driven as the window does. */
@Timeout(120)
class MomentsSessionTest {
    private static final String TEXT =
            """
            {"format": 1, "lab": "patterns", "seed": 3,
             "problem": {"data": {"generate": {"two-moons": {"examples": 60, "noise": 0.1}}},
               "network": {"layers": [{"dense": 8}, "tanh", {"dense": 2}]},
               "loss": "cross-entropy", "weights": {"init": "he"}},
             "settings": {"target": TARGET,
               "how": {"optimise": {"steps": 12, "ternary": false, "records": 5MORE}},
               "transfer": null, "fooled": null}}
            """;
    private static final String CELLS = "{\"cells\": [\"....\", \".##.\", \".#..\"]}";
    private static final String WAVE = "{\"cells\": [\".##...##\"]}";

    private static PatternsResult result(String target, String more) {
        Experiment<?> e =
                ExperimentFile.parse(
                        TEXT.replace("TARGET", target)
                                .replace("MORE", more)
                                .getBytes(StandardCharsets.UTF_8),
                        "patterns",
                        Path.of(""),
                        List.of(Patterns.LAB),
                        List.of());
        return Patterns.run(
                e.problem(), (PatternsSettings) e.settings(), new Seed(e.seed()), Run.unwatched());
    }

    private static PatternsResult drawn() {
        return result(CELLS, "");
    }

    private static List<Optimised.Moment> moments(PatternsResult r) {
        return Objects.requireNonNull(r.optimised()).moments();
    }

    private static Figure figure(Session s, int index) {
        return s.shown().figures().get(index);
    }

    private static <T extends Mark> List<T> marks(Panel panel, Class<T> kind) {
        return ((Plane) panel).marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Raster raster(Session s, int index) {
        return marks(figure(s, index).panels().getFirst(), Raster.class).getFirst();
    }

    /** Rows from below, as figures have them. */
    private static double[] upwards(double[] loss, int columns) {
        double[] out = new double[loss.length];
        int rows = loss.length / columns;
        for (int r = 0; r < rows; r++)
            System.arraycopy(loss, r * columns, out, (rows - 1 - r) * columns, columns);
        return out;
    }

    @Test
    void everyMomentIsShownAtOneScale() throws Exception {
        PatternsResult r = drawn();
        assertTrue(MomentsInstrument.INSTRUMENT.suits().test(r));
        try (Session s = new MomentsSession(Reel.of(r), () -> 0)) {
            Set<Object> scales = new HashSet<>();
            for (int k = 0; k < moments(r).size(); k++) {
                s.act(new Act.Slide(MomentsControls.MOMENT, k + 1.0));
                assertEquals(Session.Pace.REST, s.tick());
                Optimised.Moment m = moments(r).get(k);
                assertArrayEquals(
                        upwards(m.train().loss(), r.at().columns()), raster(s, 0).grid().values());
                assertArrayEquals(
                        upwards(Objects.requireNonNull(m.test()).loss(), r.at().columns()),
                        raster(s, 1).grid().values());
                for (int p = 0; p < 3; p++) scales.add(raster(s, p).scale());
                Agreement a = Agreement.of(r.target(), m.train());
                String status = s.shown().status();
                assertTrue(
                        status.contains(String.format(Locale.ROOT, "%.1f %%", 100 * a.share())),
                        status);
                assertTrue(status.startsWith("After " + m.step() + " step"), status);
                for (int f = 3; f < 5; f++)
                    assertEquals(
                            m.step(),
                            marks(figure(s, f).panels().getFirst(), Rule.class).getLast().at());
            }
            assertEquals(1, scales.size());
        }
    }

    @Test
    void aCellIsAskedForItsLossOverTheMoments() throws Exception {
        PatternsResult r = drawn();
        try (Session s = new MomentsSession(Reel.of(r), () -> 0)) {
            int column = 3;
            int row = 2;
            double x = r.at().along()[0][column];
            double down = r.at().along()[1][row];
            s.act(new Act.Point(1, 0, x + 0.3, -down - 0.3));
            s.tick();
            Panel cell = figure(s, 5).panels().getFirst();
            int index = row * r.at().columns() + column;
            List<Line> lines = marks(cell, Line.class);
            assertArrayEquals(
                    moments(r).stream().mapToDouble(m -> m.train().loss()[index]).toArray(),
                    lines.getFirst().y());
            assertArrayEquals(
                    moments(r).stream().mapToDouble(Optimised.Moment::step).toArray(),
                    lines.getFirst().x());
            List<Figure> before = s.shown().figures();
            s.act(new Act.Point(1, 0, x + 1000, down));
            s.tick();
            assertEquals(before, s.shown().figures(), "beside the plane there is no cell");
        }
    }

    @Test
    void itIsPlayedByTheClockFromTheFirstToTheLast() throws Exception {
        PatternsResult r = drawn();
        long[] now = {0};
        try (Session s = new MomentsSession(Reel.of(r), () -> now[0])) {
            s.act(new Act.Slide(MomentsControls.PACE, 10));
            s.act(new Act.Press(MomentsControls.RUN));
            List<Integer> steps = new ArrayList<>();
            Session.Pace pace = Session.Pace.FRAME;
            for (int i = 0; pace == Session.Pace.FRAME && i < 1000; i++) {
                pace = s.tick();
                steps.add(step(s));
                now[0] += 50_000_000;
            }
            assertEquals(
                    moments(r).stream().map(Optimised.Moment::step).toList(),
                    steps.stream().distinct().toList());
            assertEquals(2 * moments(r).size() - 1, steps.size(), "two frames of 50 ms a moment");
            s.act(new Act.Press(MomentsControls.RUN));
            s.tick();
            assertEquals(0, step(s), "from the first again");
            s.act(new Act.Point(3, 0, 11.6, 0));
            s.tick();
            assertEquals(12, step(s), "a place in a curve is a step");
            assertEquals(Session.Pace.REST, s.tick());
        }
    }

    private static int step(Session s) {
        return Integer.parseInt(s.shown().status().split(" ")[1]);
    }

    @Test
    void theSurfaceStandsBesideTheTarget() throws Exception {
        try (Session s = new MomentsSession(Reel.of(drawn()), () -> 0)) {
            s.act(new Act.Choose(MomentsControls.VIEW, 1));
            s.tick();
            for (int f = 0; f < 2; f++)
                assertTrue(figure(s, f).panels().getFirst() instanceof Space);
            assertThrows(
                    IndexOutOfBoundsException.class,
                    () -> s.act(new Act.Choose(MomentsControls.VIEW, 2)));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> s.act(new Act.Slide(MomentsControls.PACE, 0)));
            assertThrows(IllegalArgumentException.class, () -> s.act(new Act.Press("other")));
        }
    }

    @Test
    void greyValuesAndLinesAreLookedBackOnToo() throws Exception {
        PatternsResult line = result(WAVE, "");
        try (Session s = new MomentsSession(Reel.of(line), () -> 0)) {
            s.act(new Act.Point(0, 0, line.at().along()[0][4], 0));
            s.tick();
            assertEquals(6, s.shown().figures().size());
            assertFalse(marks(figure(s, 5).panels().getFirst(), Line.class).isEmpty());
            Control view =
                    s.shown().controls().stream()
                            .filter(c -> c.id().equals(MomentsControls.VIEW))
                            .findFirst()
                            .orElseThrow();
            assertFalse(view.enabled(), "a line has no surface");
        }
        PatternsResult grey = result(CELLS, ", \"variant\": \"grey\"");
        try (Session s = new MomentsSession(Reel.of(grey), () -> 0)) {
            double sum = 0;
            int n = 0;
            double[] loss = moments(grey).getLast().train().loss();
            for (int i = 0; i < loss.length; i++)
                if (!Double.isNaN(grey.target()[i])) {
                    sum += Math.pow(loss[i] - grey.target()[i], 2);
                    n++;
                }
            String expected = saddleback.app.glance.Numbers.brief(Math.sqrt(sum / n));
            assertTrue(s.shown().status().contains(expected), s.shown().status());
        }
    }
}
