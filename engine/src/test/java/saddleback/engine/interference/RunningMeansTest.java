package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RunningMeansTest {

    private static void batch(RunningMeans means, int k, int rewarded, int episodes) {
        for (int i = 0; i < episodes; i++) means.add(k, i < rewarded);
    }

    @Test
    void aBatchCountsWhenItIsOver() {
        var means = new RunningMeans(2);
        batch(means, 1, 3, 4);
        assertEquals(0, means.of(1));
        means.close();
        assertEquals(0.75, means.of(1));
        assertEquals(0, means.of(0));
    }

    @Test
    void fewEpisodesAllWeighTheSame() {
        var means = new RunningMeans(1);
        batch(means, 0, 100, 100);
        means.close();
        batch(means, 0, 0, 50);
        means.close();
        assertEquals(100.0 / 150, means.of(0), 1e-15);
    }

    /** Each batch of n then takes the part n / 256 of the mean. */
    @Test
    void manyAreForgotten() {
        var means = new RunningMeans(1);
        batch(means, 0, 256, 256);
        means.close();
        for (int i = 0; i < 3; i++) {
            batch(means, 0, 0, 64);
            means.close();
        }
        assertEquals(Math.pow(0.75, 3), means.of(0), 1e-15);
    }
}
