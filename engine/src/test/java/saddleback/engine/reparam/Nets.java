package saddleback.engine.reparam;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Random networks of 1 to 4 hidden layers whose units let factors through, and what tests ask. */
final class Nets {
    private static final Seed SEED = new Seed(11);
    private static final int INPUTS = 3;

    /** A network with the loss of random examples. */
    record Net(String name, NetworkObjective loss, double[] w) {
        Network network() {
            return loss.network();
        }

        Place place() {
            return Place.of(network(), w.clone());
        }

        int layers() {
            return WeightLayer.of(network()).size();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private Nets() {}

    static Stream<Net> scaling() {
        var nets = new ArrayList<Net>();
        for (int depth = 1; depth <= 4; depth++)
            for (boolean bias : new boolean[] {true, false})
                for (LayerSettings unit :
                        List.of(
                                new LayerSettings.Relu(),
                                new LayerSettings.LeakyRelu(0.2),
                                new LayerSettings.Linear(),
                                new LayerSettings.Maxout(4, 3))) nets.add(net(depth, bias, unit));
        return nets.stream();
    }

    static Net net(int depth, boolean bias, LayerSettings unit) {
        var layers = new ArrayList<LayerSettings>();
        for (int k = 0; k < depth; k++) {
            if (unit instanceof LayerSettings.Maxout m)
                layers.add(new LayerSettings.Maxout(m.units() + k % 2, m.pieces()));
            else {
                layers.add(new LayerSettings.Dense(4 + k % 2, bias));
                layers.add(unit);
            }
        }
        layers.add(new LayerSettings.Dense(2, bias));
        Network network = Network.of(NetworkSettings.of(layers), INPUTS);
        String name = depth + (bias ? " with biases " : " ") + unit;
        double[] x = SEED.of("x").normals().fill(new double[20 * INPUTS]);
        double[] y = SEED.of("y").normals().fill(new double[20 * 2]);
        var data = new Dataset(x, INPUTS, new Targets.Reals(y, 2));
        var loss =
                new NetworkObjective(
                        network, data, Loss.MEAN_SQUARED_ERROR, 0, Workers.shared());
        return new Net(name, loss, SEED.of(name).normals().fill(new double[network.size()]));
    }

    /** Outputs on 200 random inputs. */
    static double[] outputs(Place place) {
        double[] x = SEED.of("inputs").normals().fill(new double[200 * place.network().inputs()]);
        Matrix z =
                new GradientSweep(place.network(), Loss.MEAN_SQUARED_ERROR.function())
                        .outputs(
                                place.weights(),
                                Matrix.of(x, 200, place.network().inputs()));
        double[] out = new double[z.size()];
        System.arraycopy(z.data(), z.offset(), out, 0, out.length);
        return out;
    }

    /** The largest difference over the largest number. */
    static double difference(double[] a, double[] b) {
        double most = 0;
        double size = 0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.abs(a[i] - b[i]));
            size = Math.max(size, Math.abs(a[i]));
        }
        return size == 0 ? most : most / size;
    }

    static double[] random(String name, int n) {
        return SEED.of(name).normals().fill(new double[n]);
    }

    static double[] moved(double[] x, double step, double[] v) {
        double[] out = x.clone();
        Vectors.add(out, step, v);
        return out;
    }
}
