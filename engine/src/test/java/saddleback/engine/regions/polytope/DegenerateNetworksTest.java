package saddleback.engine.regions.polytope;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Domain;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Half-integer weights, so that planes meet in edges and corners all the time. */
final class DegenerateNetworksTest {
    private static final List<GivenLayer.Type> KINDS =
            List.of(
                    GivenLayer.Type.RELU,
                    GivenLayer.Type.LEAKY_RELU,
                    GivenLayer.Type.HARD_TANH,
                    GivenLayer.Type.MAXOUT);

    private static final int NETWORKS = 60;

    @Test
    void countsAreThoseOfTheDefinition() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < NETWORKS; i++) {
            int dims = i % 10 == 9 ? 4 : 3;
            GivenNetwork network = network(random, dims);
            Domain.Box box = Nets.box(dims, -1, 1);
            long[] truth = new SlowCounter(network, box).afterLayer;
            assertArrayEquals(truth, Nets.count(network, null, box).afterLayer(), "network " + i);
        }
    }

    private static GivenNetwork network(SplittableRandom random, int dims) {
        List<GivenLayer> layers = new ArrayList<>();
        int in = dims;
        for (int l = 0; l < 2; l++) {
            GivenLayer.Type type = KINDS.get(random.nextInt(KINDS.size()));
            boolean maxout = type == GivenLayer.Type.MAXOUT;
            int rank = 2 + random.nextInt(2);
            int units = dims == 4 ? 2 : maxout ? 2 : 3 + random.nextInt(2);
            List<double[]> w = new ArrayList<>();
            double[] b = new double[maxout ? units * rank : units];
            for (int r = 0; r < b.length; r++) {
                double[] row = new double[in];
                for (int j = 0; j < in; j++) row[j] = (random.nextInt(5) - 2) / 2.0;
                w.add(row);
                b[r] = (random.nextInt(5) - 2) / 2.0;
            }
            Double slope = type == GivenLayer.Type.LEAKY_RELU ? 0.25 : null;
            layers.add(new GivenLayer(type, w, b, maxout ? rank : null, slope));
            in = units;
        }
        return new GivenNetwork(layers);
    }
}
