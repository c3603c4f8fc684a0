package saddleback.app.labs.regions;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Networks for tests of pictures. */
final class Nets {
    private Nets() {}

    /** ReLU layers with normal weights of He's deviation and biases of 0.3, then a linear layer. */
    static GivenNetwork random(long seed, int inputs, int outputs, int... widths) {
        var random = new Random(seed);
        var layers = new ArrayList<GivenLayer>();
        int from = inputs;
        for (int w : widths) {
            layers.add(GivenLayer.relu(rows(random, w, from), biases(random, w)));
            from = w;
        }
        layers.add(GivenLayer.linear(rows(random, outputs, from), biases(random, outputs)));
        return new GivenNetwork(layers);
    }

    private static List<double[]> rows(Random random, int units, int from) {
        var rows = new ArrayList<double[]>();
        for (int u = 0; u < units; u++) {
            double[] row = new double[from];
            for (int i = 0; i < from; i++) row[i] = random.nextGaussian() * Math.sqrt(2.0 / from);
            rows.add(row);
        }
        return rows;
    }

    private static double[] biases(Random random, int units) {
        return random.doubles(units, -0.5, 0.5).toArray();
    }
}
