package saddleback.engine.flatness.laws;

import org.jspecify.annotations.Nullable;

import saddleback.engine.curvature.LayerTraces;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.net.Block;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.WeightLayer;

import java.util.Arrays;
import java.util.List;

/** Derivatives of the loss at a place, each found when first asked for. */
final class Slopes {
    /** More biases than this are not looked at one by one. */
    private static final int MOST_BIASES = 300;

    private static final int AT_ONCE = 8;

    private final NetworkObjective train;
    private final double[] w;
    private double @Nullable [] gradient;
    private double @Nullable [] traces;

    Slopes(NetworkObjective train, double[] w) {
        this.train = train;
        this.w = w;
    }

    Network network() {
        return train.network();
    }

    List<WeightLayer> layers() {
        return WeightLayer.of(network());
    }

    double[] weights() {
        return w;
    }

    double decay() {
        return train.decay();
    }

    double[] gradient() {
        if (gradient == null) {
            gradient = new double[w.length];
            train.gradient(w, gradient);
        }
        return gradient;
    }

    /** Whether the network is linear piece by piece. */
    boolean linearPieces() {
        return network().layers().stream()
                .allMatch(l -> !(l instanceof Layer.Activation a) || a.f().linearPieces());
    }

    /** Whether {@link #traces} is known. */
    boolean known() {
        int biases = 0;
        for (Block b : network().blocks()) if (b.bias()) biases += b.size();
        return linearPieces() && biases <= MOST_BIASES;
    }

    /**
     * The trace of the Hessian's diagonal block of each of the network's parameter matrices: of
     * each layer together in one pass, of the biases by Hessian products.
     */
    double[] traces() {
        if (traces == null) traces = found();
        return traces;
    }

    private double[] found() {
        double[] layers = LayerTraces.hessian(train, w).orElseThrow().traces();
        LinearOperator hessian = train.hessianAt(w);
        double[] blocks = new double[network().blocks().size()];
        int at = 0;
        for (int l = 0; l < layers.length; l++) {
            int shapes = network().layers().get(l).shapes().size();
            if (shapes == 0) continue;
            if (shapes == 2) blocks[at + 1] = diagonal(hessian, network().blocks().get(at + 1));
            blocks[at] = layers[l] - (shapes == 2 ? blocks[at + 1] : 0);
            at += shapes;
        }
        return blocks;
    }

    private double diagonal(LinearOperator hessian, Block block) {
        int n = w.length;
        double sum = 0;
        for (int from = 0; from < block.size(); from += AT_ONCE) {
            int count = Math.min(AT_ONCE, block.size() - from);
            double[] unit = new double[count * n];
            double[] product = new double[count * n];
            for (int i = 0; i < count; i++) unit[i * n + block.offset() + from + i] = 1;
            hessian.times(count, unit, product);
            for (int i = 0; i < count; i++) sum += product[i * n + block.offset() + from + i];
        }
        return sum;
    }

    /** The trace of the whole Hessian. */
    double total() {
        return Arrays.stream(traces()).sum();
    }
}
