package saddleback.engine.construct;

import java.util.ArrayList;
import java.util.List;

/**
 * The layers that turn the plane's coordinates into s: the first, which ignores x; the hats; and the
 * nodes' values, added to the first output.
 *
 * @param layers with what they do, a rectifier behind each but the last
 */
record PatternPath(List<HatLayer> layers) {

    /** Copies the list. */
    PatternPath {
        layers = List.copyOf(layers);
    }

    /**
     * The path through a network.
     *
     * @param nodes value of s at each node
     * @param depth layers of the network; the coordinates are carried on where the path is shorter
     */
    static PatternPath of(int axes, int grid, double[] nodes, Base base) {
        List<HatLayer> hats = Hats.of(axes, grid);
        var all = new ArrayList<HatLayer>();
        all.add(coordinates(base.inputs(), axes));
        while (all.size() + hats.size() + 1 < base.depth()) all.add(carried(axes));
        all.addAll(hats);
        all.add(heights(nodes, base.outputs()));
        return new PatternPath(all);
    }

    private static HatLayer coordinates(int inputs, int axes) {
        Rows rows = new Rows(inputs);
        for (int k = 0; k < axes; k++) rows.end(0);
        return new HatLayer(
                "coordinates",
                "Ignores the inputs. Its biases are the point of the plane: nothing else is moved.",
                "h_k = \\max(0,\\; 0 \\cdot x + z_k)",
                rows.layer());
    }

    private static HatLayer carried(int axes) {
        Rows rows = new Rows(axes);
        for (int k = 0; k < axes; k++) rows.weight(k, 1).end(0);
        return new HatLayer(
                "carried",
                "Hands the coordinates on, for the part beside is deeper.",
                "h_k = \\max(0, h_k)",
                rows.layer());
    }

    private static HatLayer heights(double[] nodes, int outputs) {
        Rows rows = new Rows(nodes.length);
        for (int n = 0; n < nodes.length; n++) rows.weight(n, nodes[n]);
        for (int o = 0; o < outputs; o++) rows.end(0);
        return new HatLayer(
                "heights",
                "Adds the hats times the nodes' values to the first output.",
                "o_0 = o_0(x) + \\sum_n c_n \\varphi_n(h)",
                rows.layer());
    }

    int depth() {
        return layers.size();
    }

    /** The layers behind the first. */
    List<SparseLayer> behindCoordinates() {
        return layers.stream().skip(1).map(HatLayer::layer).toList();
    }
}
