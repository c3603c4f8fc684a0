package saddleback.engine.reparam;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Workers;

import java.util.ArrayList;

/**
 * R2 of the specification of flatness, in closed form: a network 3-4-1, ReLU, without biases, mean
 * squared error without the half on 12 examples whose targets are its own outputs; and its relative
 * with three layers, 3-4-3-1. Numbers expected of them were computed independently in float64
 * (numpy, no shared code).
 */
public final class R2 {
    /** Examples. */
    public static final int EXAMPLES = 12;

    /** Parameters of two layers. */
    public static final int SIZE = 16;

    private R2() {}

    /** 3-4-1. */
    public static Network network() {
        return network(4, 1);
    }

    /** 3-4-3-1. */
    public static Network deep() {
        return network(4, 3, 1);
    }

    private static Network network(int... units) {
        return Network.of(settings(units), 3);
    }

    /** ReLU layers without biases of these widths, the last one linear. */
    public static NetworkSettings settings(int... units) {
        var layers = new ArrayList<LayerSettings>();
        for (int u : units) {
            if (!layers.isEmpty()) layers.add(new LayerSettings.Relu());
            layers.add(new LayerSettings.Dense(u, false));
        }
        return NetworkSettings.of(layers);
    }

    /** The minimum of two layers, as the engine stores weights; a fresh array. */
    public static double[] weights() {
        double[] w = new double[SIZE];
        first(w);
        for (int j = 0; j < 4; j++) w[12 + j] = Math.cos(0.8 * (j + 1) + 0.4);
        return w;
    }

    /** The minimum of three layers; a fresh array. */
    public static double[] deepWeights() {
        double[] w = new double[27];
        first(w);
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 3; j++)
                w[12 + j * 4 + i] = 0.3 + Math.sin(0.6 * (i + 1) + 1.9 * (j + 1));
        w[24] = 1;
        w[25] = -0.7;
        w[26] = 0.5;
        return w;
    }

    /** W1[i][j] of the paper's row vectors is row j, column i here. */
    private static void first(double[] w) {
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 4; j++)
                w[j * 3 + i] = Math.sin(1.7 * (i + 1) + 0.3 * (j + 1) + 0.9 * (i + 1) * (j + 1));
    }

    /** The inputs, examples x 3; a fresh array. */
    public static double[] inputs() {
        double[] x = new double[EXAMPLES * 3];
        for (int n = 0; n < EXAMPLES; n++)
            for (int d = 0; d < 3; d++)
                x[n * 3 + d] = Math.sin(1.1 * (n + 1) + 0.7 * (d + 1) * (n + 1) + 0.3 * d);
        return x;
    }

    /** The examples whose targets are the network's own outputs at {@code w}. */
    public static Dataset data(Network network, double[] w) {
        double[] x = inputs();
        Matrix z =
                new GradientSweep(network, Loss.MEAN_SQUARED_ERROR.function())
                        .outputs(w, Matrix.of(x, EXAMPLES, 3));
        double[] y = new double[EXAMPLES * network.outputs()];
        for (int i = 0; i < y.length; i++) y[i] = z.data()[z.offset() + i];
        return new Dataset(x, 3, new Targets.Reals(y, network.outputs()));
    }

    /** The loss of two layers. */
    public static NetworkObjective loss() {
        return loss(network(), weights());
    }

    /** The loss of three layers. */
    public static NetworkObjective deepLoss() {
        return loss(deep(), deepWeights());
    }

    private static NetworkObjective loss(Network network, double[] w) {
        return new NetworkObjective(
                network, data(network, w), Loss.MEAN_SQUARED_ERROR, 0, Workers.shared());
    }

    /** The minimum of two layers with its own parameters as coordinates. */
    public static Place place() {
        return Place.of(network(), weights());
    }

    /**
     * Off the minimum: theta_m + 0.05 sin(1.3 m), m from 1 to 16 in the paper's order of the
     * parameters, W1 row by row; a fresh array.
     */
    public static double[] aside() {
        double[] w = weights();
        for (int m = 0; m < w.length; m++) {
            int at = m < 12 ? m % 4 * 3 + m / 4 : m;
            w[at] += 0.05 * Math.sin(1.3 * (m + 1));
        }
        return w;
    }
}
