package saddleback.app.labs.saddles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.labs.saddles.SaddlesResult;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Scale;

import java.util.List;
import java.util.stream.Stream;

/** What stands where in the figures of results whose numbers were chosen. */
class SaddlesFiguresTest {
    private static Figure figure(SaddlesResult result, String name) {
        return SaddlesFigures.of(result).stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(SaddlesResult result) {
        return SaddlesFigures.of(result).stream().map(Figure::name).toList();
    }

    private static Plane panel(Figure figure, int index) {
        return (Plane) figure.panels().get(index);
    }

    private static <M extends Mark> Stream<M> marks(Plane panel, Class<M> type) {
        return panel.marks().stream().filter(type::isInstance).map(type::cast);
    }

    private static <M extends Mark> M mark(Plane panel, Class<M> type, String name) {
        return marks(panel, type).filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void eachStudyHasItsFigures() {
        assertEquals(
                List.of("error index", "spectra", "semicircle", "outcomes"),
                names(HandBuilt.search(6)));
        assertEquals(
                List.of(
                        "loss",
                        "error",
                        "smallest eigenvalue",
                        "gradient norm",
                        "index",
                        "damping",
                        "widths"),
                names(
                        HandBuilt.race(
                                HandBuilt.way("a", 5, 0.1, true),
                                HandBuilt.way("a", 25, 0.1, true))));
    }

    @Test
    void previewsLeaveOutWhatIsNotKnown() {
        assertEquals(List.of("error index"), names(HandBuilt.search(6, List.of())));
        assertEquals(List.of("error index"), names(HandBuilt.race()));
        SaddlesResult flatAlone =
                HandBuilt.search(
                        6,
                        List.of(
                                HandBuilt.found(
                                        0,
                                        saddleback.engine.critical.CriticalPoint.End.GRADIENT_FLAT,
                                        2,
                                        0.5,
                                        -1,
                                        null)));
        assertEquals(List.of("error index", "outcomes"), names(flatAlone));
        assertTrue(
                names(
                                HandBuilt.race(
                                        HandBuilt.way("a", 5, 0.1, true),
                                        HandBuilt.way("a", 25, 0.1, false)))
                        .stream()
                        .noneMatch("widths"::equals));
    }

    @Test
    void criticalPointsStandAtTheirIndexAndFlatEndsApart() {
        Figure f = figure(HandBuilt.search(9), "error index");
        Plane values = panel(f, 0);
        Points open = mark(values, Points.class, "critical point");
        assertArrayEquals(new double[] {10, 30}, open.x());
        assertArrayEquals(new double[] {0.2, 0.6}, open.y());
        Points proved = mark(values, Points.class, "certified critical point");
        assertArrayEquals(new double[] {40}, proved.x());
        Points flat = mark(values, Points.class, "gradient-flat: not critical");
        assertArrayEquals(new double[] {20}, flat.x());
        assertArrayEquals(new double[] {0.5}, flat.y());
        assertEquals(4, marks(values, Points.class).mapToInt(p -> p.x().length).sum());
        assertArrayEquals(
                new double[] {10, 30},
                mark(panel(f, 1), Points.class, "critical point").y(),
                1e-12);
        for (String said :
                List.of(
                        "0.25 over 3 distinct points",
                        "0.5 over all 4",
                        "P = 10, negative below −1e−8",
                        "9 searches, 6 so far, rejected: 1 gradient-flat, 1 unfinished"))
            assertTrue(f.title().contains(said), f.title());
    }

    @Test
    void outcomesAreCounted() {
        Plane p = panel(figure(HandBuilt.search(6), "outcomes"), 0);
        assertEquals(
                List.of("converged", "distinct", "certified", "gradient-flat", "unfinished"),
                p.x().ticks().stream().map(t -> t.label()).toList());
        double[] heights = {4, 3, 1, 1, 1};
        List<Bars> bars = marks(p, Bars.class).toList();
        for (int i = 0; i < heights.length; i++) assertEquals(heights[i], bars.get(i).heights()[i]);
    }

    @Test
    void densitiesHaveIntegralOneAndTheIndexIsReadAtZero() {
        double[] spectrum = HandBuilt.spectrum(4);
        Bins bins = Bins.of(List.of(spectrum));
        double sum = 0;
        for (double d : bins.density(spectrum)) sum += d * bins.width();
        assertEquals(1, sum, 1e-12);
        Plane below = panel(figure(HandBuilt.search(6), "spectra"), 1);
        List<Line> lines = marks(below, Line.class).toList();
        double[] index = {10, 30, 40};
        for (int i = 0; i < 3; i++) {
            Line line = lines.get(i);
            double at = Double.NaN;
            for (int k = 0; k < line.x().length; k++) if (line.x()[k] < 0) at = line.y()[k];
            assertEquals(index[i], at, 1e-12);
        }
    }

    @Test
    void semicirclesStandWithTheirShareOfTheEigenvalues() {
        Figure f = figure(HandBuilt.search(6), "semicircle");
        assertEquals(4, f.panels().size());
        Line circle = marks(panel(f, 0), Line.class).findFirst().orElseThrow();
        assertEquals("semicircle of 9 of 10", circle.name());
        double area = 0;
        for (int i = 1; i < circle.x().length; i++)
            area += (circle.x()[i] - circle.x()[i - 1]) * (circle.y()[i] + circle.y()[i - 1]) / 2;
        assertTrue(area > 0.8 && area < 0.91, "about 9 of 10, was " + area);
    }

    @Test
    void switchesAreRulesAndWhereNothingIsNegativeNothingIsDrawn() {
        SaddlesResult race = HandBuilt.race(HandBuilt.way("a", 0, 0.1, true));
        Plane smallest = panel(figure(race, "smallest eigenvalue"), 0);
        assertArrayEquals(
                new double[] {0.5, 0.25, Double.NaN, Double.NaN},
                mark(smallest, Points.class, "a").y());
        assertEquals(Scale.LINEAR, smallest.y().scale());
        Rule rule = mark(smallest, Rule.class, "switch of method");
        assertEquals(1, rule.at());
        assertEquals("P = 20", smallest.title());
        assertArrayEquals(
                new double[] {50, 25, 0, 0},
                mark(panel(figure(race, "index"), 0), Points.class, "a").y());
        assertEquals(Scale.LOG, panel(figure(race, "loss"), 0).y().scale());
    }

    @Test
    void widthsShowWhatEachMethodReached() {
        SaddlesResult race =
                HandBuilt.race(
                        HandBuilt.way("a", 5, 0.4, true),
                        HandBuilt.way("b", 5, 0.3, true),
                        HandBuilt.way("a", 25, 0.2, true),
                        HandBuilt.way("b", 25, 0.1, false));
        Figure f = figure(race, "widths");
        assertArrayEquals(new double[] {0.4, 0.2}, mark(panel(f, 1), Points.class, "a").y());
        assertArrayEquals(new double[] {0.3, Double.NaN}, mark(panel(f, 1), Points.class, "b").y());
        assertArrayEquals(new double[] {12.5, 12.5}, mark(panel(f, 0), Points.class, "a").y());
        assertEquals(2, figure(race, "loss").panels().size());
    }

    @Test
    void panelsOfManyWidthsHaveTheNamesBesideThem() {
        SaddlesResult race =
                HandBuilt.race(
                        HandBuilt.way("a", 5, 0.4, true),
                        HandBuilt.way("b", 25, 0.3, true),
                        HandBuilt.way("b", 50, 0.3, true));
        Figure f = figure(race, "loss");
        assertEquals(4, f.panels().size());
        for (int width = 0; width < 3; width++) assertEquals(Legend.NONE, panel(f, width).legend());
        assertEquals(
                List.of("a", "b", "switch of method"),
                panel(f, 3).marks().stream().map(Mark::name).toList());
    }

    @Test
    void resultsOfOneKindAreCompared() {
        SaddlesResult search = HandBuilt.search(6);
        SaddlesResult race = HandBuilt.race(HandBuilt.way("a", 0, 0.1, true));
        assertTrue(SaddlesComparison.of(search, race).isEmpty());
        Plane both = panel(SaddlesComparison.of(search, search).getFirst(), 0);
        assertArrayEquals(
                new double[] {10, 30, 40}, mark(both, Points.class, "second: 3 distinct").x());
        Plane losses = panel(SaddlesComparison.of(race, race).getFirst(), 0);
        assertArrayEquals(new double[] {4, 2, 1, 0.1}, mark(losses, Line.class, "second: a").y());
    }
}
