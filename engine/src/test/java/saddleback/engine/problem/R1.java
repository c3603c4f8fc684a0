package saddleback.engine.problem;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Workers;

import java.util.List;

/**
 * R1 of the saddle-point specification, in closed form: a network 4-5-3, tanh, mean cross-entropy
 * on 60 examples, 43 parameters. Numbers expected of it were computed independently in float64
 * (numpy, no shared code).
 */
public final class R1 {
    /** The number of parameters. */
    public static final int SIZE = 43;

    /** The decay with which the specification's F is the loss plus decay/2 times |w|². */
    public static final double DECAY = 0.005;

    private R1() {}

    /** The mean cross-entropy, no decay. */
    public static NetworkObjective loss(Workers workers) {
        return objective(0, workers);
    }

    /** F = loss + 0.0025 |w|². */
    public static NetworkObjective decayed(Workers workers) {
        return objective(DECAY, workers);
    }

    private static NetworkObjective objective(double decay, Workers workers) {
        return new NetworkObjective(
                Network.of(settings(), 4), data(), Loss.CROSS_ENTROPY, decay, workers);
    }

    /** 4-5-3 with tanh. */
    public static NetworkSettings settings() {
        return NetworkSettings.of(
                List.of(
                        new LayerSettings.Dense(5, true),
                        new LayerSettings.Tanh(),
                        new LayerSettings.Dense(3, true)));
    }

    /** The 60 examples of 3 classes in turn. */
    public static Dataset data() {
        double[] x = new double[60 * 4];
        int[] labels = new int[60];
        for (int n = 0; n < 60; n++) {
            labels[n] = n % 3;
            for (int d = 0; d < 4; d++)
                x[n * 4 + d] = Math.sin(1.3 * (n + 1) + 2.1 * (d + 1) + 0.5 * (n + 1) * (d + 1));
        }
        return new Dataset(x, 4, new Targets.Classes(labels, List.of("0", "1", "2")));
    }

    /** The point theta(s, A): A sin(1.7 j + 0.3 (s + 1)²), j = 1 to 43; a fresh array. */
    public static double[] point(int s, double amplitude) {
        double[] w = new double[SIZE];
        for (int j = 1; j <= SIZE; j++)
            w[j - 1] = amplitude * Math.sin(1.7 * j + 0.3 * (s + 1) * (s + 1));
        return w;
    }
}
