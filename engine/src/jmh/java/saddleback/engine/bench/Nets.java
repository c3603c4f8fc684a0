package saddleback.engine.bench;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.run.Seed;

import java.util.List;

/**
 * The networks and data of the benchmark table; data are random with the shape of the real ones.
 */
final class Nets {
    private Nets() {}

    /** 784-256-128-10 rectifiers. */
    static Network images() {
        return Network.of(
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(256, true),
                                new LayerSettings.Relu(),
                                new LayerSettings.Dense(128, true),
                                new LayerSettings.Relu(),
                                new LayerSettings.Dense(10, true))),
                784);
    }

    /** 2-16-16-1 tanh. */
    static Network moons() {
        return Network.of(
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(16, true),
                                new LayerSettings.Tanh(),
                                new LayerSettings.Dense(16, true),
                                new LayerSettings.Tanh(),
                                new LayerSettings.Dense(1, true))),
                2);
    }

    /** 64-32-10 tanh. */
    static Network digits() {
        return Network.of(
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(32, true),
                                new LayerSettings.Tanh(),
                                new LayerSettings.Dense(10, true))),
                64);
    }

    static Dataset classes(int examples, int features, int classes) {
        double[] x = new Seed(1).random().doubles((long) examples * features).toArray();
        int[] labels = new int[examples];
        for (int i = 0; i < examples; i++) labels[i] = (i * 31 + i / 7) % classes;
        return new Dataset(
                x,
                features,
                new Targets.Classes(
                        labels,
                        java.util.stream.IntStream.range(0, classes)
                                .mapToObj(String::valueOf)
                                .toList()));
    }

    static double[] vector(String name, int n, double deviation) {
        double[] v = new Seed(2).of(name).normals().fill(new double[n]);
        for (int i = 0; i < n; i++) v[i] *= deviation;
        return v;
    }
}
