package saddleback.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Seed;

import java.util.function.DoubleUnaryOperator;

/** Vector kernels against StrictMath, over ordinary, tiny, huge and special numbers. */
class VectorMathTest {

    /** A kernel of {@link VectorMath}. */
    private interface Kernel {
        void apply(double[] x, int xAt, double[] y, int yAt, int n);
    }

    private static double[] points() {
        var random = new Seed(3).random();
        double[] x = new double[4003];
        for (int i = 0; i < x.length; i++)
            x[i] = (random.nextDouble() * 2 - 1) * Math.pow(10, random.nextDouble() * 12 - 9);
        x[0] = 0;
        x[1] = -0.0;
        x[2] = 1e300;
        x[3] = -1e300;
        x[4] = Double.MIN_VALUE;
        return x;
    }

    private static void close(Kernel kernel, DoubleUnaryOperator truth, double ulps) {
        double[] x = points();
        double[] y = new double[x.length];
        kernel.apply(x, 0, y, 0, x.length);
        for (int i = 0; i < x.length; i++) {
            double expected = truth.applyAsDouble(x[i]);
            if (Double.isInfinite(expected)) assertEquals(expected, y[i]);
            else
                assertEquals(
                        expected, y[i], ulps * Math.max(Math.ulp(expected), 1e-300), "at " + x[i]);
        }
    }

    @Test
    void tanh() {
        close(VectorMath::tanh, StrictMath::tanh, 4);
    }

    @Test
    void exp() {
        close(VectorMath::exp, StrictMath::exp, 4);
    }

    @Test
    void sigmoid() {
        close(VectorMath::sigmoid, x -> 1 / (1 + StrictMath.exp(-x)), 6);
    }

    @Test
    void softplus() {
        close(
                VectorMath::softplus,
                x -> Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x))),
                6);
    }

    @Test
    void notANumberStaysSo() {
        double[] y = new double[1];
        for (Kernel k : new Kernel[] {VectorMath::tanh, VectorMath::exp, VectorMath::sigmoid}) {
            k.apply(new double[] {Double.NaN}, 0, y, 0, 1);
            assertTrue(Double.isNaN(y[0]));
        }
    }

    @Test
    void anElementDoesNotDependOnItsPlace() {
        double[] x = points();
        double[] whole = new double[x.length];
        double[] parts = new double[x.length];
        for (Kernel k : new Kernel[] {VectorMath::tanh, VectorMath::exp, VectorMath::softplus}) {
            k.apply(x, 0, whole, 0, x.length);
            for (int at = 0, n = 1; at < x.length; at += n, n = 1 + (n * 7) % 13)
                k.apply(x, at, parts, at, Math.min(n, x.length - at));
            for (int i = 0; i < x.length; i++)
                assertEquals(
                        Double.doubleToRawLongBits(whole[i]), Double.doubleToRawLongBits(parts[i]));
        }
    }
}
