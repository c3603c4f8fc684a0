package saddleback.engine.regions.polytope;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.run.Run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Networks whose regions are known, and how tests count them. */
final class Nets {
    private Nets() {}

    static Census count(GivenNetwork network, @Nullable Slice slice, Domain.Box box) {
        return PolytopeCounter.division(network, slice, box, true, Long.MAX_VALUE, false)
                .run(Run.unwatched());
    }

    static Domain.Box box(int dims, double lo, double hi) {
        double[] a = new double[dims];
        double[] b = new double[dims];
        Arrays.fill(a, lo);
        Arrays.fill(b, hi);
        return new Domain.Box(a, b);
    }

    static GivenNetwork shallow(List<double[]> w, double[] b) {
        return new GivenNetwork(List.of(GivenLayer.relu(w, b)));
    }

    /**
     * Hyperplanes in general position, all of whose meeting points lie in the unit cube
     * (specification, section 5).
     */
    static GivenLayer general(int dims, int n) {
        List<double[]> w = new ArrayList<>();
        double[] b = new double[n];
        double eps = Math.pow(4, -(dims + 1));
        for (int k = 0; k < n; k++) {
            double t = 0.5 + (2 * k + 1) / (2.0 * n);
            double[] v = new double[dims];
            for (int j = 0; j < dims; j++) {
                v[j] = Math.pow(t, j);
                b[k] -= v[j] / 2;
            }
            b[k] -= eps * Math.pow(t, dims);
            w.add(v);
        }
        return GivenLayer.relu(w, b);
    }

    /** The folding network of specification section 5. */
    static GivenNetwork folding(int dims, int... widths) {
        List<GivenLayer> layers = new ArrayList<>();
        int before = 0;
        for (int l = 0; l < widths.length; l++) {
            boolean last = l == widths.length - 1;
            int p = widths[l] / dims;
            int inputs = l == 0 ? dims : widths[l - 1];
            GivenLayer of = last ? general(dims, widths[l]) : fold(dims, widths[l], p);
            List<double[]> w = new ArrayList<>();
            for (double[] row : of.w()) w.add(unfolded(row, inputs, before));
            layers.add(GivenLayer.relu(w, of.b()));
            before = p;
        }
        return new GivenNetwork(layers);
    }

    private static GivenLayer fold(int dims, int width, int p) {
        List<double[]> w = new ArrayList<>();
        double[] b = new double[width];
        for (int u = 0; u < width; u++) {
            double[] row = new double[dims];
            if (u < dims * p) {
                row[u / p] = 1;
                b[u] = -(double) (u % p) / p;
            } else b[u] = -1;
            w.add(row);
        }
        return GivenLayer.relu(w, b);
    }

    private static double[] unfolded(double[] row, int inputs, int p) {
        if (p == 0) return row;
        double[] w = new double[inputs];
        for (int j = 0; j < row.length; j++)
            for (int i = 0; i < p; i++)
                w[j * p + i] = row[j] * (i == 0 ? p : (i % 2 == 0 ? 2 : -2) * p);
        return w;
    }

    /** Gaussian weights of variance 2 over the inputs, biases of deviation 1/3, and one output. */
    static GivenNetwork random(long seed, int inputs, int... widths) {
        var random = new SplittableRandom(seed);
        List<GivenLayer> layers = new ArrayList<>();
        int in = inputs;
        for (int n : widths) {
            List<double[]> w = new ArrayList<>();
            double[] b = new double[n];
            for (int u = 0; u < n; u++) {
                double[] row = new double[in];
                for (int i = 0; i < in; i++) row[i] = random.nextGaussian() * Math.sqrt(2.0 / in);
                w.add(row);
                b[u] = random.nextGaussian() / 3;
            }
            layers.add(GivenLayer.relu(w, b));
            in = n;
        }
        layers.add(GivenLayer.linear(List.of(new double[in]), new double[1]));
        return new GivenNetwork(layers);
    }

    static long choose(int n, int k) {
        long c = 1;
        for (int i = 0; i < k; i++) c = c * (n - i) / (i + 1);
        return c;
    }
}
