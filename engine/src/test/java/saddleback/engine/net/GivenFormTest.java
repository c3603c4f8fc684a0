package saddleback.engine.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class GivenFormTest {
    private static final List<LayerSettings> EVERY =
            List.of(
                    new LayerSettings.Relu(),
                    new LayerSettings.Dense(5, true),
                    new LayerSettings.LeakyRelu(0.25),
                    new LayerSettings.Dense(4, false),
                    new LayerSettings.HardTanh(),
                    new LayerSettings.Maxout(3, 2),
                    new LayerSettings.Dense(4, true),
                    new LayerSettings.Linear(),
                    new LayerSettings.Dense(4, true),
                    new LayerSettings.Relu(),
                    new LayerSettings.Relu(),
                    new LayerSettings.Dense(2, true));

    @Test
    void everyPiecewiseLinearNetworkHasTheSameOutputs() {
        Network network = Network.of(NetworkSettings.of(EVERY), 3);
        double[] w = new Seed(1).of("w").normals().fill(new double[network.size()]);
        GivenNetwork numbers = GivenForm.of(network, w);
        assertEquals(8, numbers.layers().size());
        double[] x = new Seed(1).of("x").normals().fill(new double[3 * 40]);
        var sweep = new GradientSweep(network, Loss.SQUARED_ERROR.function());
        Matrix y = sweep.outputs(w, Matrix.view(x, 0, 40, 3));
        for (int i = 0; i < 40; i++) {
            double[] out = value(numbers, new double[] {x[3 * i], x[3 * i + 1], x[3 * i + 2]});
            for (int j = 0; j < 2; j++) assertEquals(y.data()[2 * i + j], out[j], 1e-12);
        }
    }

    @Test
    void numbersComeBackAsTheyWere() {
        var layers =
                List.of(
                        layer(GivenLayer.Type.RELU, null, null, 4, 3),
                        layer(GivenLayer.Type.LEAKY_RELU, null, 0.1, 5, 4),
                        layer(GivenLayer.Type.MAXOUT, 3, null, 6, 5),
                        layer(GivenLayer.Type.LINEAR, null, null, 2, 2),
                        layer(GivenLayer.Type.HARD_TANH, null, null, 2, 2),
                        layer(GivenLayer.Type.LINEAR, null, null, 1, 2));
        var given = new GivenNetwork(layers);
        double[] flat = GivenForm.weights(given);
        Network network = Network.of(new NetworkSettings.Given(layers), 3);
        assertEquals(network.size(), flat.length);
        GivenNetwork back = GivenForm.of(network, flat);
        assertEquals(layers.size(), back.layers().size());
        for (int i = 0; i < layers.size(); i++) {
            GivenLayer a = layers.get(i);
            GivenLayer b = back.layers().get(i);
            assertEquals(a.type(), b.type());
            assertEquals(a.rank(), b.rank());
            assertEquals(a.slope(), b.slope());
            assertArrayEquals(a.b(), b.b());
            for (int r = 0; r < a.w().size(); r++) assertArrayEquals(a.w().get(r), b.w().get(r));
        }
    }

    @Test
    void smoothLayersAreRefusedByTheirPlace() {
        var network =
                Network.of(
                        NetworkSettings.of(
                                List.of(
                                        new LayerSettings.Maxout(2, 2),
                                        new LayerSettings.Dense(2, true),
                                        new LayerSettings.Tanh())),
                        1);
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> GivenForm.of(network, new double[network.size()]));
        assertEquals(
                "network.layers[2]: piecewise linear (relu, leaky-relu, hard-tanh, maxout, linear),"
                        + " was tanh",
                e.getMessage());
    }

    private static GivenLayer layer(
            GivenLayer.Type type,
            @Nullable Integer rank,
            @Nullable Double slope,
            int rows,
            int columns) {
        var random = new Seed(2).of(type.name()).normals();
        var w = new ArrayList<double[]>();
        for (int i = 0; i < rows; i++) w.add(random.fill(new double[columns]));
        return new GivenLayer(type, w, random.fill(new double[rows]), rank, slope);
    }

    /** The definition, written out. */
    private static double[] value(GivenNetwork network, double[] x) {
        double[] h = x;
        for (GivenLayer l : network.layers()) {
            double[] z = l.b().clone();
            for (int r = 0; r < z.length; r++)
                for (int j = 0; j < h.length; j++) z[r] += l.w().get(r)[j] * h[j];
            double[] y = new double[l.units()];
            for (int u = 0; u < y.length; u++)
                switch (l.type()) {
                    case RELU -> y[u] = Math.max(0, z[u]);
                    case LEAKY_RELU ->
                            y[u] = z[u] > 0 ? z[u] : Objects.requireNonNull(l.slope()) * z[u];
                    case HARD_TANH -> y[u] = Math.max(-1, Math.min(1, z[u]));
                    case LINEAR -> y[u] = z[u];
                    case MAXOUT -> {
                        y[u] = Double.NEGATIVE_INFINITY;
                        int rank = Objects.requireNonNull(l.rank());
                        for (int k = 0; k < rank; k++) y[u] = Math.max(y[u], z[u * rank + k]);
                    }
                }
            h = y;
        }
        return h;
    }
}
