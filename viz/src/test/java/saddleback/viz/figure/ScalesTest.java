package saddleback.viz.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

/** Ranges, levels, colours and the rules of the figure model. */
class ScalesTest {
    /** The published ends of each map; for the diverging one Moreland 2009, table 1. */
    @Test
    void coloursAreThePublishedOnes() {
        assertEquals(0x440154, ColourMap.VIRIDIS.rgb(0));
        assertEquals(0xFDE725, ColourMap.VIRIDIS.rgb(1));
        assertEquals(0x000004, ColourMap.MAGMA.rgb(0));
        assertEquals(0xFCFDBF, ColourMap.MAGMA.rgb(1));
        assertEquals(0xFCFFA4, ColourMap.INFERNO.rgb(1));
        assertEquals(0x0D0887, ColourMap.PLASMA.rgb(0));
        assertEquals(0xF0F921, ColourMap.PLASMA.rgb(1));
        assertEquals(0x000000, ColourMap.GREY.rgb(0));
        assertEquals(0xFFFFFF, ColourMap.GREY.rgb(1));
        close(0x3B4CC0, ColourMap.DIVERGING.rgb(0), 1);
        close(0xDDDDDD, ColourMap.DIVERGING.rgb(0.5), 2);
        close(0xB40426, ColourMap.DIVERGING.rgb(1), 2);
    }

    private static void close(int wanted, int rgb, int by) {
        for (int shift = 0; shift <= 16; shift += 8)
            assertEquals(wanted >> shift & 255, rgb >> shift & 255, by, Integer.toHexString(rgb));
    }

    /** Sequential maps grow lighter at every step of eight colours, by luminance. */
    @Test
    void sequentialMapsGrowLighter() {
        for (ColourMap map : ColourMap.ALL) {
            if (map == ColourMap.DIVERGING || map == ColourMap.CYCLIC) continue;
            int[] t = map.table();
            assertEquals(256, t.length);
            for (int i = 8; i < 256; i += 8)
                assertTrue(luminance(t[i]) > luminance(t[i - 8]), map + " at " + i);
        }
    }

    /** Opposite colours differ, and the last is next to the first. */
    @Test
    void theCyclicMapGoesRoundWithoutAStep() {
        int[] t = ColourMap.CYCLIC.table();
        for (int i = 0; i < 256; i++) {
            close(t[i], t[(i + 1) % 256], 6);
            int apart = 0;
            for (int shift = 0; shift <= 16; shift += 8)
                apart += Math.abs((t[i] >> shift & 255) - (t[(i + 128) % 256] >> shift & 255));
            assertTrue(apart > 120, "at " + i);
        }
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @Test
    void positionAndValueAreInverse() {
        double[] data = {0.003, 12, 700};
        double[] signed = {-3, 0, 1};
        for (ColourScale s :
                new ColourScale[] {
                    ColourScale.linear(ColourMap.VIRIDIS, data),
                    ColourScale.log(ColourMap.VIRIDIS, data),
                    ColourScale.diverging(signed)
                }) {
            var random = new SplittableRandom(1);
            for (int i = 0; i < 100; i++) {
                double p = random.nextDouble();
                assertEquals(p, s.position(s.value(p)), 1e-9);
            }
            assertTrue(Double.isNaN(s.position(Double.NaN)));
            assertEquals(-1, s.rgb(Double.POSITIVE_INFINITY));
        }
        assertEquals(0.5, ColourScale.diverging(signed).position(0), 0);
    }

    @Test
    void clippedEndsAreMarkedWhereDataExceedThem() {
        double[] data = {1, 5, Double.NaN, Double.POSITIVE_INFINITY};
        ColourScale s = ColourScale.linear(ColourMap.VIRIDIS, data);
        assertEquals(new Range(1, 5), s.range());
        ColourScale clipped = s.clipped(new Range(0, 3), data);
        assertTrue(clipped.clippedAbove());
        assertTrue(!clipped.clippedBelow());
        assertEquals(1, clipped.position(4), 0);
    }

    @Test
    void rangesOfHardData() {
        assertEquals(new Range(0, 1), Range.of(new double[] {Double.NaN}));
        assertEquals(new Range(-1, 1), Range.of(new double[] {0, 0}));
        assertEquals(new Range(0.225, 0.275), Range.of(new double[] {0.25}));
        assertEquals(new Range(1, 10), Range.ofPositive(new double[] {-1, 0}));
        var e = assertThrows(IllegalArgumentException.class, () -> new Range(2, 2));
        assertEquals("high: above 2.0, was 2.0", e.getMessage());
    }

    @Test
    void levels() {
        assertArrayEquals(
                new double[] {0, 0.2, 0.4, 0.6, 0.8, 1},
                new Levels.Linear(6).in(new Range(0, 1)),
                1e-15);
        assertArrayEquals(
                new double[] {0.1, 0.3, 1, 3, 10}, new Levels.Log(2).in(new Range(0.1, 10)), 0);
        assertArrayEquals(
                new double[] {2, 3}, new Levels.Chosen(1, 2, 3, 9).in(new Range(1.5, 5)), 0);
        assertEquals(0, new Levels.Log(2).in(new Range(-2, -1)).length);
    }

    @Test
    void axesGoThereAndBack() {
        for (Axis axis :
                new Axis[] {
                    Axis.linear("", new Range(-3, 8)),
                    Axis.log("", new Range(1e-9, 1e5)),
                    Axis.signedLog("", new Range(-30, 1e5), 1e-9),
                    Axis.signedLog("", new Range(-1e300, 1e300), 1e-300)
                })
            for (double f = 0; f <= 1; f += 0.01)
                assertEquals(f, axis.fraction(axis.value(f)), 1e-12);
        var e = assertThrows(IllegalArgumentException.class, () -> Axis.log("", new Range(0, 1)));
        assertEquals("range.low: above 0 on a log scale, was 0.0", e.getMessage());
    }

    /** arsinh(1/2) = ln of the golden ratio, and arsinh(x) = ln(2x) + 1/(4x²) - ... for large x. */
    @Test
    void bothSidesOfZeroOnOneScale() {
        var scale = new Scale.SignedLog(0.01);
        assertEquals(0, scale.place(0), 0);
        double golden = (1 + Math.sqrt(5)) / 2;
        assertEquals(Math.log10(golden), scale.place(0.01), 1e-15);
        assertEquals(5, scale.place(1000), 1e-10);
        assertEquals(1e-9 / (0.02 * Math.log(10)), scale.place(1e-9), 1e-22);
        assertEquals(1 + 0.01 / Math.log(10), scale.place(0.1), 1e-4, "a hundredth of e's decade");
        for (double v = 1e-12; v < 1e12; v *= 3) {
            assertEquals(-scale.place(v), scale.place(-v), 0);
            assertEquals(v, scale.value(scale.place(v)), 1e-12 * v);
            assertEquals(-v, scale.value(scale.place(-v)), 1e-12 * v);
        }
        assertTrue(Double.isNaN(scale.place(Double.NaN)));
        assertEquals(Double.POSITIVE_INFINITY, scale.place(Double.POSITIVE_INFINITY));
        var range = new Range(-1, 1);
        var e = assertThrows(IllegalArgumentException.class, () -> Axis.signedLog("", range, 0));
        assertEquals("threshold: 1.0E-300 to 1.0E300, was 0.0", e.getMessage());
    }

    @Test
    void gridValuesBetweenPoints() {
        double[] x = {0, 1, 3};
        double[] y = {0, 2};
        Grid grid = new Grid(x, y, new double[] {0, 1, 3, 2, 3, Double.NaN});
        assertEquals(2.0, grid.at(1, 1), 1e-15);
        assertEquals(2.0, grid.at(2, 0), 1e-15);
        assertTrue(Double.isNaN(grid.at(2, 1)));
        assertTrue(Double.isNaN(grid.at(-0.1, 1)));
        assertEquals(1, grid.nearest(1.9, 0.9), 0);
        assertEquals(0, grid.nearest(-0.4, -0.9), 0);
        var e = assertThrows(IllegalArgumentException.class, () -> new Grid(x, y, new double[5]));
        assertEquals("values: length 6, was 5", e.getMessage());
    }
}
