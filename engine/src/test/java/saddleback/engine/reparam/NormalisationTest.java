package saddleback.engine.reparam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.Nets.Net;

/** Weight and batch normalisation: invariance to the length of v and what follows from it. */
class NormalisationTest {
    /** The part of a square matrix that belongs to the first n coordinates. */
    private static double[] corner(double[] h, int size, int n) {
        double[] part = new double[n * n];
        for (int i = 0; i < n; i++) System.arraycopy(h, i * size, part, i * n, n);
        return part;
    }

    private static double[] hessian(NetworkObjective loss, Place place) {
        return new Reparametrised(loss, place.parametrisation()).hessian(place.coordinates());
    }

    @Test
    void fourTimesLongerDirectionsAreSixteenTimesFlatter() {
        NetworkObjective loss = R2.loss();
        Place one = new WeightNorm(1, 0).apply(R2.place(), loss).after();
        Place four = new WeightNorm(4, 0).apply(R2.place(), loss).after();
        double[] a = Blas.eigenvalues(corner(hessian(loss, one), 21, 16), 16, 1);
        double[] b = Blas.eigenvalues(corner(hessian(loss, four), 21, 16), 16, 1);
        assertEquals(16, a[15] / b[15], 1e-12);
        assertEquals(0, Nets.difference(R2.weights(), four.weights()), 1e-15);
    }

    /** At a minimum the Hessian by v is (s/|v|)² P H P with P = I - v v' / |v|². */
    @Test
    void theHessianByTheDirectionsHasItsClosedForm() {
        NetworkObjective loss = R2.loss();
        Place place = new WeightNorm(3, 1).apply(R2.place(), loss).after();
        double[] now = corner(hessian(loss, place), 20, 16);
        double[] h = loss.hessian(R2.weights());
        double[] w = R2.weights();
        double[] left = new double[256];
        for (int i = 0; i < 16; i++)
            for (int j = 0; j < 16; j++)
                for (int k = 0; k < 16; k++) left[i * 16 + j] += p(w, i, k) * h[k * 16 + j];
        double[] both = new double[256];
        for (int i = 0; i < 16; i++)
            for (int j = 0; j < 16; j++)
                for (int k = 0; k < 16; k++) both[i * 16 + j] += left[i * 16 + k] * p(w, j, k);
        assertEquals(0, Nets.difference(both, now), 1e-12);
    }

    /** (s/|v|) P for the four rows of the first layer, with v = 3 w; 1 for the second layer. */
    private static double p(double[] w, int i, int k) {
        if (i >= 12 || k >= 12 || i / 3 != k / 3) return i == k ? 1 : 0;
        int at = i / 3 * 3;
        double square = w[at] * w[at] + w[at + 1] * w[at + 1] + w[at + 2] * w[at + 2];
        return ((i == k ? 1 : 0) - w[i] * w[k] / square) / 3;
    }

    @Test
    void normalisingAgainLengthensTheDirections() {
        NetworkObjective loss = R2.loss();
        Place one = new WeightNorm(1, 0).apply(R2.place(), loss).after();
        Step again = new WeightNorm(4, 0).apply(one, loss);
        assertArrayEquals(
                new WeightNorm(4, 0).apply(R2.place(), loss).after().coordinates(),
                again.after().coordinates());
        assertEquals(21, again.after().parametrisation().size());
        assertEquals(16 * Math.log(4), again.logDeterminant(), 1e-13);
        assertArrayEquals(one.coordinates(), again.undone().coordinates(), 1e-15);
        Step other = new WeightNorm(2, 1).apply(one, loss);
        assertEquals(25, other.after().parametrisation().size());
        assertTrue(Double.isNaN(other.logDeterminant()));
    }

    @Test
    void movesKeepTheLengthsOfDirections() {
        NetworkObjective loss = R2.loss();
        Place normal = new WeightNorm(4, 0).apply(R2.place(), loss).after();
        Step step = new AlphaScale(new double[] {0.5, 2}).apply(normal, loss);
        double[] x = normal.coordinates().clone();
        for (int k = 16; k < 21; k++) x[k] *= k < 20 ? 0.5 : 2;
        assertArrayEquals(x, step.after().coordinates(), 1e-14);
        assertEquals(
                0,
                Nets.difference(Nets.outputs(R2.place()), Nets.outputs(step.after())),
                1e-14);
        assertEquals(0, Nets.difference(normal.coordinates(), step.undone().coordinates()), 1e-15);
    }

    /** Sums of the first layer normalised as batch normalisation defines it, by hand. */
    @Test
    void batchNormIsTheNormalisedSum() {
        Net net = Nets.net(2, true, new LayerSettings.Relu());
        Place place = new BatchNorm(2).apply(net.place(), net.loss()).after();
        double[] x = net.loss().data().x();
        double[] c = Nets.moved(place.coordinates(), 0.2, Nets.random("bn", place.coordinates().length));
        double[] w = new double[net.w().length];
        place.parametrisation().weights(c, w);
        int examples = x.length / 3;
        for (int j = 0; j < 4; j++) {
            double[] sums = new double[examples];
            double mean = 0;
            for (int n = 0; n < examples; n++) {
                sums[n] = Vectors.dot(c, 3 * j, x, 3 * n, 3);
                mean += sums[n] / examples;
            }
            double variance = 0;
            for (double z : sums) variance += (z - mean) * (z - mean) / examples;
            double s = c[net.w().length + j];
            double beta = c[12 + j];
            for (int n = 0; n < examples; n++)
                assertEquals(
                        s * (sums[n] - mean) / Math.sqrt(variance) + beta,
                        Vectors.dot(w, 3 * j, x, 3 * n, 3) + w[12 + j],
                        1e-13);
        }
        assertEquals(0, Nets.difference(net.w(), place.weights()), 1e-14);
    }

    /** v . dL = 0, dL(a v) = dL/a, H(a v) = H/a², H v = -dL: Euler's identities, in v alone. */
    @Test
    void eulersIdentitiesHoldInTheDirectionsOfBatchNorm() {
        Net net = Nets.net(2, true, new LayerSettings.Tanh());
        NetworkObjective loss = net.loss();
        Place one = new BatchNorm(1).apply(net.place(), loss).after();
        Place three = new BatchNorm(3).apply(net.place(), loss).after();
        var f = new Reparametrised(loss, one.parametrisation());
        int n = f.size();
        double[] v = new double[n];
        System.arraycopy(one.coordinates(), 0, v, 0, 12);
        double[] g = new double[n];
        double[] far = new double[n];
        f.gradient(one.coordinates(), g);
        f.gradient(three.coordinates(), far);
        assertEquals(0, Vectors.dot(v, g), 1e-13);
        double[] hv = new double[n];
        f.hessianTimes(one.coordinates(), v, hv);
        double[] h = f.hessian(one.coordinates());
        double[] flat = f.hessian(three.coordinates());
        for (int i = 0; i < 12; i++) {
            assertEquals(g[i] / 3, far[i], 1e-13);
            assertEquals(-g[i], hv[i], 1e-12);
            for (int j = 0; j < 12; j++)
                assertEquals(h[i * n + j] / 9, flat[i * n + j], 1e-12);
        }
    }

    @Test
    void theWayBackLeadsToTheWeights() {
        Net net = Nets.net(3, true, new LayerSettings.Relu());
        for (Transformation t :
                new Transformation[] {
                    new WeightNorm(3, 0),
                    new BatchNorm(3),
                    new PowerMap(0.5, 0.01),
                    new RadialMap(0.2, 0.5, 1)
                }) {
            Step step = t.apply(net.place(), net.loss());
            assertEquals(0, Nets.difference(net.w(), step.undone().coordinates()), 1e-14);
            assertTrue(step.undone().parametrisation() instanceof Identity);
        }
    }

    @Test
    void whatHasNoLengthIsRefused() {
        Net net = Nets.net(1, true, new LayerSettings.Relu());
        double[] w = net.w().clone();
        w[0] = w[1] = w[2] = 0;
        Place dead = Place.of(net.network(), w);
        assertThrows(
                IllegalArgumentException.class,
                () -> new WeightNorm(1, 0).apply(dead, net.loss()));
        assertThrows(
                IllegalArgumentException.class, () -> new BatchNorm(1).apply(dead, net.loss()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new WeightNorm(1, 3).apply(net.place(), net.loss()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new BatchNorm(1).apply(R2.place(), R2.loss()),
                "no biases");
        Place other = new WeightNorm(1, 0).apply(net.place(), net.loss()).after();
        assertThrows(
                IllegalArgumentException.class, () -> new BatchNorm(1).apply(other, net.loss()));
    }

    /** Inputs that lie in a plane have no variance across it. */
    @Test
    void aCovarianceThatVanishesOnTheWeightsIsRefused() {
        Net net = Nets.net(1, true, new LayerSettings.Relu());
        double[] x = net.loss().data().x();
        for (int i = 0; i < x.length; i += 3) x[i + 2] = 2 * x[i] - x[i + 1];
        double[] w = net.w().clone();
        w[0] = 2;
        w[1] = -1;
        w[2] = -1;
        assertThrows(
                IllegalArgumentException.class,
                () -> new BatchNorm(1).apply(Place.of(net.network(), w), net.loss()));
    }
}
