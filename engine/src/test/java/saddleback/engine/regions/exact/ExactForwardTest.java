package saddleback.engine.regions.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.run.Normals;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

class ExactForwardTest {
    @Test
    void itGivesTheNumbersOfTheBackwardPass() {
        for (boolean sliced : new boolean[] {false, true}) {
            int inputs = sliced ? 5 : 2;
            GivenNetwork f = network(inputs);
            Slice slice =
                    sliced ? new Slice(rows(new Seed(8).normals(), 5, 2), new double[5]) : null;
            ExactNetwork exact = ExactNetwork.of(f, slice);
            var forward = new ExactForward(exact);
            var layout = new UnitLayout(f);
            RandomGenerator random = new Seed(2).random();
            byte[] states = new byte[layout.units()];
            for (int i = 0; i < 50; i++) {
                for (int u = 0; u < states.length; u++)
                    if (i % 7 == 0 || random.nextInt(4) == 0)
                        states[u] = (byte) random.nextInt(layout.states(layout.layerOf(u)));
                assertArrayEquals(exact.output(states), forward.output(states));
            }
        }
    }

    /** One layer of every type. */
    private static GivenNetwork network(int inputs) {
        Normals normals = new Seed(4).normals();
        var leaky = GivenLayer.Type.LEAKY_RELU;
        var tanh = GivenLayer.Type.HARD_TANH;
        return new GivenNetwork(
                List.of(
                        GivenLayer.relu(rows(normals, 6, inputs), b(normals, 6)),
                        new GivenLayer(leaky, rows(normals, 5, 6), b(normals, 5), null, 0.1),
                        new GivenLayer(tanh, rows(normals, 4, 5), b(normals, 4), null, null),
                        GivenLayer.maxout(3, rows(normals, 9, 4), b(normals, 9)),
                        GivenLayer.linear(rows(normals, 2, 3), b(normals, 2))));
    }

    private static List<double[]> rows(Normals normals, int rows, int columns) {
        var all = new ArrayList<double[]>();
        for (int r = 0; r < rows; r++) all.add(b(normals, columns));
        return all;
    }

    private static double[] b(Normals normals, int n) {
        return normals.fill(new double[n]);
    }
}
