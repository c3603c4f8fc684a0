package saddleback.engine.regions.exact;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Networks of every type of layer with weights of very different sizes. */
final class RandomNetworks {
    private static final List<GivenLayer.Type> TYPES = List.of(GivenLayer.Type.values());

    private RandomNetworks() {}

    static GivenNetwork next(SplittableRandom random, int inputs) {
        List<GivenLayer> layers = new ArrayList<>();
        int columns = inputs;
        int depth = 2 + random.nextInt(3);
        for (int l = 0; l < depth; l++) {
            GivenLayer layer = layer(random, columns, 2 + random.nextInt(4));
            layers.add(layer);
            columns = layer.units();
        }
        return new GivenNetwork(layers);
    }

    private static GivenLayer layer(SplittableRandom random, int columns, int units) {
        GivenLayer.Type type = TYPES.get(random.nextInt(TYPES.size()));
        boolean maxout = type == GivenLayer.Type.MAXOUT;
        Integer rank = maxout ? Integer.valueOf(2 + random.nextInt(3)) : null;
        int rows = rank == null ? units : units * rank;
        List<double[]> w = new ArrayList<>();
        double[] b = new double[rows];
        for (int i = 0; i < rows; i++) {
            double[] row = new double[columns];
            for (int j = 0; j < columns; j++) row[j] = number(random);
            w.add(row);
            b[i] = number(random);
        }
        Double slope = type == GivenLayer.Type.LEAKY_RELU ? Double.valueOf(0.01) : null;
        return new GivenLayer(type, w, b, rank, slope);
    }

    static double number(SplittableRandom random) {
        double plain = random.nextDouble(-2, 2);
        return switch (random.nextInt(10)) {
            case 0 -> 0.0;
            case 1 -> -0.0;
            case 2 -> Double.MIN_VALUE * random.nextInt(1, 1000);
            case 3 -> plain * 0x1p300;
            case 4 -> plain * 0x1p-600;
            case 5 -> random.nextInt(-4, 5) * 0.5;
            default -> plain;
        };
    }
}
