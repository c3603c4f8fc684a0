package saddleback.engine.labs.patterns;

import java.util.List;

import saddleback.engine.data.DataSettings;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.Split;
import saddleback.engine.data.Targets;
import saddleback.engine.data.TwoMoons;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Planted;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/** Small data and networks for what is asked beside the pattern. */
final class Beside {
    static final Seed SEED = new Seed(11);

    private Beside() {}

    /** The inputs of data sets A (1.1, 16 examples) and B (2.7, 40) of the specification. */
    static double[] inputs(double frequency, int examples, int features) {
        double[] x = new double[examples * features];
        for (int n = 0; n < examples; n++)
            for (int k = 0; k < features; k++)
                x[n * features + k] = Math.sin(frequency * (n + 1) * (k + 1) + k);
        return x;
    }

    /** Labels 0, 0, 1, 2 repeating: shares .5, .25, .25. */
    static Dataset classes(double frequency, int examples) {
        int[] labels = new int[examples];
        for (int n = 0; n < examples; n++) labels[n] = new int[] {0, 0, 1, 2}[n % 4];
        return labelled(frequency, labels);
    }

    static Dataset labelled(double frequency, int[] labels) {
        return new Dataset(
                inputs(frequency, labels.length, 5),
                5,
                new Targets.Classes(labels, List.of("a", "b", "c")));
    }

    /** Two real targets. */
    static Dataset reals(double frequency, int examples) {
        double[] y = inputs(0.7 * frequency, examples, 2);
        for (int i = 0; i < y.length; i++) y[i] = 0.5 + 0.4 * y[i];
        return new Dataset(inputs(frequency, examples, 5), 5, new Targets.Reals(y, 2));
    }

    static NetworkSettings layers(int... units) {
        var layers = new java.util.ArrayList<LayerSettings>();
        for (int u : units) {
            if (!layers.isEmpty()) layers.add(new LayerSettings.Relu());
            layers.add(new LayerSettings.Dense(u, true));
        }
        return NetworkSettings.of(layers);
    }

    static Problem problem(NetworkSettings layers, Loss loss) {
        return new Problem(
                DataSettings.of(new GeneratedData(new TwoMoons(40, 0.1))),
                layers,
                loss,
                0,
                new Weights.Initial(new Init.He()));
    }

    /** The weights drawn as He does. */
    static Prepared prepared(Dataset train, Dataset test, Loss loss, int... units) {
        NetworkSettings layers = layers(units);
        Network network = Network.of(layers, train.features());
        return new Prepared(
                problem(layers, loss),
                new Split(train, test),
                network,
                new Init.He().draw(network, SEED.of("weights")),
                null);
    }

    /** Of which nothing is asked. */
    static Agreement none(Maps maps) {
        return new Agreement(maps.loss()[0], 0, 0, 0, 0, 0);
    }

    static Mapped mapped(Planted planted, Prepared prepared, Lattice at) {
        return new Mapped(
                planted,
                prepared,
                at,
                planted.maps(prepared.data().train(), at, Progress.NONE),
                null,
                Beside::none);
    }

    /** A random plane of the problem's own network. */
    static Spanned random(Prepared prepared, int axes, Workers workers) {
        double[][] directions = new double[axes][];
        for (int k = 0; k < axes; k++)
            directions[k] =
                    SEED.of("d").of(k).normals().fill(new double[prepared.network().size()]);
        return new Spanned(
                prepared.network(),
                prepared.weights(),
                directions,
                prepared.problem().loss(),
                workers);
    }

    /** From -1 to 1 along each axis. */
    static Lattice around(int axes, int points) {
        double[][] along = new double[axes][points];
        for (int k = 0; k < axes; k++)
            for (int i = 0; i < points; i++)
                along[k][k == 1 ? points - 1 - i : i] = 2.0 * i / (points - 1) - 1;
        return new Lattice(along);
    }
}
