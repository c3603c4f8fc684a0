package saddleback.engine.labs.regions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;

import java.util.List;
import java.util.Objects;

/** Cuts, the data's feet on them, and the boxes around these. */
class CutsTest {
    /** Corners of the unit simplex in three dimensions, a fourth on the edge of the first two. */
    private static final Dataset DATA =
            new Dataset(
                    new double[] {0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0},
                    3,
                    new Targets.Classes(new int[] {0, 0, 1, 0, 2, 1}, List.of("a", "b", "c")));

    private static final Cuts CUTS = new Cuts(3, DATA);

    private static double distance(CutData data, int a, int b) {
        double sum = 0;
        for (int k = 0; k < data.dims(); k++) {
            double d = data.at(a, k) - data.at(b, k);
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    private static void refused(String path, CutSettings cut) {
        refused(path, CUTS, cut);
    }

    private static void refused(String path, Cuts cuts, CutSettings cut) {
        String message =
                String.valueOf(
                        assertThrows(IllegalArgumentException.class, () -> cuts.of(cut))
                                .getMessage());
        assertTrue(message.startsWith(path + ": "), message);
        assertTrue(message.contains(", was "), message);
    }

    @Test
    void lengthsOnAPlaneThroughExamplesAreThoseOfTheInputs() {
        Cut cut = CUTS.of(new CutSettings.Points(new int[] {4, 1, 3}));
        CutData data = Feet.of(cut, DATA);
        assertEquals(2, cut.dims());
        assertEquals(Math.sqrt(4 + 16), distance(data, 4, 1), 1e-14);
        assertEquals(5, distance(data, 4, 3), 1e-14);
        assertEquals(Math.sqrt(4 + 9), distance(data, 1, 3), 1e-14);
        for (int e : cut.chosen()) assertEquals(0, data.distance()[e], 1e-14);
        assertArrayEquals(new int[] {4, 1, 3}, data.chosen());
        // the plane x/2 + y/3 + z/4 = 1 from the origin
        assertEquals(1 / Math.sqrt(1 / 4.0 + 1 / 9.0 + 1 / 16.0), data.distance()[0], 1e-14);
        // the mean of the three is 0, the first axis leads from the first to the second
        for (int k = 0; k < 2; k++)
            assertEquals(0, data.at(4, k) + data.at(1, k) + data.at(3, k), 1e-14);
        assertEquals(data.at(4, 1), data.at(1, 1), 1e-14);
        assertTrue(data.at(1, 0) > data.at(4, 0));
        assertTrue(data.at(3, 1) > data.at(4, 1));
    }

    @Test
    void pointsWithoutAPlaneAreRefused() {
        refused("settings.cut.points", new CutSettings.Points(new int[] {0, 1, 2}));
        refused("settings.cut.points", new CutSettings.Points(new int[] {0, 5}));
        refused("settings.cut.points", new CutSettings.Points(new int[] {0, 0}));
        refused("settings.cut.points", new CutSettings.Points(new int[] {0, 1, 3, 4, 2}));
        refused("settings.cut.points", new CutSettings.Points(new int[] {0, 6}));
        refused("settings.cut.points", new CutSettings.Points(new int[] {-1, 2}));
        refused("settings.cut.points", new Cuts(3, null), new CutSettings.Points(new int[] {0, 1}));
        assertEquals(3, CUTS.of(new CutSettings.Points(new int[] {0, 1, 3, 4})).dims());
        assertEquals(1, CUTS.of(new CutSettings.Points(new int[] {0, 2})).dims());
    }

    @Test
    void axesAreFeaturesBesideAnExample() {
        Cut cut = CUTS.of(new CutSettings.Axes(new int[] {2, 0}, 3));
        Slice slice = Objects.requireNonNull(cut.slice());
        assertArrayEquals(new double[] {0, 3, 0}, slice.c());
        CutData data = Feet.of(cut, DATA);
        assertEquals(4, data.at(4, 0), 1e-15);
        assertEquals(2, data.at(1, 1), 1e-15);
        assertEquals(0, data.distance()[3], 1e-15);
        assertEquals(3, data.distance()[0], 1e-15);
        refused("settings.cut.axes.features", new CutSettings.Axes(new int[] {0, 3}, 0));
        refused("settings.cut.axes.example", new CutSettings.Axes(new int[] {0, 1}, 6));
        assertThrows(
                IllegalArgumentException.class, () -> new CutSettings.Axes(new int[] {1, 1}, 0));
    }

    @Test
    void aLineRunsFromZeroToOne() {
        var line = new CutSettings.Line(new double[] {0, 0, 0}, new double[] {0, 0, 4});
        Cut cut = CUTS.of(line);
        CutData data = Feet.of(cut, DATA);
        assertEquals(1, data.at(4, 0), 1e-15);
        assertEquals(2, data.distance()[1], 1e-15);
        Domain.Box box = (Domain.Box) Domains.of(RegionsSettings.defaults(), cut, data, null);
        assertArrayEquals(new double[] {0}, box.lo());
        assertArrayEquals(new double[] {1}, box.hi());
        refused(
                "settings.cut.line.from",
                new CutSettings.Line(new double[] {0, 0}, new double[] {0, 1}));
    }

    @Test
    void aSliceFitsTheInputs() {
        var wrong = new Slice(List.of(new double[] {1}, new double[] {0}), new double[2]);
        refused("settings.cut.slice.c", new CutSettings.Affine(wrong));
        var zero = new double[] {0, -0.0};
        refused(
                "settings.cut.slice.T",
                new CutSettings.Affine(new Slice(List.of(zero, zero, zero), new double[3])));
        var oblique =
                new Slice(
                        List.of(new double[] {2, 1}, new double[] {0, 1}, new double[] {0, 0}),
                        new double[] {1, 0, 0});
        CutData data = Feet.of(CUTS.of(new CutSettings.Affine(oblique)), DATA);
        // (0, 3, 0) = (1, 0, 0) + a (2, 0, 0) + b (1, 1, 0)
        assertEquals(-2, data.at(3, 0), 1e-14);
        assertEquals(3, data.at(3, 1), 1e-14);
        assertEquals(4, data.distance()[4], 1e-14);
    }

    @Test
    void automaticTakesThreeExamplesOfThreeClassesOrTheInputs() {
        assertArrayEquals(new int[] {0, 2, 4}, CUTS.of(new CutSettings.Automatic()).chosen());
        Dataset numbers =
                new Dataset(DATA.x(), 3, new Targets.Reals(new double[] {1, 2, 3, 4, 5, 6}, 1));
        assertArrayEquals(
                new int[] {0, 1, 3},
                new Cuts(3, numbers).of(new CutSettings.Automatic()).chosen(),
                "2 is on the line of 0 and 1");
        assertNull(new Cuts(3, null).of(new CutSettings.Automatic()).slice());
        Dataset flat = new Dataset(new double[6], 3, new Targets.Reals(new double[] {1, 2}, 1));
        refused("settings.cut.automatic", new Cuts(3, flat), new CutSettings.Automatic());
        Dataset plane = new Dataset(DATA.x(), 2, new Targets.Reals(new double[9], 1));
        assertNull(new Cuts(2, plane).of(new CutSettings.Automatic()).slice());
        assertNotNull(CUTS.of(new CutSettings.Automatic()).slice());
    }

    @Test
    void aChosenBoxHoldsTheFeet() {
        Cut cut = CUTS.of(new CutSettings.Input());
        CutData data = Feet.of(cut, DATA);
        Domain.Box box = (Domain.Box) Domains.of(RegionsSettings.defaults(), cut, data, null);
        for (int e = 0; e < data.size(); e++)
            for (int k = 0; k < 3; k++) {
                assertTrue(box.lo()[k] < data.at(e, k) && data.at(e, k) < box.hi()[k]);
                assertEquals(box.lo()[k], Math.rint(box.lo()[k] * 16) / 16, "few digits");
            }
        Domain.Box without =
                (Domain.Box)
                        Domains.of(
                                RegionsSettings.defaults(),
                                new Cuts(3, null).of(new CutSettings.Input()),
                                null,
                                null);
        assertArrayEquals(new double[] {-1, -1, -1}, without.lo());
        assertArrayEquals(new double[] {1, 1, 1}, without.hi());
    }
}
