package saddleback.engine.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.data.DataSettings;
import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.TwoMoons;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.io.IOException;
import java.util.List;

/** Dinh et al. 2017, definition 5 and theorem 3: the function stays, derivatives are scaled. */
class RescalingTest {
    private static final Seed SEED = new Seed(5);

    private static Network network(LayerSettings between, boolean bias) {
        return Network.of(
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(6, bias),
                                between,
                                new LayerSettings.Dense(4, bias),
                                new LayerSettings.Tanh(),
                                new LayerSettings.Dense(2, bias))),
                2);
    }

    private static NetworkObjective objective(Network network) throws IOException {
        var data = DataSettings.of(new GeneratedData(new TwoMoons(50, 0.1))).load(SEED).train();
        return new NetworkObjective(network, data, Loss.CROSS_ENTROPY, 0, Workers.shared());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 3, 1000})
    void theFunctionStaysAndItsDerivativesAreScaled(double factor) throws IOException {
        for (boolean bias : new boolean[] {true, false})
            for (LayerSettings between :
                    List.of(
                            new LayerSettings.Relu(),
                            new LayerSettings.LeakyRelu(0.2),
                            new LayerSettings.Linear(),
                            new LayerSettings.Maxout(3, 2))) check(network(between, bias), factor);
    }

    private static void check(Network network, double factor) throws IOException {
        NetworkObjective f = objective(network);
        double[] w = SEED.of("w").normals().fill(new double[network.size()]);
        double[] v = Rescaling.of(network, w, factor);
        assertEquals(f.value(w), f.value(v), 1e-12 * f.value(w));
        double[] g = new double[w.length];
        double[] h = new double[w.length];
        f.gradient(w, g);
        f.gradient(v, h);
        int moved = 0;
        for (int i = 0; i < w.length; i++) {
            if (v[i] != w[i]) moved++;
            assertEquals(w[i] * g[i], v[i] * h[i], 1e-11, "w_i dL/dw_i does not change");
        }
        assertTrue(moved > 0);
        assertArrayEquals(w, Rescaling.of(network, w, 1));
    }

    @Test
    void whatDoesNotScaleIsRefused() {
        double[] none = new double[0];
        for (Network bad :
                List.of(
                        network(new LayerSettings.Tanh(), true),
                        network(new LayerSettings.Softplus(), true),
                        Network.of(
                                NetworkSettings.of(List.of(new LayerSettings.Dense(2, true))), 2)))
            assertTrue(
                    String.valueOf(
                                    assertThrows(
                                                    IllegalArgumentException.class,
                                                    () -> Rescaling.of(bad, none, 2))
                                            .getMessage())
                            .startsWith("layers: "));
    }
}
