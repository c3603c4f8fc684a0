package saddleback.app.labs.flatness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import saddleback.engine.flatness.Measure;
import saddleback.engine.labs.flatness.Sweep;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Segments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands where in the figures of a sweep whose numbers are known. */
class SweepFiguresTest {
    private static final List<Measure> MEASURES =
            List.of(Measure.PATH_NORM, Measure.SPECTRAL_NORM, Measure.WIDTH);

    private static Sweep.Entry entry(int i, boolean changed) {
        double[] before = {2 + i, 10 * (i + 1), 1};
        double[] after = {2 + i, 1000 - 10 * i, 1};
        return new Sweep.Entry(
                8 << i,
                0.1,
                0,
                0,
                0,
                0.1,
                0.05,
                0.1 + 0.1 * i,
                changed ? new double[] {0.5, 2} : new double[0],
                changed ? 0 : Double.NaN,
                1,
                before,
                changed ? after : new double[0]);
    }

    private static Sweep.Ranking ranking(Measure m, double before, double after) {
        var b = new Sweep.Tau(before, before - 0.1, before + 0.1, 0.5);
        var a = new Sweep.Tau(after, after - 0.2, after + 0.2, 0.5);
        return new Sweep.Ranking(m, b, a, b, a);
    }

    static Sweep whole() {
        return new Sweep(
                MEASURES,
                List.of(entry(0, true), entry(1, true), entry(2, true)),
                List.of(
                        ranking(Measure.PATH_NORM, 0.7, 0.7),
                        ranking(Measure.SPECTRAL_NORM, 0.6, -0.6),
                        ranking(Measure.WIDTH, Double.NaN, Double.NaN)));
    }

    private static Plane panel(Figure figure, int number) {
        return (Plane) figure.panels().get(number);
    }

    private static <T> List<T> marks(Plane panel, Class<T> kind) {
        return panel.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void whatMovesStandsBesideWhatDoesNot() {
        Figure tau = SweepFigures.of(whole()).getFirst();
        assertEquals("sweep-tau", tau.name());
        assertTrue(tau.title().startsWith("3 networks: "), tau.title());
        assertTrue(tau.title().contains("sign changed"), tau.title());
        assertEquals(2, tau.panels().size());
        List<Points> moving = marks(panel(tau, 0), Points.class);
        assertArrayEquals(new double[] {0.6}, moving.get(0).x());
        assertArrayEquals(new double[] {-0.6}, moving.get(1).x());
        assertArrayEquals(
                new double[] {0.7, Double.NaN}, marks(panel(tau, 1), Points.class).getFirst().x());
        double[] ends = marks(panel(tau, 0), Segments.class).get(1).ends();
        assertEquals(-0.8, ends[0], 1e-15);
        assertEquals(-0.4, ends[2], 1e-15);
    }

    @Test
    void pointsAreMeasureAndGap() {
        Figure scatter = SweepFigures.of(whole()).get(1);
        assertEquals("sweep-scatter", scatter.name());
        assertEquals(4, scatter.panels().size());
        Plane before = panel(scatter, 0);
        Plane after = panel(scatter, 2);
        assertEquals("tau 0.6", before.title());
        assertEquals("tau −0.6", after.title());
        List<Points> points = marks(before, Points.class);
        for (int i = 0; i < 3; i++) {
            assertEquals("batch " + (8 << i), points.get(i).name());
            assertArrayEquals(new double[] {10 * (i + 1)}, points.get(i).x());
            assertArrayEquals(new double[] {5 + 10 * i}, points.get(i).y(), 1e-12);
            assertArrayEquals(new double[] {1000 - 10 * i}, marks(after, Points.class).get(i).x());
        }
        assertEquals(before.x().range(), after.x().range());
    }

    @Test
    void aPreviewShowsWhatIsThere() {
        var entries = new ArrayList<Sweep.@Nullable Entry>();
        entries.add(entry(0, false));
        entries.add(null);
        var part = new Sweep(MEASURES, entries, List.of());
        List<Figure> figures = SweepFigures.of(part);
        assertEquals(List.of("sweep-scatter"), figures.stream().map(Figure::name).toList());
        assertEquals(3, figures.getFirst().panels().size());
        entries.set(0, null);
        assertEquals(List.of(), SweepFigures.of(new Sweep(MEASURES, entries, List.of())));
        assertEquals(
                List.of(),
                SweepFigures.of(
                        new Sweep(List.of(), Stream.of(entry(0, true)).toList(), List.of())));
    }
}
