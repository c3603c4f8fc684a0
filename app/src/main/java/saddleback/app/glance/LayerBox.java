package saddleback.app.glance;

import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Network;
import saddleback.engine.problem.Prepared;

import java.util.ArrayList;
import java.util.List;

/**
 * A layer as the diagram shows it.
 *
 * @param kind what it does
 * @param inputs numbers that go in
 * @param outputs numbers that come out
 * @param parameters weights and biases
 * @param weighted whether it can have parameters
 */
record LayerBox(String kind, int inputs, int outputs, long parameters, boolean weighted) {

    /** The layers as they are written in the experiment. */
    static List<LayerBox> of(Prepared prepared) {
        var boxes = new ArrayList<LayerBox>();
        List<LayerSettings> layers = prepared.problem().network().layers();
        int width = prepared.network().inputs();
        for (int i = 0; i < layers.size(); i++) {
            LayerBox box = of(layers.get(i), width, parameters(prepared.network(), i));
            boxes.add(box);
            width = box.outputs();
        }
        return boxes;
    }

    /** Weights and biases of a written layer, from the network itself. */
    private static long parameters(Network network, int layer) {
        return network.blocks().stream()
                .filter(b -> b.name().startsWith(layer + "."))
                .mapToLong(b -> b.size())
                .sum();
    }

    private static LayerBox of(LayerSettings layer, int width, long parameters) {
        return switch (layer) {
            case LayerSettings.Dense d ->
                    new LayerBox(
                            d.bias() ? "dense" : "dense, no bias",
                            width,
                            d.units(),
                            parameters,
                            true);
            case LayerSettings.Maxout m ->
                    new LayerBox("maxout of " + m.pieces(), width, m.units(), parameters, true);
            case LayerSettings.Relu _ -> activation("relu", width);
            case LayerSettings.HardTanh _ -> activation("hard tanh", width);
            case LayerSettings.Tanh _ -> activation("tanh", width);
            case LayerSettings.Sigmoid _ -> activation("sigmoid", width);
            case LayerSettings.Softplus _ -> activation("softplus", width);
            case LayerSettings.Gelu _ -> activation("gelu", width);
            case LayerSettings.Linear _ -> activation("linear", width);
            case LayerSettings.LeakyRelu r ->
                    activation("leaky relu\nslope " + Numbers.brief(r.slope()), width);
        };
    }

    private static LayerBox activation(String kind, int width) {
        return new LayerBox(kind, width, width, 0, false);
    }

    /** What stands under the box. */
    String words() {
        if (!weighted) return kind + "\n" + Numbers.of(outputs);
        return kind
                + "\n"
                + Numbers.of(inputs)
                + " → "
                + Numbers.of(outputs)
                + "\n"
                + Numbers.of(parameters)
                + (parameters == 1 ? "\nparameter" : "\nparameters");
    }

    /** The same where there is little room. */
    String brief() {
        return kind.lines().findFirst().orElse("") + "\n" + Numbers.of(outputs);
    }
}
