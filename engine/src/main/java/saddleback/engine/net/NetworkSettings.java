package saddleback.engine.net;

import saddleback.engine.given.Construction;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Setting;

import java.util.List;
import java.util.Optional;

/** A network as it is written in an experiment. */
public sealed interface NetworkSettings {

    /** The layers, first to last; the number of inputs comes from the data. */
    List<LayerSettings> layers();

    /** The numbers of a network that is given in numbers. */
    default Optional<GivenNetwork> given() {
        return Optional.empty();
    }

    /** The settings of a network by its layers. */
    static NetworkSettings of(List<LayerSettings> layers) {
        return new Layered(layers);
    }

    /**
     * The layers of a network, first to last; the number of inputs comes from the data.
     *
     * @param layers at least one
     */
    @Id(value = "layers", meaning = "Layers with weights of their own")
    record Layered(@Setting("Layers from the input to the output") List<LayerSettings> layers)
            implements NetworkSettings {

        /** Checks that there is a layer. */
        public Layered {
            layers = List.copyOf(layers);
            if (layers.isEmpty())
                throw new IllegalArgumentException("layers: at least 1 layer, was an empty list");
        }
    }

    /**
     * A network in numbers; its problem needs no data and no weights.
     *
     * @param numbers at least one layer
     */
    @Id(value = "given", meaning = "Layers in numbers")
    record Given(
            @Setting(value = "Layers in numbers, from the input to the output", required = true)
                    List<GivenLayer> numbers)
            implements NetworkSettings {

        /** Checks that the layers fit together. */
        public Given {
            try {
                numbers = new GivenNetwork(numbers).layers();
            } catch (IllegalArgumentException e) {
                String rule = String.valueOf(e.getMessage()).replaceFirst("^layers", "numbers");
                throw new IllegalArgumentException(rule, e);
            }
        }

        /** |x| + |y| of two inputs by rectifiers; numbers must always be given. */
        public static Given defaults() {
            return new Given(
                    List.of(
                            GivenLayer.relu(
                                    List.of(
                                            new double[] {1, 0},
                                            new double[] {-1, 0},
                                            new double[] {0, 1},
                                            new double[] {0, -1}),
                                    new double[4]),
                            GivenLayer.linear(List.of(new double[] {1, 1, 1, 1}), new double[1])));
        }

        @Override
        public List<LayerSettings> layers() {
            return GivenStructure.of(numbers);
        }

        @Override
        public Optional<GivenNetwork> given() {
            return Optional.of(new GivenNetwork(numbers));
        }
    }

    /** A network by a recipe; its problem needs no data and no weights. */
    @Id(value = "construction", meaning = "A network built so that its regions are known")
    record Constructed(@Setting("How it is built") Construction construction)
            implements NetworkSettings {

        @Override
        public List<LayerSettings> layers() {
            return GivenStructure.of(construction.network().layers());
        }

        @Override
        public Optional<GivenNetwork> given() {
            return Optional.of(construction.network());
        }
    }
}
