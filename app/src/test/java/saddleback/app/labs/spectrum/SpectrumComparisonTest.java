package saddleback.app.labs.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.labs.spectrum.Density;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;

import java.util.List;
import java.util.Objects;

/** The second result minus the first. */
class SpectrumComparisonTest {

    private static SpectrumResult doubled() {
        double[] all = Results.fortyThree();
        for (int i = 0; i < all.length; i++) all[i] *= 2;
        return Results.result(
                Results.network(4, 5, 3),
                Results.exact(all, 10, 5),
                Results.census(15, 6, 15 / 43.0),
                Results.density(all, 0.02),
                List.of(),
                List.of());
    }

    private static Plane last(Figure figure) {
        return (Plane) figure.panels().getLast();
    }

    @Test
    void alikeSpectraAreSubtractedRankByRank() {
        List<Figure> figures = SpectrumComparison.of(Results.small(), doubled());
        assertEquals(
                List.of("spectra", "difference of densities"),
                figures.stream().map(Figure::name).toList());
        Points change =
                last(figures.getFirst()).marks().stream()
                        .filter(Points.class::isInstance)
                        .map(Points.class::cast)
                        .findFirst()
                        .orElseThrow();
        double[] all = Results.fortyThree();
        for (int i = 0; i < all.length; i++) assertEquals(all[i], change.y()[i], 1e-15);
    }

    @Test
    void spectraOfOtherSizesStandSideBySideOnOneAxis() {
        Figure spectra = SpectrumComparison.of(Results.small(), Results.large()).getFirst();
        Plane first = (Plane) spectra.panels().getFirst();
        assertEquals("first", first.title());
        assertEquals("second", last(spectra).title());
        assertEquals(first.y(), last(spectra).y());
    }

    @Test
    void densitiesAreLinearBetweenTheirPlacesAndZeroBeyond() {
        var one = density(new double[] {0, 1, 2}, new double[] {0, 1, 0});
        var two = density(new double[] {0.5, 1.5, 3}, new double[] {2, 2, 0});
        Line change = null;
        for (Mark m : last(DensityDifference.of("eigenvalue", one, two)).marks())
            if (m instanceof Line l) change = l;
        double[] y = Objects.requireNonNull(change).y();
        // At 0: 0 - 0; 0.5: 2 - 0.5; 1: 2 - 1; 1.5: 2 - 0.5; 2: 2 - 2/3 - 0; 3: 0.
        double[] expected = {0, 1.5, 1, 1.5, 4 / 3.0, 0};
        for (int i = 0; i < expected.length; i++) assertEquals(expected[i], y[i], 1e-15);
    }

    private static Density density(double[] x, double[] y) {
        return new Density(x, y, new double[x.length], 0.1, 1, 2, 0, 0);
    }
}
