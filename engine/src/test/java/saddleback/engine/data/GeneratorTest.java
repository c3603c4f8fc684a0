package saddleback.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static saddleback.engine.data.Generated.draw;
import static saddleback.engine.data.Generated.labels;
import static saddleback.engine.data.Generated.reals;

import org.junit.jupiter.api.Test;

import saddleback.engine.format.Refused;
import saddleback.engine.problem.R1;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

final class GeneratorTest {
    private static final List<Generator> DRAWN =
            List.of(
                    TwoMoons.defaults(),
                    Spirals.defaults(),
                    Circles.defaults(),
                    new Xor(40, 0.3, 0.1),
                    new Jellyfish(40, 0.1),
                    Blobs.defaults(),
                    Sine.defaults(),
                    TeacherStudent.defaults());
    private static final List<Generator> ALL =
            Stream.concat(DRAWN.stream(), Stream.of(Harmonic.defaults())).toList();

    @Test
    void equalSeedsGiveEqualExamplesAndOthersDoNot() {
        for (Generator g : ALL) {
            Dataset a = draw(g);
            assertArrayEquals(a.x(), draw(g).x());
            assertArrayEquals(reals(a), reals(draw(g)));
        }
        for (Generator g : DRAWN)
            assertFalse(Arrays.equals(draw(g).x(), g.draw(Generated.PROBLEM, new Seed(9)).x()));
    }

    @Test
    void everySettingChangesTheExamples() {
        TeacherStudent.Activation relu = TeacherStudent.Activation.RELU;
        assertChange(new TwoMoons(400, 0.1), new TwoMoons(9, 0.1), new TwoMoons(400, 0.2));
        assertChange(
                new Spirals(400, 2, 1.5, 0.02),
                new Spirals(9, 2, 1.5, 0.02),
                new Spirals(400, 3, 1.5, 0.02),
                new Spirals(400, 2, 1, 0.02),
                new Spirals(400, 2, 1.5, 0));
        assertChange(
                new Circles(9, 0.5, 0.1),
                new Circles(8, 0.5, 0.1),
                new Circles(9, 0.4, 0.1),
                new Circles(9, 0.5, 0));
        assertChange(new Xor(4, 0, 0), new Xor(5, 0, 0), new Xor(4, 0.1, 0), new Xor(4, 0, 0.1));
        assertChange(
                new Harmonic(9, 4, 3),
                new Harmonic(8, 4, 3),
                new Harmonic(9, 3, 3),
                new Harmonic(9, 4, 2));
        assertChange(new Jellyfish(4, 0), new Jellyfish(5, 0), new Jellyfish(4, 0.1));
        assertChange(
                new Blobs(9, 3, 2, 4, 1),
                new Blobs(8, 3, 2, 4, 1),
                new Blobs(9, 2, 2, 4, 1),
                new Blobs(9, 3, 3, 4, 1),
                new Blobs(9, 3, 2, 3, 1),
                new Blobs(9, 3, 2, 4, 0));
        assertChange(
                new Sine(9, 1, 0.1), new Sine(8, 1, 0.1), new Sine(9, 2, 0.1), new Sine(9, 1, 0));
        assertChange(
                new TeacherStudent(9, 3, 2, 1, relu, 0),
                new TeacherStudent(8, 3, 2, 1, relu, 0),
                new TeacherStudent(9, 4, 2, 1, relu, 0),
                new TeacherStudent(9, 3, 3, 1, relu, 0),
                new TeacherStudent(9, 3, 2, 2, relu, 0),
                new TeacherStudent(9, 3, 2, 1, TeacherStudent.Activation.TANH, 0),
                new TeacherStudent(9, 3, 2, 1, relu, 0.1));
    }

    private static void assertChange(Generator standard, Generator... others) {
        Dataset a = draw(standard);
        assertEquals(standard.getClass().getRecordComponents().length, others.length);
        for (Generator g : others) {
            Dataset b = draw(g);
            assertFalse(
                    Arrays.equals(a.x(), b.x())
                            && Arrays.equals(reals(a), reals(b))
                            && Arrays.equals(labels(a), labels(b)),
                    g.toString());
        }
    }

    @Test
    void classesAreBalanced() {
        for (Generator g : ALL) {
            int[] labels = labels(draw(g));
            for (int i = 0; i < labels.length; i++) {
                int classes = Arrays.stream(labels).max().orElseThrow() + 1;
                assertEquals(i % classes, labels[i]);
            }
        }
    }

    /** The examples of the specification's problem R1. */
    @Test
    void harmonicExamplesAreTheSinesOfTheReferenceProblemWhateverTheSeed() {
        Dataset d = draw(new Harmonic(60, 4, 3));
        Dataset expected = R1.data();
        assertArrayEquals(expected.x(), d.x(), 1e-14);
        assertArrayEquals(labels(expected), labels(d));
        assertArrayEquals(d.x(), new Harmonic(60, 4, 3).draw(new Seed(1), new Seed(2)).x());
    }

    @Test
    void moonsWithoutNoiseLieOnTheirHalfCircles() {
        Dataset d = draw(new TwoMoons(1000, 0));
        for (int i = 0; i < 1000; i++) {
            double x = d.x()[2 * i];
            double y = d.x()[2 * i + 1];
            boolean first = labels(d)[i] == 0;
            assertEquals(1, first ? Math.hypot(x, y) : Math.hypot(x - 1, y - 0.5), 1e-12);
            assertTrue(first ? y >= 0 : y <= 0.5);
        }
        // The mean of sin t for t uniform in [0, pi] is 2 / pi, its deviation 0.308.
        double mean = 0;
        for (int i = 0; i < 1000; i += 2) mean += d.x()[2 * i + 1] / 500;
        assertEquals(2 / Math.PI, mean, 4 * 0.308 / Math.sqrt(500));
    }

    @Test
    void spiralsWithoutNoiseHaveTheAngleOfTheirRadius() {
        Dataset d = draw(new Spirals(900, 3, 1.25, 0));
        for (int i = 0; i < 900; i++) {
            double x = d.x()[2 * i];
            double y = d.x()[2 * i + 1];
            double r = Math.hypot(x, y);
            double off = Math.atan2(y, x) / (2 * Math.PI) - 1.25 * r - labels(d)[i] / 3.0;
            assertEquals(0, off - Math.rint(off), 1e-9);
            assertTrue(r <= 1);
        }
    }

    @Test
    void circlesWithoutNoiseHaveTheirRadii() {
        Dataset d = draw(new Circles(1000, 0.3, 0));
        for (int i = 0; i < 1000; i++)
            assertEquals(
                    labels(d)[i] == 0 ? 1 : 0.3, Math.hypot(d.x()[2 * i], d.x()[2 * i + 1]), 1e-12);
    }

    @Test
    void xorIsTheFourCornersAndFlattensAlongOneDiagonal() {
        assertArrayEquals(new double[] {1, 1, 1, -1, -1, -1, -1, 1}, draw(Xor.defaults()).x());
        assertArrayEquals(new int[] {0, 1, 0, 1}, labels(draw(Xor.defaults())));
        assertArrayEquals(
                new double[] {1, 1, 0.25, -0.25, -1, -1, -0.25, 0.25},
                draw(new Xor(4, 0.75, 0)).x());
        assertEquals(
                "flatten: at least 0 and below 1, was 1.0",
                Refused.message(() -> new Xor(4, 1, 0)));
    }

    @Test
    void jellyfishIsTheFourPointsOfThePaper() {
        Dataset d = draw(Jellyfish.defaults());
        assertArrayEquals(new double[] {0, 1, 1, 0, 0.6, 0.2, 0.2, 0.6}, d.x());
        assertArrayEquals(new int[] {0, 1, 0, 1}, labels(d));
    }

    @Test
    void noiseHasItsDeviation() {
        Dataset d = draw(new Xor(20_000, 0, 0.5));
        double[] off = new double[40_000];
        Dataset corners = draw(new Xor(20_000, 0, 0));
        for (int i = 0; i < off.length; i++) off[i] = d.x()[i] - corners.x()[i];
        double mean = Arrays.stream(off).average().orElseThrow();
        double square = Arrays.stream(off).map(v -> v * v).average().orElseThrow();
        assertEquals(0, mean, 4 * 0.5 / 200);
        assertEquals(0.25, square, 4 * 0.25 * Math.sqrt(2) / 200);
    }

    @Test
    void blobsShareTheirCentresBetweenDraws() {
        Blobs g = new Blobs(6, 3, 4, 2, 0);
        Dataset a = draw(g);
        Dataset b = g.draw(Generated.PROBLEM, new Seed(99));
        assertArrayEquals(a.x(), b.x());
        assertArrayEquals(Arrays.copyOf(a.x(), 12), Arrays.copyOfRange(a.x(), 12, 24));
        assertFalse(Arrays.equals(a.x(), g.draw(new Seed(1), Generated.DRAW).x()));
        // Each centre coordinate is normal with deviation 2: over 12,000 of them.
        double square =
                Arrays.stream(draw(new Blobs(1000, 1000, 12, 2, 0)).x())
                        .map(v -> v * v)
                        .average()
                        .orElseThrow();
        assertEquals(4, square, 4 * 4 * Math.sqrt(2 / 12_000.0));
    }

    @Test
    void theSineIsExactWithoutNoise() {
        Dataset d = draw(new Sine(500, 1.5, 0));
        for (int i = 0; i < 500; i++) {
            assertEquals(Math.sin(3 * Math.PI * d.x()[i]), reals(d)[i], 1e-12);
            assertTrue(Math.abs(d.x()[i]) <= 1);
        }
    }

    @Test
    void theTeacherIsAFixedNetwork() {
        // With one ReLU unit on one feature y is slope x on one side of 0 and 0 on the other.
        TeacherStudent g = new TeacherStudent(200, 1, 1, 1, TeacherStudent.Activation.RELU, 0);
        Dataset a = draw(g);
        Dataset b = g.draw(Generated.PROBLEM, new Seed(5));
        double slope = 0;
        for (int i = 0; i < 200; i++) if (reals(a)[i] != 0) slope = reals(a)[i] / a.x()[i];
        for (int i = 0; i < 200; i++)
            for (Dataset d : List.of(a, b)) {
                double y = reals(d)[i];
                assertTrue(y == 0 || Math.abs(y - slope * d.x()[i]) < 1e-12);
            }
        assertTrue(Arrays.stream(reals(b)).anyMatch(y -> y == 0));
        assertTrue(Arrays.stream(reals(b)).anyMatch(y -> y != 0));
    }

    @Test
    void theTanhTeacherIsOddAndBounded() {
        int h = 7;
        TeacherStudent g = new TeacherStudent(300, 5, h, 2, TeacherStudent.Activation.TANH, 0);
        Dataset d = draw(g);
        assertEquals(600, reals(d).length);
        double[] a = Generated.PROBLEM.of("second layer").normals().fill(new double[2 * h]);
        for (int o = 0; o < 2; o++) {
            double bound = 0;
            for (int k = 0; k < h; k++) bound += Math.abs(a[o * h + k]) / Math.sqrt(h);
            for (int i = 0; i < 300; i++) assertTrue(Math.abs(reals(d)[2 * i + o]) <= bound);
        }
    }

    @Test
    void sizesNoMemoryIsMeantForAreRefused() {
        assertEquals(
                "examples: at most 10000 with 10000 numbers each, was 10000000",
                Refused.message(() -> new Blobs(10_000_000, 2, 10_000, 1, 1)));
        assertEquals(
                "noise: at least 0, was NaN", Refused.message(() -> new TwoMoons(4, Double.NaN)));
    }
}
