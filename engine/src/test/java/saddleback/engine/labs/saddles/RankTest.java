package saddleback.engine.labs.saddles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RankTest {

    /** By hand: ranks 1, 2.5, 2.5, 4, 5 against 1 to 5 give 9.5 / sqrt(10 * 9.5). */
    @Test
    void tiesHaveTheirMeanRank() {
        Rank r = Rank.of(new double[] {1, 2, 3, 4, 50}, new double[] {1, 2, 2, 3, 9});
        assertEquals(9.5 / Math.sqrt(95), r.correlation(), 1e-15);
        assertEquals(5, r.points());
    }

    @Test
    void fewPointsAndConstantOnesHaveNone() {
        assertTrue(Double.isNaN(Rank.of(new double[] {1, 2}, new double[] {1, 2}).correlation()));
        double[] same = {4, 4, 4, 4};
        assertTrue(Double.isNaN(Rank.of(same, new double[] {1, 2, 3, 4}).correlation()));
        assertEquals(4, Rank.of(same, same).points());
    }
}
