package saddleback.engine.problem;

import saddleback.engine.data.DataSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * What is trained, on what, from which weights.
 *
 * @param decay adds decay/2 times the squared norm of all parameters, biases included
 */
public record Problem(
        @Setting("The examples") DataSettings data,
        @Setting("The network") NetworkSettings network,
        @Setting("What training minimises") Loss loss,
        @Setting(value = "Weight decay, biases included", min = 0) double decay,
        @Setting("Where the weights come from") Weights weights) {

    /** Checks the decay. */
    public Problem {
        Ranges.check(Problem.class, data, network, loss, decay, weights);
    }
}
