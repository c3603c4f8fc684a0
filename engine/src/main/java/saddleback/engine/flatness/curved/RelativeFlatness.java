package saddleback.engine.flatness.curved;

import saddleback.engine.curvature.WeightedTraces;
import saddleback.engine.flatness.Reading;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Block;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Network;
import saddleback.engine.run.Progress;

import java.util.Optional;

/**
 * Relative flatness (Petzka, Kamp, Adilova, Sminchisescu and Boley, NeurIPS 2021): for one layer
 * the sum over units s, s' of the inner product of their weights times the trace of the block of
 * the Hessian that belongs to both; without biases. The value is that of the first layer with
 * weights; {@link WeightedTraces#relative} has every layer's. Networks that are not linear piece by
 * piece, and other coordinates, need the whole Hessian: there the first coordinates stand for the
 * weights.
 */
final class RelativeFlatness {
    private RelativeFlatness() {}

    static Reading read(Derivatives at, Progress progress) {
        progress.step(0, "relative flatness");
        Optional<WeightedTraces> sweep = at.sweep();
        Network network = at.subject().place().network();
        if (sweep.isPresent())
            return Reading.exact(sweep.get().relative()[first(network)], Trace.ONE_PASS);
        if (!at.small())
            return Reading.none(
                    "more than %,d coordinates of a network that is not linear piece by piece in"
                                    .formatted(Derivatives.MOST_WRITTEN_OUT)
                            + " them");
        Block weights = network.blocks().getFirst();
        double[] h = at.matrix(progress);
        return Reading.exact(layer(weights, at.coordinates(), h), Trace.WHOLE);
    }

    /** Index of the first layer with weights. */
    private static int first(Network network) {
        int i = 0;
        while (!(network.layers().get(i) instanceof Layer.Dense)) i++;
        return i;
    }

    private static double layer(Block b, double[] x, double[] h) {
        int n = x.length;
        double sum = 0;
        for (int s = 0; s < b.rows(); s++)
            for (int t = 0; t < b.rows(); t++) {
                int row = b.offset() + s * b.cols();
                int col = b.offset() + t * b.cols();
                double trace = 0;
                for (int i = 0; i < b.cols(); i++) trace += h[(row + i) * n + col + i];
                sum += Vectors.dot(x, row, x, col, b.cols()) * trace;
            }
        return sum;
    }
}
