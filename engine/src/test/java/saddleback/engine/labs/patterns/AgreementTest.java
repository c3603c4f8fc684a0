package saddleback.engine.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.pattern.Maps;

import java.util.Arrays;
import java.util.Random;

/** Shares and chances against counting every cell and every pair. */
class AgreementTest {

    private static Agreement of(double[] mark, double... loss) {
        double[] accuracy = Arrays.stream(loss).map(v -> 1 / (1 + v)).toArray();
        return Agreement.of(mark, new Maps(loss, accuracy));
    }

    @Test
    void byHand() {
        // means 1 and 3.5, middle 2.25: the bad cell of 2 is on the wrong side
        Agreement a = of(new double[] {1, 1, -1, -1, 0}, 0.5, 1.5, 5, 2, 100);
        assertEquals(1, a.good());
        assertEquals(3.5, a.bad());
        assertEquals(0.75, a.share());
        assertEquals(1, a.auc());
        assertEquals((1 / 1.5 + 1 / 2.5) / 2, a.goodAccuracy(), 1e-15);
        assertEquals((1 / 6.0 + 1 / 3.0) / 2, a.badAccuracy(), 1e-15);
    }

    @Test
    void tiesCountHalfAndLieOnNeitherSide() {
        Agreement a = of(new double[] {1, -1}, 2, 2);
        assertEquals(0.5, a.auc());
        assertEquals(0, a.share());
    }

    @Test
    void withoutGoodOrBadCellsThereIsNothingToSay() {
        assertTrue(Double.isNaN(of(new double[] {1, 1}, 1, 2).share()));
        assertTrue(Double.isNaN(of(new double[] {-1, Double.NaN}, 1, 2).auc()));
        assertEquals(1.5, of(new double[] {1, 1}, 1, 2).good());
    }

    @Test
    void manyCellsByBruteForce() {
        var random = new Random(3);
        for (int trial = 0; trial < 200; trial++) {
            int n = 2 + random.nextInt(60);
            double[] mark = new double[n];
            double[] loss = new double[n];
            for (int i = 0; i < n; i++) {
                mark[i] = i < 2 ? 1 - 2 * i : random.nextInt(3) - 1;
                loss[i] = random.nextInt(8) / 4.0;
                if (random.nextInt(30) == 0) loss[i] = Double.POSITIVE_INFINITY;
            }
            Agreement a = of(mark, loss);
            assertEquals(pairs(mark, loss), a.auc(), 1e-14);
            assertEquals(cells(mark, loss), a.share(), 1e-15);
        }
    }

    private static double pairs(double[] mark, double[] loss) {
        double won = 0;
        int all = 0;
        for (int i = 0; i < mark.length; i++)
            for (int j = 0; j < mark.length; j++)
                if (mark[i] > 0 && mark[j] < 0) {
                    all++;
                    if (loss[i] < loss[j]) won += 1;
                    else if (loss[i] == loss[j]) won += 0.5;
                }
        return won / all;
    }

    private static double cells(double[] mark, double[] loss) {
        double[] sum = new double[2];
        int[] count = new int[2];
        for (int i = 0; i < mark.length; i++)
            if (mark[i] != 0) {
                sum[mark[i] > 0 ? 0 : 1] += loss[i];
                count[mark[i] > 0 ? 0 : 1]++;
            }
        double middle = (sum[0] / count[0] + sum[1] / count[1]) / 2;
        int right = 0;
        for (int i = 0; i < mark.length; i++)
            if ((mark[i] > 0 && loss[i] < middle) || (mark[i] < 0 && loss[i] > middle)) right++;
        return (double) right / (count[0] + count[1]);
    }
}
