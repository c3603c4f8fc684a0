package saddleback.engine.reparam;

import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.settings.Id;

/**
 * A change of a network's parameters, or of their coordinates, that leaves the function as it is
 * (Dinh, Pascanu, Bengio, Bengio, Sharp minima can generalize for deep nets, ICML 2017, arXiv
 * 1703.04933). With weight decay the loss changes where the weights move, by the decay's part.
 */
public sealed interface Transformation
        permits AlphaScale,
                UnitScale,
                Permutation,
                WeightNorm,
                BatchNorm,
                PowerMap,
                RadialMap,
                InputScale,
                ReachNorm,
                ReachEigenvalues,
                ReachConstant,
                ReachVolume {

    /** Which kind. */
    Kind kind();

    /**
     * Where the network stands afterwards.
     *
     * @param before not changed
     * @param train the loss on the training examples of the network's own parameters; asked by
     *     those alone that depend on the examples
     * @param progress told of those that take long
     * @throws IllegalArgumentException "name: rule, was value" for a network that it does not suit;
     *     the name is the transformation's own, as it is written
     */
    Step apply(Place before, NetworkObjective train, Progress progress);

    /** How a kind is called in files. */
    static String name(Transformation t) {
        Id id = t.getClass().getAnnotation(Id.class);
        return id == null ? t.getClass().getSimpleName() : id.value();
    }

    /** The same without telling of progress. */
    default Step apply(Place before, NetworkObjective train) {
        return apply(before, train, Progress.NONE);
    }
}
