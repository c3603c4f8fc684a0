package saddleback.engine.reparam;

import java.util.List;

/**
 * A theorem's construction: an alpha-scale whose factors are found from the loss at the weights.
 * What it asks of the network alone can be told before there are weights.
 */
public sealed interface Machine permits ReachNorm, ReachEigenvalues, ReachConstant, ReachVolume {

    /**
     * The layers with weights of a network that it suits, whatever its weights.
     *
     * @throws IllegalArgumentException "name: rule, was value" for one that it does not suit
     */
    List<WeightLayer> suited(Place before);
}
