package saddleback.engine.reparam;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Workers;

/** A network 21-80-21 without biases on random examples. */
final class LargeNet {
    private LargeNet() {}

    static Nets.Net net() {
        Network network = Network.of(R2.settings(80, 21), 21);
        var data =
                new Dataset(
                        Nets.random("large x", 100 * 21),
                        21,
                        new Targets.Reals(Nets.random("large y", 100 * 21), 21));
        var loss =
                new NetworkObjective(
                        network, data, Loss.MEAN_SQUARED_ERROR, 0, Workers.shared());
        double[] w = Nets.random("large w", network.size());
        for (int i = 0; i < w.length; i++) w[i] *= 0.2;
        return new Nets.Net("large", loss, w);
    }
}
