package saddleback.engine.net;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;

import java.util.ArrayList;
import java.util.List;

/**
 * The dense Hessian of the summed loss on one block of examples, layer pair by layer pair.
 *
 * <p>A weight (j, i) of layer l moves only the pre-activation z[j] of that layer, by the layer's
 * input a[i]. So one directional sweep along each bias of layer l gives, for every example, all
 * that the weights into unit j do further up: D = d delta / d z[j] of every higher layer's outputs
 * and E = d a / d z[j] of its inputs. The block of layers l and m is then, for each unit j, the
 * product of the inputs of l with {@code D a' + delta E}: few sweeps and large products in place of
 * one sweep a weight. One object serves one thread.
 */
public final class HessianSweep {
    private final Network network;
    private final LossFunction loss;
    private final List<DenseAt> dense = new ArrayList<>();
    private final Matrix factors = Matrix.zeros(0, 0);
    private final Matrix inputs = Matrix.zeros(0, 0);
    private final Matrix block = Matrix.zeros(0, 0);

    /** A dense layer: its index among the layers, and where its parameters stand. */
    private record DenseAt(int layer, Layer.Dense shape, int block, int offset) {
        int parameters() {
            return shape.out() * (shape.in() + (shape.bias() ? 1 : 0));
        }
    }

    /** A sweep with buffers of its own. */
    public HessianSweep(Network network, LossFunction loss) {
        this.network = network;
        this.loss = loss;
        int at = 0;
        for (int i = 0; i < network.layers().size(); i++) {
            Layer layer = network.layers().get(i);
            if (layer instanceof Layer.Dense d)
                dense.add(new DenseAt(i, d, at, network.blocks().get(at).offset()));
            at += layer.shapes().size();
        }
    }

    /** The number of (layer, unit) pairs; the work of each can be done apart. */
    public int units() {
        return dense.stream().mapToInt(d -> d.shape().out()).sum();
    }

    /**
     * What every unit of every layer does to its own and the layers above, on one block of
     * examples. For each dense layer: the derivative of the loss with respect to its outputs
     * ({@code deltas}) and its input ({@code inputs}). For each dense layer l and each from l on,
     * one matrix a unit j of l: the derivatives of those two with respect to z[j] ({@code change},
     * {@code move}).
     */
    public static final class Response {
        private final List<Matrix> deltas = new ArrayList<>();
        private final List<Matrix> inputs = new ArrayList<>();
        private final List<List<Matrix[]>> change = new ArrayList<>();
        private final List<List<Matrix[]>> move = new ArrayList<>();
    }

    /** Runs one sweep a dense layer, along all its units at once. */
    public Response respond(double[] w, Matrix x, TargetRows targets, double scale) {
        var response = new Response();
        for (int l = 0; l < dense.size(); l++) respond(w, x, targets, scale, l, response);
        return response;
    }

    private void respond(
            double[] w, Matrix x, TargetRows targets, double scale, int l, Response response) {
        int k = dense.get(l).shape().out();
        var probe = new UnitSweep(network, loss, k, dense.get(l).layer());
        probe.run(w, x, targets, scale);
        var change = new ArrayList<Matrix[]>();
        var move = new ArrayList<Matrix[]>();
        for (int m = l; m < dense.size(); m++) {
            Dual delta = probe.delta(dense.get(m).layer());
            Dual input = probe.input(dense.get(m).layer());
            if (l == 0) {
                response.deltas.add(copy(delta.value));
                response.inputs.add(copy(input.value));
            }
            change.add(delta.each);
            move.add(m == l ? new Matrix[0] : input.each);
        }
        response.change.add(change);
        response.move.add(move);
    }

    private static Matrix copy(Matrix a) {
        return Matrix.of(a.toArray(), a.rows(), a.cols());
    }

    /**
     * Adds the rows of the Hessian that belong to one unit, in the columns of its own and all
     * higher layers.
     *
     * @param unit 0 to {@link #units} - 1
     * @param hessian n x n, row-major; other units' rows are not touched
     */
    public void addRows(Response response, int unit, double[] hessian) {
        int l = 0;
        int j = unit;
        while (j >= dense.get(l).shape().out()) j -= dense.get(l++).shape().out();
        DenseAt layer = dense.get(l);
        augment(response.inputs.get(l), layer.shape().bias());
        for (int m = l; m < dense.size(); m++) {
            DenseAt other = dense.get(m);
            factors(response, l, m, j, other);
            block.shape(inputs.cols(), other.parameters());
            Blas.transposeTimes(1, inputs, factors, 0, block);
            scatter(layer, j, other, hessian);
        }
    }

    /** The inputs with a column of ones for the bias. */
    private void augment(Matrix a, boolean bias) {
        int extra = bias ? 1 : 0;
        inputs.shape(a.rows(), a.cols() + extra);
        for (int n = 0; n < a.rows(); n++) {
            System.arraycopy(a.data(), a.row(n), inputs.data(), inputs.row(n), a.cols());
            if (bias) inputs.data()[inputs.row(n) + a.cols()] = 1;
        }
    }

    /** For each example and parameter (j', i') of layer m: D[j'] a[i'] + delta[j'] E[i']. */
    private void factors(Response r, int l, int m, int j, DenseAt other) {
        Matrix a = r.inputs.get(m);
        Matrix delta = r.deltas.get(m);
        Matrix d = r.change.get(l).get(m - l)[j];
        Matrix[] moves = r.move.get(l).get(m - l);
        int in = other.shape().in();
        int out = other.shape().out();
        factors.shape(a.rows(), other.parameters());
        for (int n = 0; n < a.rows(); n++) {
            int row = factors.row(n);
            for (int q = 0; q < out; q++) {
                double dq = d.data()[d.row(n) + q];
                int to = row + q * in;
                scaled(a.data(), a.row(n), dq, factors.data(), to, in);
                if (moves.length > 0)
                    Vectors.add(
                            factors.data(),
                            to,
                            delta.data()[delta.row(n) + q],
                            moves[j].data(),
                            moves[j].row(n),
                            in);
                if (other.shape().bias()) factors.data()[row + out * in + q] = dq;
            }
        }
    }

    private static void scaled(double[] x, int xAt, double s, double[] y, int yAt, int n) {
        for (int i = 0; i < n; i++) y[yAt + i] = s * x[xAt + i];
    }

    private void scatter(DenseAt layer, int j, DenseAt other, double[] hessian) {
        int n = network.size();
        int in = layer.shape().in();
        for (int i = 0; i < block.rows(); i++) {
            int row =
                    i < in
                            ? layer.offset() + j * in + i
                            : layer.offset() + layer.shape().out() * in + j;
            Vectors.add(
                    hessian, row * n + other.offset(), 1, block.data(), block.row(i), block.cols());
        }
    }
}
