package saddleback.engine.critical;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;

/** Objectives for tests of certificates. */
final class Problems {
    private Problems() {}

    /** Dense layers of these widths with biases, an activation between them. */
    static NetworkObjective objective(
            Dataset data,
            Loss loss,
            double decay,
            LayerSettings activation,
            Workers workers,
            int... widths) {
        var layers = new ArrayList<LayerSettings>();
        for (int i = 0; i < widths.length; i++) {
            if (i > 0) layers.add(activation);
            layers.add(new LayerSettings.Dense(widths[i], true));
        }
        return new NetworkObjective(
                Network.of(NetworkSettings.of(layers), data.features()),
                data,
                loss,
                decay,
                workers);
    }

    /** The data set of {@code derivatives.py}: 3 examples of 2 features in 2 classes. */
    static Dataset three() {
        double[] x = {3, -5, 2, 7, -6, 1};
        for (int i = 0; i < x.length; i++) x[i] /= 4;
        return new Dataset(x, 2, new Targets.Classes(new int[] {0, 1, 1}, List.of("0", "1")));
    }

    /** Its point. */
    static double[] threePoint() {
        double[] w = {5, -3, 7, 2, -4, 9, 6, -8, 3, -5, 1, -2};
        for (int i = 0; i < w.length; i++) w[i] /= 8;
        return w;
    }

    /** Random real data with random classes. */
    static Dataset random(int examples, int features, int classes) {
        double[] x = new Seed(1).of("x").normals().fill(new double[examples * features]);
        int[] labels = new int[examples];
        for (int i = 0; i < examples; i++) labels[i] = i * i % classes;
        var names = new ArrayList<String>();
        for (int k = 0; k < classes; k++) names.add("class " + k);
        return new Dataset(x, features, new Targets.Classes(labels, names));
    }

    /** Normal numbers times a scale. */
    static double[] point(String name, int n, double scale) {
        double[] w = new Seed(7).of(name).normals().fill(new double[n]);
        for (int i = 0; i < n; i++) w[i] *= scale;
        return w;
    }
}
