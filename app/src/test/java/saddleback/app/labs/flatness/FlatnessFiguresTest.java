package saddleback.app.labs.flatness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.viz.figure.Arrows;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Text;

import java.util.List;
import java.util.stream.Stream;

/** What stands where in the figures of results whose numbers are easy to follow. */
class FlatnessFiguresTest {
    private static final double EXACTLY = 0;

    private static Figure figure(String name) {
        return FlatnessFigures.of(HandMade.whole()).stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Plane panel(String name, int index) {
        return (Plane) figure(name).panels().get(index);
    }

    private static <M extends Mark> Stream<M> marks(Plane panel, Class<M> type) {
        return panel.marks().stream().filter(type::isInstance).map(type::cast);
    }

    private static List<String> words(Plane panel) {
        return marks(panel, Text.class).map(t -> t.text().strip()).toList();
    }

    @Test
    void everyPartHasItsFigureAndAPreviewHasOne() {
        assertEquals(
                List.of(
                        "matrix",
                        "measures",
                        "function",
                        "function difference",
                        "proof",
                        "spectrum",
                        "line",
                        "surface",
                        "plane"),
                FlatnessFigures.of(HandMade.whole()).stream().map(Figure::name).toList());
        assertEquals(
                List.of("function"),
                FlatnessFigures.of(HandMade.begun()).stream().map(Figure::name).toList());
    }

    /** A tenth of the first layer and ten times the second give the same output everywhere. */
    @Test
    void theFunctionStandsStill() {
        double[] before =
                marks(panel("function", 0), Raster.class).findFirst().orElseThrow().grid().values();
        double[] after =
                marks(panel("function", 1), Raster.class).findFirst().orElseThrow().grid().values();
        assertEquals(1, before[80], "relu(1) - relu(-1)");
        for (int i = 0; i < before.length; i++) assertEquals(before[i], after[i], 4e-16);
    }

    @Test
    void regionsHaveTheColourOfTheirDifferenceInRoundings() {
        Polygons regions = marks(panel("proof", 0), Polygons.class).findFirst().orElseThrow();
        assertEquals(2, regions.outlines().size());
        var fill = (saddleback.viz.figure.Fill.Valued) regions.fill();
        assertEquals(1, fill.values()[0], EXACTLY, "4.4e-16 over 2 x 2.2e-16");
        assertEquals(0, fill.values()[1], EXACTLY);
    }

    @Test
    void measuresStandByWhetherTheyChange() {
        Plane panel = panel("measures", 0);
        assertEquals(
                List.of(
                        "2 → 200",
                        "≥ 0.02 → ≥ 0.8",
                        "4 → 40",
                        "1 → 1.1",
                        "3.25 → 3.25",
                        "1.5 → 1.5",
                        "2.5 → −250",
                        "none → none"),
                words(panel));
        double[] rows = panel.y().ticks().stream().mapToDouble(t -> t.at()).toArray();
        assertEquals(8, rows.length);
        for (int i = 1; i < rows.length; i++) assertTrue(rows[i] > rows[i - 1]);
    }

    @Test
    void ratiosOfLogarithmsAreDifferences() {
        var change =
                new Change(
                        Measure.LOG_VOLUME,
                        Reading.exact(-5, ""),
                        Reading.exact(-5 + Math.log(3), ""));
        assertEquals(3, change.ratio(), 1e-14);
        assertEquals(Change.State.SCALED, change.state());
    }

    /** A factor of e^80 leaves the others their room and goes off the axis as an arrow. */
    @Test
    void logarithmsDoNotStretchTheAxisOfTheOthers() {
        List<Change> changes =
                List.of(
                        new Change(
                                Measure.LOG_DETERMINANT,
                                Reading.exact(60, ""),
                                Reading.exact(140, "")),
                        new Change(Measure.TRACE, Reading.exact(2, ""), Reading.exact(200, "")));
        Plane panel = Measures.of("", changes);
        double last = panel.x().ticks().getLast().at();
        assertEquals(100, last, "no ticks under the words");
        Arrows arrow = marks(panel, Arrows.class).findFirst().orElseThrow();
        assertEquals(180, arrow.x()[0] + arrow.u()[0], 1e-9);
        assertEquals("60 → 140", words(panel).getFirst());
    }

    @Test
    void attainedValuesGiveNoIntervalOfTheirRatio() {
        var attained =
                new Change(
                        Measure.EPSILON_SHARPNESS, Reading.atLeast(1, ""), Reading.atLeast(5, ""));
        assertEquals(0, attained.lowest());
        assertEquals(Double.POSITIVE_INFINITY, attained.highest());
        var drawn =
                new Change(
                        Measure.LOCAL_ENTROPY,
                        Reading.estimate(2, 1, 4, ""),
                        Reading.estimate(40, 20, 80, ""));
        assertEquals(5, drawn.lowest());
        assertEquals(80, drawn.highest());
    }

    @Test
    void cellsTellWhatTheyAreMultipliedByAndTheLaw() {
        assertEquals(
                List.of(
                        "×100\n(×100)",
                        "×0.16\n(×0.16)",
                        "✓\n(✓)",
                        "✓",
                        "×0.16\n(×0.16 to 0.2)\nnot met",
                        "no ratio",
                        "✓",
                        "×1.0e+07\n(≥ ×1.0e+06)",
                        ""),
                words(panel("matrix", 0)));
    }

    @Test
    void bothSurfacesHaveOneScaleAndOneCamera() {
        Space before = (Space) figure("surface").panels().get(0);
        Space after = (Space) figure("surface").panels().get(1);
        assertEquals(before.camera(), after.camera());
        assertEquals(before.z(), after.z());
        assertEquals(0.01, before.z().range().low(), 0.005);
        assertTrue(after.z().range().high() >= 150);
    }

    @Test
    void twoResultsAreComparedByTheirMeasures() {
        assertEquals(
                List.of("measures", "spectra after the change"),
                FlatnessComparison.of(HandMade.whole(), HandMade.whole()).stream()
                        .map(Figure::name)
                        .toList());
        assertTrue(FlatnessComparison.of(HandMade.begun(), HandMade.whole()).isEmpty());
    }
}
