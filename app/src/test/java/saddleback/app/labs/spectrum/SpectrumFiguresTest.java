package saddleback.app.labs.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.Animation;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Tick;
import saddleback.viz.figure.Whiskers;

import java.util.List;
import java.util.Objects;

/** What stands where in the figures of matrices whose eigenvalues are known. */
class SpectrumFiguresTest {
    private static final double EXACTLY = 0;

    private static Figure figure(SpectrumResult result, String name) {
        return SpectrumFigures.of(result).stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Plane panel(Figure figure, int index) {
        return (Plane) figure.panels().get(index);
    }

    private static <M extends Mark> M mark(Plane panel, Class<M> type, String name) {
        return panel.marks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(SpectrumResult result) {
        return SpectrumFigures.of(result).stream().map(Figure::name).toList();
    }

    @Test
    void eachPartOfAResultHasItsFigure() {
        assertEquals(
                List.of(
                        "sharpness",
                        "eigenvalue race",
                        "density along training",
                        "spectrum",
                        "spectrum, signed logarithm",
                        "histogram",
                        "density",
                        "blocks",
                        "eigenvectors"),
                names(Results.small()));
        assertEquals(
                List.of("spectrum", "spectrum, signed logarithm", "density", "eigenvectors"),
                names(Results.large()));
    }

    @Test
    void aPreviewWithoutNumbersSaysSo() {
        var early =
                Results.result(Results.network(4, 5, 3), null, null, null, List.of(), List.of());
        List<Figure> figures = SpectrumFigures.of(early);
        assertEquals(List.of("spectrum"), figures.stream().map(Figure::name).toList());
        Text words = (Text) panel(figures.getFirst(), 0).marks().getFirst();
        assertEquals("no eigenvalue is known yet", words.text());
    }

    @Test
    void aPreviewWithoutCensusHasItsSpectrum() {
        var early =
                Results.result(
                        Results.network(4, 5, 3),
                        Results.exact(Results.fortyThree(), 0, 0),
                        null,
                        null,
                        List.of(),
                        List.of());
        assertEquals("43 eigenvalues", panel(figure(early, "spectrum"), 0).title());
        assertEquals(List.of("spectrum", "spectrum, signed logarithm", "histogram"), names(early));
    }

    @Test
    void eigenvaluesStandAtTheirRanksInTheColourOfTheirSign() {
        Plane p = panel(figure(Results.small(), "spectrum"), 0);
        assertEquals(
                "15 negative, 6 zero, 22 positive\nexplained: one number added to all outputs (6)",
                p.title());
        double[] all = Results.fortyThree();
        check(mark(p, Points.class, "positive"), all, 0, 22);
        check(mark(p, Points.class, "zero"), all, 22, 28);
        check(mark(p, Points.class, "negative"), all, 28, 43);
    }

    private static void check(Points points, double[] all, int from, int to) {
        for (int i = 0; i < all.length; i++) {
            assertEquals(i + 1, points.x()[i], EXACTLY);
            assertEquals(i >= from && i < to ? all[i] : Double.NaN, points.y()[i], EXACTLY);
        }
    }

    @Test
    void bothEndsStandApartWithTheirBounds() {
        Plane p = panel(figure(Results.large(), "spectrum"), 0);
        assertEquals("both ends of 2,410 eigenvalues; negative by the density: 41 %", p.title());
        assertEquals("…\n2,395\nbetween", mark(p, Text.class, "").text());
        Points positive = mark(p, Points.class, "positive");
        Points negative = mark(p, Points.class, "negative");
        assertEquals(30, positive.y()[0], EXACTLY);
        assertEquals(10, positive.x()[9], EXACTLY);
        assertTrue(negative.x()[10] > 12, "a gap");
        List<Tick> ticks = p.x().ticks();
        assertEquals("1", ticks.getFirst().label());
        assertEquals("2,410", ticks.getLast().label());
        assertEquals(negative.x()[14], ticks.getLast().at(), EXACTLY);
        Whiskers bars = mark(p, Whiskers.class, "");
        assertEquals(29.7, bars.low()[0], 1e-12);
        assertEquals(30.3, bars.high()[0], 1e-12);
    }

    @Test
    void everyEigenvalueIsCountedOnce() {
        Plane p = panel(figure(Results.small(), "histogram"), 0);
        double sum = 0;
        for (Mark m : p.marks())
            for (double h : ((Bars) m).heights()) if (Double.isFinite(h)) sum += h;
        assertEquals(43, sum, EXACTLY);
        // Half a bin is 2.5 / 120: 2 / 1.5^i is larger for i up to 11, 0.5 / 1.6^i up to 6.
        double zero = 0;
        for (double h : mark(p, Bars.class, "about zero").heights())
            if (Double.isFinite(h)) zero += h;
        assertEquals(43 - 12 - 7, zero, EXACTLY);
    }

    @Test
    void theDensityHasItsErrorAndTheEndsUnderIt() {
        Plane p = panel(figure(Results.small(), "density"), 0);
        assertEquals("10 probes of at most 80 steps, σ = 0.02", p.title());
        Points ends = mark(p, Points.class, "10 largest and 5 smallest");
        assertEquals(2, ends.x()[0], EXACTLY);
        assertEquals(-0.5, ends.x()[10], EXACTLY);
        String estimated = panel(figure(Results.large(), "density"), 0).title();
        assertTrue(estimated.endsWith("share below zero about 35 ± 2 %"), estimated);
    }

    @Test
    void trainingIsFollowed() {
        SpectrumResult small = Results.small();
        Figure sharpness = figure(small, "sharpness");
        Line largest = mark(panel(sharpness, 0), Line.class, "largest eigenvalue");
        assertEquals(0.4, largest.y()[0], 1e-12);
        assertEquals(4, largest.y()[11], 1e-12);
        assertEquals(1100, largest.x()[11], EXACTLY);
        assertEquals(4, mark(panel(sharpness, 0), Line.class, "stability limit").y()[5], EXACTLY);
        Figure race = figure(small, "eigenvalue race");
        assertEquals(
                -0.5, mark(panel(race, 0), Line.class, "5 smallest").y()[0], 1e-12, "at step 0");
        Line index = mark(panel(race, 1), Line.class, "");
        assertEquals(1500 / 43.0, index.y()[0], 1e-12);
        assertEquals(400 / 43.0, index.y()[11], 1e-12);
    }

    @Test
    void theDensityAlongTrainingHasARowForEachPlaceAndAColumnForEachMoment() {
        SpectrumResult small = Results.small();
        Raster raster = mark(panel(figure(small, "density along training"), 0), Raster.class, "");
        for (int m = 0; m < 12; m++) {
            var density = Objects.requireNonNull(small.along().get(m).density());
            for (int i = 0; i < density.x().length; i += 50)
                assertEquals(density.y()[i], raster.grid().value(i, m), EXACTLY);
        }
    }

    @Test
    void animationsHaveAFrameForEachMomentOnSteadyAxes() {
        for (Animation a : SpectrumAnimation.of(Results.small())) {
            assertEquals(12, a.count());
            Plane first = panel(a.frame().apply(0), 0);
            Plane last = panel(a.frame().apply(11), 0);
            assertEquals("training step 0", first.title());
            assertEquals("training step 1100", last.title());
            assertEquals(first.y(), last.y());
            assertEquals(first.x(), last.x());
        }
        assertEquals(2, SpectrumAnimation.of(Results.small()).size());
        assertEquals(List.of(), SpectrumAnimation.of(Results.large()));
    }

    @Test
    void manyEigenvaluesAreALine() {
        Plane p = panel(figure(Results.huge(), "spectrum"), 0);
        assertEquals(20_110, mark(p, Line.class, "positive").y().length);
    }
}
