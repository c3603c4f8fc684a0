package saddleback.engine.multipoint;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Block;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.Pointwise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The layers after the first at one cell, forward and back, examples as columns. One object serves
 * one thread.
 */
final class CellPass {
    private final List<Layer> layers;
    private final int first;
    private final double[] w;
    private final double[] g;
    private final List<Matrix> weights = new ArrayList<>();
    private final List<Matrix> gradients = new ArrayList<>();
    private final ColumnLoss loss;
    private final Matrix[][] kept;
    private final Matrix[] residuals;
    private final Matrix[] back;

    /**
     * @param blocks the most blocks of examples
     */
    CellPass(Network network, Loss loss, int blocks) {
        layers = network.layers();
        this.loss = new ColumnLoss(loss);
        int own = layers.getFirst().shapes().size();
        List<Block> later = network.blocks().subList(own, network.blocks().size());
        first = later.isEmpty() ? network.size() : later.getFirst().offset();
        w = new double[network.size() - first];
        g = new double[w.length];
        for (Block b : later) {
            weights.add(Matrix.view(w, b.offset() - first, b.rows(), b.cols()));
            gradients.add(Matrix.view(g, b.offset() - first, b.rows(), b.cols()));
        }
        kept = new Matrix[blocks][layers.size()];
        residuals = new Matrix[blocks];
        for (int b = 0; b < blocks; b++) {
            residuals[b] = Matrix.zeros(0, 0);
            for (int i = 0; i < layers.size(); i++)
                kept[b][i] = inPlace(i) ? kept[b][i - 1] : Matrix.zeros(0, 0);
        }
        back = new Matrix[layers.size()];
        for (int i = 0; i < back.length; i++) back[i] = Matrix.zeros(0, 0);
    }

    /** Whether this class knows the layers of a network. */
    static boolean serves(Network network) {
        return network.layers().getFirst() instanceof Layer.Dense
                && network.layers().stream().noneMatch(l -> l instanceof Layer.Largest);
    }

    /** Whether a layer's slope can be told from its output alone. */
    private boolean inPlace(int i) {
        return layers.get(i) instanceof Layer.Activation(Pointwise f)
                && !(f instanceof Pointwise.Softplus || f instanceof Pointwise.Gelu);
    }

    /** Goes to a cell. */
    void moveTo(double[] origin, double[][] steps, double[] z) {
        System.arraycopy(origin, first, w, 0, w.length);
        for (int k = 0; k < z.length; k++) Vectors.add(w, 0, z[k], steps[k], first, w.length);
    }

    /** The summed loss over a block of examples. */
    double forward(int block, FirstLayer examples, double[] z) {
        Matrix[] outputs = kept[block];
        examples.at(z, outputs[0]);
        int at = 0;
        for (int i = 1; i < outputs.length; i++)
            switch (layers.get(i)) {
                case Layer.Dense d -> {
                    affine(d, at, outputs[i - 1], outputs[i]);
                    at += d.shapes().size();
                }
                case Layer.Activation(Pointwise f) -> {
                    Matrix x = outputs[i - 1];
                    if (!inPlace(i)) outputs[i].shape(x.rows(), x.cols());
                    f.value(x, outputs[i]);
                }
                case Layer.Largest _ -> throw new AssertionError();
            }
        Matrix last = outputs[outputs.length - 1];
        residuals[block].shape(last.rows(), last.cols());
        return loss.of(last, examples.targets(), residuals[block]);
    }

    /** After {@link #forward}: the network's outputs x examples, live. */
    Matrix outputs(int block) {
        return kept[block][kept[block].length - 1];
    }

    private void affine(Layer.Dense layer, int at, Matrix x, Matrix y) {
        y.shape(layer.out(), x.cols());
        if (layer.bias()) {
            Matrix b = weights.get(at + 1);
            for (int u = 0; u < layer.out(); u++)
                Arrays.fill(y.data(), y.row(u), y.row(u + 1), b.data()[b.offset() + u]);
        }
        Blas.times(1, weights.get(at), x, layer.bias() ? 1 : 0, y);
    }

    /** Begins the derivatives of a cell. */
    void clear() {
        Arrays.fill(g, 0);
    }

    /**
     * After {@link #forward} of the same block: adds the derivatives by the parameters.
     *
     * @param scale of the summed loss
     * @return derivative by the first layer's outputs, live
     */
    Matrix backward(int block, double scale) {
        Matrix[] outputs = kept[block];
        Matrix r = residuals[block];
        int at = weights.size();
        Matrix dy = back[back.length - 1].shape(r.rows(), r.cols());
        Columns.scale(scale, r.data(), dy.data(), r.size());
        for (int i = outputs.length - 1; i > 0; i--) {
            Matrix x = outputs[i - 1];
            switch (layers.get(i)) {
                case Layer.Dense d -> {
                    at -= d.shapes().size();
                    dy = pull(d, at, x, dy, back[i - 1]);
                }
                case Layer.Activation(Pointwise f) -> f.slopeTimes(x, outputs[i], dy, dy);
                case Layer.Largest _ -> throw new AssertionError();
            }
        }
        return dy;
    }

    private Matrix pull(Layer.Dense layer, int at, Matrix x, Matrix dy, Matrix dx) {
        Blas.timesTranspose(1, dy, x, 1, gradients.get(at));
        if (layer.bias()) {
            Matrix b = gradients.get(at + 1);
            for (int u = 0; u < layer.out(); u++)
                b.data()[b.offset() + u] += Columns.sum(dy.data(), dy.row(u), dy.cols());
        }
        dx.shape(layer.in(), dy.cols());
        Blas.transposeTimes(1, weights.get(at), dy, 0, dx);
        return dx;
    }

    /** The derivatives by the later layers' parameters, live. */
    double[] gradient() {
        return g;
    }

    /** Where the later layers' parameters begin. */
    int first() {
        return first;
    }
}
