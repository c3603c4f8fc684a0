package saddleback.engine.regions.reference;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Small networks with weights -1, -1/2, 0, 1/2 and 1: many lines coincide, meet in one point, pass
 * through corners, or vanish.
 */
public final class HalfIntegers {
    private final SplittableRandom random;

    /** A stream of networks. */
    public HalfIntegers(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A network of two layers and a linear one, most of ReLU, on so many inputs. */
    public GivenNetwork next(int inputs) {
        List<GivenLayer> layers = new ArrayList<>();
        GivenLayer.Type type =
                switch (random.nextInt(8)) {
                    case 0 -> GivenLayer.Type.LEAKY_RELU;
                    case 1 -> GivenLayer.Type.HARD_TANH;
                    case 2 -> GivenLayer.Type.MAXOUT;
                    default -> GivenLayer.Type.RELU;
                };
        boolean relu = type == GivenLayer.Type.RELU;
        int columns = inputs;
        for (int l = 0; l < 2; l++) {
            int units = inputs > 2 ? 4 : relu ? 6 : 3 + random.nextInt(2);
            layers.add(layer(type, columns, units));
            columns = units;
        }
        layers.add(layer(GivenLayer.Type.LINEAR, columns, 1 + random.nextInt(2)));
        return new GivenNetwork(layers);
    }

    private GivenLayer layer(GivenLayer.Type type, int columns, int units) {
        Integer rank =
                type == GivenLayer.Type.MAXOUT ? Integer.valueOf(2 + random.nextInt(2)) : null;
        int rows = rank == null ? units : rank * units;
        List<double[]> w = new ArrayList<>();
        double[] b = new double[rows];
        for (int r = 0; r < rows; r++) {
            int kind = random.nextInt(10);
            if (kind == 0 && r > 0) {
                w.add(w.get(random.nextInt(r)).clone());
                b[r] = random.nextBoolean() ? b[r - 1] : half();
                continue;
            }
            double[] row = new double[columns];
            if (kind != 1) for (int c = 0; c < columns; c++) row[c] = half();
            w.add(row);
            b[r] = random.nextInt(3) == 0 ? 0 : half();
        }
        Double slope = type == GivenLayer.Type.LEAKY_RELU ? Double.valueOf(0.25) : null;
        return new GivenLayer(type, w, b, rank, slope);
    }

    private double half() {
        return random.nextInt(-2, 3) / 2.0;
    }
}
