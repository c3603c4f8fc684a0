package saddleback.viz.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Scale;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Ticks are round, ordered, inside the range and clear of each other. */
class TicksTest {
    private static final double LETTER = 5;

    private static TickChoice choice(double length) {
        return new TickChoice(length, 30, 6, s -> LETTER * s.length());
    }

    @Test
    void randomRanges() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 4000; i++) {
            double size = Math.pow(10, random.nextDouble(-12, 12));
            double low = size * random.nextDouble(-1, 1);
            double high = low + size * random.nextDouble(0.01, 3);
            check(Axis.linear("", new Range(low, high)), random.nextDouble(40, 900));
            double start = Math.pow(10, random.nextDouble(-12, 12));
            double end = start * Math.pow(10, random.nextDouble(0.05, 20));
            check(Axis.log("", new Range(start, end)), random.nextDouble(40, 900));
            double threshold = size * Math.pow(10, random.nextDouble(-9, 3));
            check(Axis.signedLog("", new Range(low, high), threshold), random.nextDouble(40, 900));
        }
    }

    private static void check(Axis axis, double length) {
        TickChoice choice = choice(length);
        Ticks t = choice.of(axis);
        String what = axis + " on " + length + ": " + String.join(" ", t.labels());
        assertTrue(choice.clear(t, axis), what);
        assertEquals(t.at().length, t.labels().length);
        for (int i = 0; i < t.at().length; i++) {
            double f = axis.fraction(t.at()[i]);
            assertTrue(f > -1e-6 && f < 1 + 1e-6, what);
            if (i > 0) assertTrue(t.at()[i] > t.at()[i - 1], what);
            if (i > 0) assertTrue(!t.labels()[i].equals(t.labels()[i - 1]), what);
        }
        if (length > 250 && axis.scale().equals(Scale.LINEAR)) assertTrue(t.at().length >= 2, what);
    }

    @Test
    void linearLabels() {
        Ticks t = choice(200).of(Axis.linear("", new Range(-1, 1)));
        assertArrayEquals(new double[] {-1, -0.5, 0, 0.5, 1}, t.at(), 0);
        assertEquals(List.of("−1.0", "−0.5", "0.0", "0.5", "1.0"), List.of(t.labels()));
        Ticks small = choice(200).of(Axis.linear("", new Range(0, 4e-7)));
        assertEquals("×10⁻⁷", small.factor());
        assertEquals("loss (×10⁻⁷)", small.title("loss"));
    }

    @Test
    void farFromZeroLabelsCountFromARoundNumber() {
        Ticks t = choice(300).of(Axis.linear("", new Range(1 + 1e-9, 1 + 5e-9)));
        assertTrue(t.factor().contains("+ 1"), t.factor());
        for (String label : t.labels()) assertTrue(label.length() < 6, label);
    }

    @Test
    void decades() {
        Ticks t = choice(300).of(Axis.log("", new Range(1e-6, 1)));
        assertEquals("10⁻⁶", t.labels()[0]);
        assertEquals("10⁰", t.labels()[t.labels().length - 1]);
        assertTrue(t.minor().length > 40);
        Ticks plain = choice(300).of(Axis.log("", new Range(0.1, 5)));
        assertTrue(List.of(plain.labels()).contains("0.2"), String.join(" ", plain.labels()));
    }

    @Test
    void decadesOnBothSidesOfZero() {
        Ticks t = choice(400).of(Axis.signedLog("", new Range(-1.5, 12), 0.1));
        assertArrayEquals(new double[] {-1, -0.1, 0, 0.1, 1, 10}, t.at(), 0);
        assertEquals(List.of("−1", "−0.1", "0", "0.1", "1", "10"), List.of(t.labels()));
        for (double v : t.minor()) assertTrue(Math.abs(v) >= 0.1, "the middle is free: " + v);
        assertTrue(Arrays.stream(t.minor()).anyMatch(v -> Math.abs(v + 0.5) < 1e-12));
        Ticks small = choice(400).of(Axis.signedLog("", new Range(-1e-4, 1e-3), 1e-5));
        assertEquals(
                List.of("−10⁻⁴", "−10⁻⁵", "0", "10⁻⁵", "10⁻⁴", "10⁻³"), List.of(small.labels()));
    }

    @Test
    void whereThereIsNoRoomTheZeroStays() {
        Ticks t = choice(110).of(Axis.signedLog("", new Range(-1e6, 1e6), 1));
        assertTrue(t.at().length >= 3, String.join(" ", t.labels()));
        assertTrue(List.of(t.labels()).contains("0"), String.join(" ", t.labels()));
    }

    /** A window onto one side is an axis with one sign, a window onto the middle a linear one. */
    @Test
    void partsOfASignedAxis() {
        Ticks right = choice(300).of(Axis.signedLog("", new Range(1, 1e6), 0.01));
        assertArrayEquals(choice(300).of(Axis.log("", new Range(1, 1e6))).at(), right.at(), 0);
        Ticks left = choice(300).of(Axis.signedLog("", new Range(-1000, -1), 0.01));
        assertEquals(List.of("−1000", "−100", "−10", "−1"), List.of(left.labels()));
        assertArrayEquals(new double[] {-1000, -100, -10, -1}, left.at(), 0);
        Ticks middle = choice(300).of(Axis.signedLog("", new Range(-0.02, 0.02), 0.01));
        assertArrayEquals(new double[] {-0.02, -0.01, 0, 0.01, 0.02}, middle.at(), 1e-15);
    }

    @Test
    void numerals() {
        assertEquals("−3×10⁻⁷", Numerals.brief(-3e-7, 4));
        assertEquals("10¹²", Numerals.brief(1e12, 4));
        assertEquals("0.05", Numerals.brief(0.05, 4));
        assertEquals("12.35", Numerals.brief(12.3456, 4));
        assertEquals("0.0", Numerals.fixed(-0.04, 1));
    }
}
