package saddleback.engine.reparam;

import org.jspecify.annotations.Nullable;

import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.settings.ByValue;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * A change of a network's parameters, or of their coordinates, that leaves the function as it is
 * (Dinh, Pascanu, Bengio, Bengio, Sharp minima can generalize for deep nets, ICML 2017, arXiv
 * 1703.04933).
 */
public sealed interface Transformation {

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

    /**
     * Layer k times {@code factors[k]}, biases times the product so far (definition 5, appendix B).
     */
    @Id(value = "alpha-scale", meaning = "Each layer's weights times a factor, product 1")
    record AlphaScale(
            @Setting("One factor above 0 for each layer with weights, product 1") double[] factors)
            implements Transformation {
        @Override
        public Kind kind() {
            return Kind.ALPHA_SCALE;
        }

        @Override
        public Step apply(Place before, NetworkObjective train) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return ByValue.equal(this, other);
        }

        @Override
        public int hashCode() {
            return ByValue.hash(this);
        }
    }

    /** Hessian multiplied by (r/rho)² at the weights. */
    @Id(value = "radial-map", meaning = "The ball around the weights blown up or shrunk")
    record RadialMap(
            @Setting(value = "Radius r of the ball that is mapped", min = 0, above = true)
                    double from,
            @Setting(value = "Radius rho that it becomes", min = 0, above = true) double to,
            @Setting(value = "Radius beyond which nothing moves", min = 0, above = true)
                    double until)
            implements Transformation {
        /** Checks the ranges. */
        public RadialMap {
            Ranges.check(RadialMap.class, from, to, until);
        }

        @Override
        public Kind kind() {
            return Kind.RADIAL_MAP;
        }

        @Override
        public Step apply(Place before, NetworkObjective train) {
            throw new UnsupportedOperationException();
        }

        /** The values of the specification's check. */
        public static RadialMap defaults() {
            return new RadialMap(0.2, 0.5, 1);
        }
    }
}
