package saddleback.engine.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Seed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Products of balls hold the exact products of members, in decimal arithmetic. */
class BallMatrixTest {
    private final RandomGenerator random = new Seed(8).of("balls").random();

    private BallMatrix matrix(int rows, int cols, double width, int size) {
        BallMatrix a = BallMatrix.zeros(rows, cols);
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < cols; j++) {
                double x = StrictMath.scalb(random.nextDouble(-1, 1), random.nextInt(-size, size));
                a.set(i, j, new Interval(x, x + width * random.nextDouble()));
            }
        return a;
    }

    private void check(double width, int size) {
        BallMatrix a = matrix(40, 5, width, size);
        BallMatrix b = matrix(40, 7, width, size);
        BallMatrix c = a.transposeTimes(b);
        for (int end = 0; end < 2; end++)
            for (int i = 0; i < 5; i++)
                for (int j = 0; j < 7; j++) {
                    BigDecimal sum = BigDecimal.ZERO;
                    for (int k = 0; k < 40; k++)
                        sum =
                                sum.add(
                                        end(a.get(k, i), end)
                                                .multiply(end(b.get(k, j), (end + k) % 2)));
                    assertTrue(Exactly.contains(c.get(i, j), sum));
                }
    }

    private static BigDecimal end(Interval x, int which) {
        // a member of the ball: its middle moved by its radius, which get() rounds outwards
        double m = x.low() / 2 + x.high() / 2;
        double r = 0.999 * (x.high() - x.low()) / 2;
        return new BigDecimal(which == 0 ? m - r : m + r);
    }

    @Test
    void productsHoldTheExactOnes() {
        for (int i = 0; i < 20; i++) {
            check(0, 3);
            check(0, 30);
            check(1e-10, 3);
            check(1, 3);
            check(0, 500);
        }
    }

    @Test
    void productsOfExactMatricesAreNearlyExact() {
        double[] ones = new double[100];
        Arrays.fill(ones, 1);
        BallMatrix a = BallMatrix.of(ones, 100, 1);
        Interval dot = a.transposeTimes(a).get(0, 0);
        assertTrue(dot.contains(100));
        assertTrue(dot.high() - dot.low() < 1e-11);
    }

    @Test
    void sumsHoldTheExactOnes() {
        BallMatrix sum = BallMatrix.zeros(1, 1);
        BigDecimal exact = BigDecimal.ZERO;
        for (int i = 0; i < 10_000; i++) {
            double x = random.nextDouble(-1, 1) / 3;
            sum.add(0, 0, x);
            exact = exact.add(new BigDecimal(x));
        }
        assertTrue(Exactly.contains(sum.get(0, 0), exact));
        assertTrue(sum.get(0, 0).radius() < 1e-10);
    }

    @Test
    void theLowerHalfMirrorsTheUpper() {
        BallMatrix a = matrix(3, 3, 1, 2);
        Interval upper = a.get(0, 2);
        a.mirror();
        assertEquals(upper, a.get(2, 0));
        assertEquals(upper, a.get(0, 2));
    }
}
