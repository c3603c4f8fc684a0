package saddleback.engine.labs.interference;

import saddleback.engine.net.LayerSettings;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/** What the components share. */
public sealed interface AgentSettings {

    /** A weight for each context and action, and the shared bias. */
    @Id(value = "linear", meaning = "weights of each context's own and one shared bias")
    record Linear() implements AgentSettings {}

    /**
     * A network whose hidden layers see the context (and in a grid the place) one-hot; its output
     * layer is added by the lab. A constant is added to its logits so that it starts exactly where
     * the linear agent would.
     *
     * @param layers the hidden layers
     */
    @Id(value = "network", meaning = "a network: the hidden layers are shared")
    record Network(@Setting("The hidden layers") List<LayerSettings> layers)
            implements AgentSettings {
        /** Copies the list. */
        public Network {
            Ranges.check(Network.class, layers);
            layers = List.copyOf(layers);
        }

        /** One hidden layer of 16 tanh units. */
        public static Network defaults() {
            return new Network(
                    List.of(new LayerSettings.Dense(16, true), new LayerSettings.Tanh()));
        }
    }
}
