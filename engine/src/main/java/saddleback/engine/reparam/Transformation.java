package saddleback.engine.reparam;

import saddleback.engine.objective.NetworkObjective;

/**
 * A change of a network's parameters, or of their coordinates, that leaves the function as it is
 * (Dinh, Pascanu, Bengio, Bengio, Sharp minima can generalize for deep nets, ICML 2017, arXiv
 * 1703.04933).
 */
public sealed interface Transformation permits AlphaScale, RadialMap {

    /** Which kind. */
    Kind kind();

    /**
     * Where the network stands afterwards.
     *
     * @param before not changed
     * @param train the loss on the training examples of the network's own parameters; asked by
     *     those alone that depend on the examples
     * @throws IllegalArgumentException "name: rule, was value" for a network that it does not suit
     */
    Step apply(Place before, NetworkObjective train);
}
