package saddleback.engine.flatness.ball;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Subject;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.objective.Objective;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.R2;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/** The loss c + half the sum of h_i (w_i - 1)², whose flatness is known in closed form. */
record Bowl(double c, double... h) implements Objective {

    /** At the minimum, all coordinates 1. */
    Subject subject(MeasureSettings how) {
        int n = h.length;
        Network network = Network.of(R2.settings(1), n);
        double[] w = new double[n];
        java.util.Arrays.fill(w, 1);
        var data = new Dataset(new double[n], n, new Targets.Reals(new double[1], 1));
        var train =
                new NetworkObjective(network, data, Loss.SQUARED_ERROR, 0, Workers.shared());
        return new Subject(Place.of(network, w), train, this, how, new Seed(5));
    }

    @Override
    public int size() {
        return h.length;
    }

    @Override
    public double value(double[] w) {
        double sum = c;
        for (int i = 0; i < h.length; i++) sum += h[i] / 2 * (w[i] - 1) * (w[i] - 1);
        return sum;
    }

    @Override
    public double gradient(double[] w, double[] g) {
        for (int i = 0; i < h.length; i++) g[i] = h[i] * (w[i] - 1);
        return value(w);
    }

    @Override
    public void hessianTimes(double[] w, double[] v, double[] hv) {
        for (int i = 0; i < h.length; i++) hv[i] = h[i] * v[i];
    }
}
