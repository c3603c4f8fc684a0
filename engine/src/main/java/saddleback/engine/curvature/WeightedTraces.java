package saddleback.engine.curvature;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Block;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Network;
import saddleback.engine.net.WeightedTraceSweep;
import saddleback.engine.net.WeightedTraceSweep.Sums;
import saddleback.engine.objective.NetworkObjective;

import java.util.Arrays;
import java.util.Optional;

/**
 * Traces of the layers' diagonal blocks weighted by the parameters, exact to rounding, in one pass
 * over the examples. One number a layer of the network, 0 for layers without parameters.
 *
 * @param plain the traces themselves
 * @param adaptive sums of squared parameters times the diagonal
 * @param relative relative flatness (Petzka, Kamp, Adilova, Sminchisescu and Boley, NeurIPS 2021):
 *     the sum over units s, s' of the inner product of their weights times the trace of their
 *     block; biases take no part
 */
public record WeightedTraces(double[] plain, double[] adaptive, double[] relative) {

    /** Of {@link Curvature#gaussNewton}: one forward and one backward sweep an output. */
    public static WeightedTraces gaussNewton(NetworkObjective objective, double[] w) {
        Network network = objective.network();
        int layers = network.layers().size();
        double scale = 1.0 / objective.examples();
        var parts = new Sums[objective.blocks()];
        Arrays.setAll(parts, _ -> new Sums(layers));
        var sweeps = new WeightedTraceSweep[objective.workers().threads()];
        objective
                .workers()
                .each(
                        parts.length,
                        (b, worker) -> {
                            if (sweeps[worker] == null)
                                sweeps[worker] =
                                        new WeightedTraceSweep(
                                                network, objective.lossFunction(), w);
                            sweeps[worker].add(objective.block(b), scale, parts[b]);
                        });
        var total = new Sums(layers);
        for (Sums part : parts) total.add(part);
        return new WeightedTraces(total.plain(), total.adaptive(), total.relative());
    }

    /**
     * Of {@link Curvature#hessian}, decay included, for networks whose layers are linear piece by
     * piece: there the outputs are linear in the parameters of each single layer, so the layers'
     * diagonal blocks are those of the Gauss-Newton matrix plus the decay. Empty for other
     * networks.
     */
    public static Optional<WeightedTraces> hessian(NetworkObjective objective, double[] w) {
        if (!objective.network().linearPieces()) return Optional.empty();
        WeightedTraces traces = gaussNewton(objective, w);
        if (objective.decay() != 0) traces.add(objective.decay(), objective.network(), w);
        return Optional.of(traces);
    }

    private void add(double decay, Network network, double[] w) {
        int at = 0;
        for (int i = 0; i < plain.length; i++) {
            Layer layer = network.layers().get(i);
            for (Block b : network.blocks().subList(at, at + layer.shapes().size())) {
                double squares = Vectors.dot(w, b.offset(), w, b.offset(), b.size());
                plain[i] += decay * b.size();
                adaptive[i] += decay * squares;
                if (!b.bias()) relative[i] += decay * b.cols() * squares;
            }
            at += layer.shapes().size();
        }
    }

    /** The sum over the layers of one of the three. */
    public static double total(double[] layers) {
        double sum = 0;
        for (double t : layers) sum += t;
        return sum;
    }
}
