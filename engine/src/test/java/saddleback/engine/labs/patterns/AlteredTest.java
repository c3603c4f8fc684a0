package saddleback.engine.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;

/** Other inputs and other targets against their definitions. */
class AlteredTest {
    private static final Seed SEED = new Seed(3);

    private static int[] labels(Dataset data) {
        return data.targets() instanceof Targets.Classes c ? c.labels() : new int[0];
    }

    private static double[] reals(Dataset data) {
        return data.targets() instanceof Targets.Reals r ? r.y() : new double[0];
    }

    /** Means and deviations within five standard errors of a sample of 20,000. */
    @Test
    void noiseHasTheMeansAndDeviationsOfTheFeatures() {
        int n = 20_000;
        double[] x = new double[2 * n];
        for (int i = 0; i < n; i++) {
            x[2 * i] = i % 2 == 0 ? 3 : 7;
            x[2 * i + 1] = -4;
        }
        var data = new Dataset(x, 2, new Targets.Classes(new int[n], List.of("a", "b")));
        Dataset noise = Altered.noise(data, SEED);
        assertSame(data.targets(), noise.targets());
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            mean += noise.x()[2 * i] / n;
            squares += (noise.x()[2 * i] - 5) * (noise.x()[2 * i] - 5) / n;
            assertEquals(-4, noise.x()[2 * i + 1], 1e-12);
        }
        assertEquals(5, mean, 5 * 2 / Math.sqrt(n));
        assertEquals(4, squares, 5 * 4 * Math.sqrt(2.0 / n));
    }

    @Test
    void permutedTargetsAreTheSameOnesElsewhere() {
        Dataset data = Beside.classes(1.1, 40);
        int[] permuted = labels(Altered.permuted(data, SEED));
        assertNotEquals(Arrays.toString(labels(data)), Arrays.toString(permuted));
        int[] sorted = permuted.clone();
        int[] before = labels(data).clone();
        Arrays.sort(sorted);
        Arrays.sort(before);
        assertArrayEquals(before, sorted);
        assertSame(data.x(), Altered.permuted(data, SEED).x());
    }

    @Test
    void permutedRealTargetsStayTogether() {
        double[] y = {1, 10, 2, 20, 3, 30, 4, 40, 5, 50};
        var data = new Dataset(new double[5], 1, new Targets.Reals(y, 2));
        double[] permuted = reals(Altered.permuted(data, SEED));
        double sum = 0;
        for (int i = 0; i < 5; i++) {
            assertEquals(10 * permuted[2 * i], permuted[2 * i + 1]);
            sum += permuted[2 * i];
        }
        assertEquals(15, sum);
    }

    @Test
    void aShareOfTheExamplesGetsOneClass() {
        Dataset data = Beside.classes(1.1, 40);
        int[] before = labels(data);
        int[] after = labels(Altered.changed(data, 0.25, 1, SEED));
        int changed = 0;
        int to = -1;
        for (int i = 0; i < before.length; i++)
            if (before[i] != after[i]) {
                changed++;
                assertTrue(to < 0 || to == after[i]);
                to = after[i];
            }
        assertEquals(10, changed);
        int[] all = labels(Altered.changed(data, 1, 1, SEED));
        for (int label : all) assertEquals(to, label);
    }

    /** A share of few examples that rounds to none still changes one. */
    @Test
    void oneOfTwoExamplesGetsAnotherLabel() {
        var targets = new Targets.Classes(new int[] {0, 1}, List.of("a", "b"));
        var two = new Dataset(new double[2], 1, targets);
        int[] after = labels(Altered.changed(two, 0.1, 1, SEED));
        assertEquals(after[0], after[1]);
    }

    /** 0 and 2 in equal parts have deviation 1. */
    @Test
    void realTargetsAreRaisedByTheirDeviation() {
        double[] y = new double[40];
        for (int i = 0; i < 20; i++) y[i] = 2;
        var data = new Dataset(new double[40], 1, new Targets.Reals(y, 1));
        double[] after = reals(Altered.changed(data, 0.3, Double.POSITIVE_INFINITY, SEED));
        int changed = 0;
        for (int i = 0; i < y.length; i++)
            if (after[i] != y[i]) {
                changed++;
                assertEquals(y[i] + 1, after[i], 1e-15);
            }
        assertEquals(12, changed);
        for (double v : reals(Altered.changed(data, 1, 2, SEED))) assertTrue(v <= 2);
    }
}
