package saddleback.engine.flatness.curved;

import saddleback.engine.curvature.WeightedTraces;
import saddleback.engine.flatness.Reading;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Block;
import saddleback.engine.run.Progress;

import java.util.List;
import java.util.Optional;

/**
 * Relative flatness (Petzka, Kamp, Adilova, Sminchisescu and Boley, NeurIPS 2021): for one layer the
 * sum over units s, s' of the inner product of their weights times the trace of the block of the
 * Hessian that belongs to both; without biases. The value is the largest over the layers. Networks
 * that are not linear piece by piece, and other coordinates, need the whole Hessian: there the first
 * coordinates stand for the weights.
 */
final class RelativeFlatness {
    private RelativeFlatness() {}

    static Reading read(Derivatives at, Progress progress) {
        progress.step(0, "relative flatness");
        Optional<WeightedTraces> sweep = at.sweep();
        if (sweep.isPresent()) return largest(sweep.get().relative(), Trace.ONE_PASS);
        if (!at.small())
            return Reading.none(
                    "more than %,d coordinates of a network that is not linear piece by piece in"
                                    .formatted(Derivatives.MOST_WRITTEN_OUT)
                            + " them");
        List<Block> blocks =
                at.subject().place().network().blocks().stream().filter(b -> !b.bias()).toList();
        double[] h = at.matrix(progress);
        return largest(
                blocks.stream().mapToDouble(b -> layer(b, at.coordinates(), h)).toArray(),
                Trace.WHOLE);
    }

    private static Reading largest(double[] layers, String how) {
        double most = Double.NEGATIVE_INFINITY;
        for (double l : layers) most = Math.max(most, l);
        return Reading.exact(most, how);
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
