package saddleback.engine.labs.flatness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;

/** How many labels are wrong, and which. */
class LabelNoiseTest {
    private static final int N = 1000;
    private static final Dataset DATA = data();

    private static Dataset data() {
        int[] labels = new int[N];
        for (int i = 0; i < N; i++) labels[i] = i * i % 4;
        return new Dataset(
                new double[N], 1, new Targets.Classes(labels, List.of("a", "b", "c", "d", "e")));
    }

    private static int[] labels(double share, int seed) {
        Targets t = LabelNoise.of(DATA, share, new Seed(seed)).targets();
        return ((Targets.Classes) t).labels();
    }

    private static boolean[] wrong(double share, int seed) {
        int[] now = labels(share, seed);
        boolean[] wrong = new boolean[N];
        for (int i = 0; i < N; i++) wrong[i] = now[i] != i * i % 4;
        return wrong;
    }

    private static int count(boolean[] wrong) {
        int n = 0;
        for (boolean w : wrong) if (w) n++;
        return n;
    }

    @Test
    void theShareIsExact() {
        for (double share : new double[] {0, 0.001, 0.1, 0.25, 0.3337, 0.5, 1})
            assertEquals(Math.round(share * N), count(wrong(share, 1)));
    }

    @Test
    void theSeedDecides() {
        assertArrayEquals(labels(0.3, 1), labels(0.3, 1));
        assertFalse(Arrays.equals(labels(0.3, 1), labels(0.3, 2)));
    }

    @Test
    void aLargerShareHasTheWrongLabelsOfASmallerOne() {
        int[] few = labels(0.2, 1);
        int[] many = labels(0.6, 1);
        boolean[] wrong = wrong(0.2, 1);
        for (int i = 0; i < N; i++) if (wrong[i]) assertEquals(few[i], many[i]);
    }

    /** 1,000 wrong labels, 4 others each: a class of 0 examples gets 250, within 5 deviations. */
    @Test
    void otherClassesAreAsProbable() {
        long e = Arrays.stream(labels(1, 1)).filter(v -> v == 4).count();
        assertEquals(250.0, (double) e, 5 * Math.sqrt(N * 0.25 * 0.75));
    }

    @Test
    void realTargetsAreRefused() {
        var reals = new Dataset(new double[2], 1, new Targets.Reals(new double[2], 1));
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> LabelNoise.of(reals, 0.1, new Seed(1)));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("targets: classes"));
    }
}
