package saddleback.engine.curvature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.Linearization;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.R1;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;

/**
 * Closed-form problems with numbers computed independently in float64 (numpy, no shared code): R1
 * of the saddle-point specification (4-5-3, tanh, cross-entropy) and R2 of the flatness
 * specification (3-4-1 rectifier without biases, squared error at a global minimum).
 */
class ReferenceProblemTest {
    private static final Workers WORKERS = new Workers(2);

    private static NetworkObjective r1() {
        return R1.loss(WORKERS);
    }

    private static double[] start() {
        return R1.point(0, 1);
    }

    @Test
    void lossAndGradientOfR1() {
        double[] g = new double[43];
        assertEquals(1.1613629394815952, r1().gradient(start(), g), 1e-12);
        assertEquals(0.37799497756322414, Vectors.norm(g), 1e-11);
        double[] first = {
            -0.027683694153154914,
            -0.010297352273609112,
            0.0270064474209018,
            -0.00810508020328931,
            0.013474938998318607
        };
        for (int i = 0; i < 5; i++) assertEquals(first[i], g[i], 1e-12);
    }

    @Test
    void spectrumOfR1() {
        LinearOperator hessian = Curvature.hessian(new Linearization(r1(), start()));
        double[] dense = DenseMatrix.of(hessian, Progress.NONE);
        double[] values = DenseMatrix.eigenvalues(hessian, 2, Progress.NONE);
        double trace = 0;
        for (int i = 0; i < 43; i++) trace += dense[i * 43 + i];
        assertEquals(-0.14349915614622866, values[0], 1e-10);
        assertEquals(1.1159307069011906, values[42], 1e-10);
        assertEquals(3.7199152351246294, trace, 1e-10);
        assertEquals(1.629913483453975, Vectors.norm(dense), 1e-10);
        int negative = 0;
        int zero = 0;
        for (double v : values) {
            if (v < -1e-9) negative++;
            if (Math.abs(v) <= 1e-9) zero++;
        }
        assertEquals(15, negative);
        assertEquals(6, zero, "h + 1 directions of the softmax shift");
    }

    @Test
    void lanczosFindsBothEndsOfR1WithinItsBounds() {
        LinearOperator hessian = Curvature.hessian(new Linearization(r1(), start()));
        double[] values = DenseMatrix.eigenvalues(hessian, 2, Progress.NONE);
        EigenPairs pairs = Lanczos.extremes(hessian, 3, 2, 1e-10, new Seed(4), Progress.NONE);
        assertTrue(pairs.converged());
        double[] expected = {values[42], values[41], values[40], values[0], values[1]};
        double[] product = new double[43];
        for (int i = 0; i < 5; i++) {
            assertEquals(expected[i], pairs.values()[i], 1e-9);
            double[] v = pairs.vectors().get(i);
            assertEquals(1, Vectors.norm(v), 1e-12);
            hessian.times(v, product);
            Vectors.add(product, -pairs.values()[i], v);
            assertTrue(Vectors.norm(product) <= pairs.bounds()[i] + 1e-12);
        }
    }

    @Test
    void lanczosClosesOnASpaceOfFewEigenvalues() {
        LinearOperator projection =
                new LinearOperator() {
                    @Override
                    public int size() {
                        return 50;
                    }

                    @Override
                    public void times(double[] x, double[] y) {
                        for (int i = 0; i < 50; i++) y[i] = i < 3 ? 2 * x[i] : i == 49 ? -x[i] : 0;
                    }
                };
        EigenPairs pairs = Lanczos.extremes(projection, 4, 2, 1e-9, new Seed(1), Progress.NONE);
        double[] expected = {2, 2, 2, 0, -1, 0};
        for (int i = 0; i < 6; i++) assertEquals(expected[i], pairs.values()[i], 1e-8);
    }

    private static Network r2Network() {
        return Network.of(
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(4, false),
                                new LayerSettings.Relu(),
                                new LayerSettings.Dense(1, false))),
                3);
    }

    private static double[] r2Weights(double alpha) {
        double[] w = new double[16];
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 4; j++)
                w[j * 3 + i] =
                        alpha * Math.sin(1.7 * (i + 1) + 0.3 * (j + 1) + 0.9 * (i + 1) * (j + 1));
        for (int j = 0; j < 4; j++) w[12 + j] = Math.cos(0.8 * (j + 1) + 0.4) / alpha;
        return w;
    }

    private static NetworkObjective r2() {
        double[] x = new double[12 * 3];
        for (int n = 0; n < 12; n++)
            for (int d = 0; d < 3; d++)
                x[n * 3 + d] = Math.sin(1.1 * (n + 1) + 0.7 * (d + 1) * (n + 1) + 0.3 * d);
        double[] w = r2Weights(1);
        double[] y = new double[12];
        for (int n = 0; n < 12; n++)
            for (int j = 0; j < 4; j++) {
                double z = 0;
                for (int d = 0; d < 3; d++) z += x[n * 3 + d] * w[j * 3 + d];
                y[n] += Math.max(z, 0) * w[12 + j];
            }
        return new NetworkObjective(
                r2Network(),
                new Dataset(x, 3, new Targets.Reals(y, 1)),
                Loss.SQUARED_ERROR,
                0,
                WORKERS);
    }

    /** R2's loss has no factor 1/2, so its Hessian is twice ours. */
    private static void spectrum(double alpha, double norm, double trace) {
        LinearOperator hessian = Curvature.hessian(new Linearization(r2(), r2Weights(alpha)));
        double[] values = DenseMatrix.eigenvalues(hessian, 1, Progress.NONE);
        double sum = 0;
        for (double v : values) sum += 2 * v;
        assertEquals(norm, 2 * values[15], 1e-9 * norm);
        assertEquals(trace, sum, 1e-9 * trace);
    }

    @Test
    void sharpnessOfR2FollowsTheScaleOfItsLayers() {
        assertEquals(0, r2().value(r2Weights(1)), 1e-30);
        spectrum(1, 2.6729968465284597, 6.939064611366128);
        spectrum(0.1, 76.54079212743657, 267.1351663484872);
        spectrum(0.01, 7652.25172188239, 26709.248921900842);
        spectrum(2, 7.873436039864549, 17.740290259806933);
        spectrum(10, 192.1718694739096, 426.840685434239);
    }

    @Test
    void rankOfR2() {
        LinearOperator hessian = Curvature.hessian(new Linearization(r2(), r2Weights(1)));
        double[] values = DenseMatrix.eigenvalues(hessian, 1, Progress.NONE);
        assertEquals(0.0024261365446654796, 2 * values[6], 1e-11);
        for (int i = 0; i < 6; i++) assertEquals(0, values[i], 1e-12);
    }
}
