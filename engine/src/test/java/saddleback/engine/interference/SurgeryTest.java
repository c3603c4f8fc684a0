package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Seed;

import java.util.HashSet;
import java.util.Set;

class SurgeryTest {

    /** (1, 0) and (-1, 1): each loses its part along the other, so (1/2, 1/2) and (0, 1). */
    @Test
    void twoGradientsByHand() {
        double[][] g = {{1, 0}, {-1, 1}};
        double[][] drawn = Surgery.of(g, new Seed(1).random());
        assertArrayEquals(new double[] {0.5, 0.5}, drawn[0], 1e-15);
        assertArrayEquals(new double[] {0, 1}, drawn[1], 1e-15);
        double[][] inOrder = new double[2][2];
        Surgery.of(g, inOrder);
        assertArrayEquals(drawn, inOrder);
        assertArrayEquals(new double[] {1, 0}, g[0]);
    }

    @Test
    void gradientsThatAgreeStay() {
        double[][] g = {{1, 0.5}, {0, 2}, {0, 0}};
        assertArrayEquals(g, Surgery.of(g, new Seed(1).random()));
    }

    /**
     * (1, 0) by (-1, 2) is (4/5, 2/5), then by (-1, -1) it is (1/5, -1/5); by (-1, -1) first it is
     * (1/2, -1/2), then by (-1, 2) it is (1/5, 1/10).
     */
    @Test
    void theOrderIsDrawn() {
        double[][] g = {{1, 0}, {-1, 2}, {-1, -1}};
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            double[] first = Surgery.of(g, new Seed(i).random())[0];
            seen.add("%.6f %.6f".formatted(first[0], first[1]));
        }
        assertEquals(Set.of("0.200000 -0.200000", "0.200000 0.100000"), seen);
    }
}
