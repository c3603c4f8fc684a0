package saddleback.engine.problem;

import saddleback.engine.data.DataSettings;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * What is trained, on what, from which weights.
 *
 * @param decay adds decay/2 times the squared norm of all parameters, biases included
 */
public record Problem(
        @Setting(value = "The examples; a network in numbers needs none", required = true)
                DataSettings data,
        @Setting(value = "The network", required = true) NetworkSettings network,
        @Setting("What training minimises") Loss loss,
        @Setting(value = "Weight decay, biases included", min = 0) double decay,
        @Setting("Where the weights come from") Weights weights) {

    /** Checks the decay, and that examples and weights fit the kind of network. */
    public Problem {
        Ranges.check(Problem.class, data, network, loss, decay, weights);
        boolean numbers = network.given().isPresent();
        if (!numbers && !data.some())
            throw new IllegalArgumentException("data: examples, was none");
        if (numbers != weights.given())
            throw new IllegalArgumentException(
                    numbers
                            ? "weights: given, as the network is in numbers, was " + weights.id()
                            : "weights: given only where the network is in numbers, was given");
    }

    /** The same layers with other weights: a network in numbers becomes its layers. */
    public Problem at(Weights others) {
        return new Problem(data, NetworkSettings.of(network.layers()), loss, decay, others);
    }

    /**
     * Cross-entropy without decay at random weights; data and network must always be given (here
     * Fashion-MNIST at 14 x 14 and one hidden layer).
     */
    public static Problem defaults() {
        return new Problem(
                DataSettings.defaults(),
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(64, true),
                                new LayerSettings.Relu(),
                                new LayerSettings.Dense(10, true))),
                Loss.CROSS_ENTROPY,
                0,
                new Weights.Initial(new Init.He()));
    }
}
