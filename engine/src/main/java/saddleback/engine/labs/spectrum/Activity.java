package saddleback.engine.labs.spectrum;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Network;
import saddleback.engine.net.Parameters;
import saddleback.engine.net.Sweep;
import saddleback.engine.net.Values;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Workers;

import java.util.List;

/**
 * Which units of the dense layers some example turns on: before a rectifier without slope those
 * with an input above 0, before a maxout those that are the largest of their group, elsewhere all.
 *
 * @param on by layer and unit; empty for layers that are not dense
 */
record Activity(boolean[][] on) {

    /** How many units of a dense layer no example turns on. */
    int off(int layer) {
        int off = 0;
        for (boolean u : on[layer]) if (!u) off++;
        return off;
    }

    /** At a point; costs a forward sweep. */
    static Activity of(NetworkObjective objective, double[] w, Workers workers) {
        Network network = objective.network();
        boolean[][][] parts = new boolean[objective.blocks()][][];
        workers.each(
                parts.length,
                (b, _) -> {
                    var sweep = new Sweep<Matrix>(network);
                    sweep.forward(
                            new Values(), new Parameters(network).bind(w, 0), objective.block(b));
                    parts[b] = of(network, sweep.kept());
                });
        boolean[][] on = parts[0];
        for (boolean[][] part : parts)
            for (int i = 0; i < on.length; i++)
                for (int u = 0; u < on[i].length; u++) on[i][u] |= part[i][u];
        return new Activity(on);
    }

    /** On one block of examples. */
    private static boolean[][] of(Network network, List<Matrix> outputs) {
        List<Layer> layers = network.layers();
        boolean[][] on = new boolean[layers.size()][0];
        for (int i = 0; i < on.length; i++)
            if (layers.get(i) instanceof Layer.Dense d) {
                on[i] = new boolean[d.out()];
                mark(network, i, outputs.get(i + 1), on[i]);
            }
        return on;
    }

    private static void mark(Network network, int layer, Matrix z, boolean[] on) {
        boolean off = network.rectifier(layer + 1).orElse(1) == 0;
        int group =
                layer + 1 < network.layers().size()
                                && network.layers().get(layer + 1) instanceof Layer.Largest l
                        ? l.pieces()
                        : 1;
        for (int r = 0; r < z.rows(); r++)
            for (int g = 0; g < z.cols(); g += group) {
                int best = g;
                for (int u = g + 1; u < g + group; u++) if (z.get(r, u) > z.get(r, best)) best = u;
                if (!off || !(z.get(r, best) <= 0)) on[best] = true;
            }
    }
}
