package saddleback.engine.policy;

import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.List;

/**
 * A network that sees the component and, where there is more than one, the state, both one-hot, and
 * whose outputs are the logits of the actions; all components share it. Constants are added to the
 * logits so that it begins exactly where it is told: logits = f(θ) - f(θ₀) + start. Parameters: the
 * network's.
 */
public final class NetworkAgent implements Agent {
    /** For each component and parameter: what the passes of two agents keep. */
    private static final long BYTES = 100;

    private final Network network;
    private final double[] begin;
    private final double[] start;
    private final int table;
    private final StateSweep[] sweeps;

    private NetworkAgent(
            Network network, int components, int states, double[] begin, double[] start) {
        this.network = network;
        this.begin = begin;
        this.start = start;
        table = states * network.outputs();
        sweeps = new StateSweep[components];
        for (int k = 0; k < components; k++)
            sweeps[k] = new StateSweep(network, OneHot.of(k, components, states));
    }

    /** The network of {@link Start#network}. */
    static Initial initial(Start start, List<LayerSettings> hidden, Init init, Seed seed) {
        World world = start.world();
        var layers = new ArrayList<>(hidden);
        layers.add(new LayerSettings.Dense(world.actions(), true));
        Network network =
                Network.of(
                        NetworkSettings.of(layers),
                        OneHot.width(world.components(), world.states()));
        Heap.require(
                BYTES * network.size() * world.components(),
                "layers",
                "an agent",
                "smaller layers need less");
        double[] parameters = init.draw(network, seed.of("network"));
        double[] nothing = new double[start.logits().length];
        var bare = new NetworkAgent(network, world.components(), world.states(), nothing, nothing);
        double[] begin = new double[nothing.length];
        bare.logits(parameters, begin);
        var agent =
                new NetworkAgent(
                        network, world.components(), world.states(), begin, start.logits());
        return new Initial(agent, parameters);
    }

    /** The network. */
    public Network network() {
        return network;
    }

    /** The number of parameters of the layers before the last, which come first. */
    public int beforeLast() {
        return network.blocks().get(network.blocks().size() - 2).offset();
    }

    @Override
    public int parameters() {
        return network.size();
    }

    @Override
    public int logits() {
        return table;
    }

    @Override
    public void logits(double[] parameters, int k, double[] into, int at) {
        sweeps[k].outputs(parameters, into, at);
        for (int i = 0; i < table; i++)
            into[at + i] = into[at + i] - begin[k * table + i] + start[k * table + i];
    }

    @Override
    public void gradient(double[] parameters, int k, double[] slopes, double[] gradient) {
        sweeps[k].gradient(parameters, slopes, gradient);
    }

    @Override
    public void logitsAlong(double[] parameters, double[] direction, int k, double[] into) {
        sweeps[k].outputsAlong(parameters, direction, into);
    }

    @Override
    public void gradientAlong(
            double[] parameters,
            double[] direction,
            int k,
            double[] slopes,
            double[] slopesChange,
            double[] into) {
        sweeps[k].gradientAlong(parameters, direction, slopes, slopesChange, into);
    }

    @Override
    public Agent copy() {
        return new NetworkAgent(network, sweeps.length, table / network.outputs(), begin, start);
    }
}
