package saddleback.engine.flatness.ball;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Block;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Network;
import saddleback.engine.net.Pointwise;
import saddleback.engine.objective.NetworkObjective;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the outputs of all examples together can move when the weights move by at most a radius.
 * Let d be the Frobenius norm of what a layer's inputs X have moved, and [X 1] those inputs with
 * the bias's 1. A dense layer W whose weights move by E moves its outputs by at most |W| d + |E|
 * (|[X 1]| + d) with spectral norms, and an activation of slope at most s by s times that of its
 * inputs. If d is at most q times the norm r of what the layers before moved by, and r² + |E|² at
 * most rho², rho at most the radius, then the new q is sqrt(|W|² q² + |[X 1]|²) + q radius / 2 by
 * Cauchy and Schwarz, since r |E| is at most rho² / 2.
 *
 * @param rate the outputs move by at most this times the move of the weights, up to the radius
 * @param residual Frobenius norm of predictions less targets at the place
 */
record OutputMoves(double rate, double residual) {
    /**
     * Multiply-adds of a product of inputs with themselves, and columns of it, up to which it is
     * made.
     */
    private static final double MOST_WORK = 2e9;

    private static final int MOST_COLUMNS = 1024;

    /** What is known of the inputs of one dense layer. */
    private static final class Inputs {
        private final Layer.Dense layer;
        private final boolean whole;
        private final Matrix gram;
        private double squares;

        Inputs(Layer.Dense layer, int examples) {
            this.layer = layer;
            int n = layer.in() + 1;
            whole = n <= MOST_COLUMNS && (double) n * n * examples <= MOST_WORK;
            gram = whole ? Matrix.zeros(n, n) : Matrix.zeros(0, 0);
        }

        void add(Matrix x) {
            Matrix with = Matrix.zeros(x.rows(), x.cols() + 1);
            for (int i = 0; i < x.rows(); i++) {
                System.arraycopy(x.data(), x.row(i), with.data(), with.row(i), x.cols());
                with.data()[with.row(i) + x.cols()] = layer.bias() ? 1 : 0;
            }
            if (whole) Blas.transposeTimes(1, with, with, 1, gram);
            else for (double v : with.data()) squares += v * v;
        }

        double norm() {
            return whole ? SingularValue.most(gram) : Math.sqrt(squares) * (1 + 1e-9);
        }
    }

    /** At weights w. */
    static OutputMoves of(NetworkObjective train, double[] w, double radius) {
        Network network = train.network();
        var inputs = new ArrayList<Inputs>();
        for (Layer layer : network.layers())
            if (layer instanceof Layer.Dense d) inputs.add(new Inputs(d, train.examples()));
        double residual = 0;
        for (int b = 0; b < train.blocks(); b++) {
            Matrix z = forward(network, w, train.block(b), inputs);
            train.lossFunction().predictions(z, z);
            Matrix out = Matrix.zeros(z.rows(), z.cols());
            train.lossFunction()
                    .residual(z, train.blockTargets(b), 1 / train.lossFunction().weight(), out);
            for (double v : out.data()) residual += v * v;
        }
        return new OutputMoves(rate(network, w, inputs, radius), Math.sqrt(residual));
    }

    private static double rate(Network network, double[] w, List<Inputs> inputs, double radius) {
        double q = 0;
        int at = 0;
        int next = 0;
        for (Layer layer : network.layers()) {
            if (layer instanceof Layer.Activation(Pointwise f)) q *= slope(f);
            if (layer instanceof Layer.Dense) {
                double norm = q == 0 ? 0 : SingularValue.of(weights(w, network.blocks().get(at)));
                q = Math.hypot(norm * q, inputs.get(next++).norm()) + q * radius / 2;
            }
            at += layer.shapes().size();
        }
        return q;
    }

    private static Matrix weights(double[] w, Block b) {
        return Matrix.view(w, b.offset(), b.rows(), b.cols());
    }

    private static Matrix forward(Network network, double[] w, Matrix x, List<Inputs> inputs) {
        Matrix y = x;
        int at = 0;
        int next = 0;
        for (Layer layer : network.layers()) {
            Matrix out = Matrix.zeros(y.rows(), layer.outputs(y.cols()));
            switch (layer) {
                case Layer.Dense d -> {
                    inputs.get(next++).add(y);
                    Block b = network.blocks().get(at);
                    for (int i = 0; i < out.rows() && d.bias(); i++)
                        System.arraycopy(w, b.offset() + b.size(), out.data(), out.row(i), d.out());
                    Blas.timesTranspose(1, y, weights(w, b), 1, out);
                }
                case Layer.Activation(Pointwise f) -> f.value(y, out);
                case Layer.Largest(int pieces) -> largest(y, pieces, out);
            }
            at += layer.shapes().size();
            y = out;
        }
        return y;
    }

    private static void largest(Matrix x, int pieces, Matrix y) {
        for (int i = 0; i < y.size(); i++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < pieces; k++)
                most = Math.max(most, x.data()[x.offset() + i * pieces + k]);
            y.data()[i] = most;
        }
    }

    /** The largest absolute slope; of GELU, 1.12890 at the root of 2, rounded up. */
    private static double slope(Pointwise f) {
        return switch (f) {
            case Pointwise.Rectifier(double slope) -> Math.max(1, Math.abs(slope));
            case Pointwise.Identity _ -> 1;
            case Pointwise.HardTanh _ -> 1;
            case Pointwise.Tanh _ -> 1;
            case Pointwise.Softplus _ -> 1;
            case Pointwise.Sigmoid _ -> 0.25;
            case Pointwise.Gelu _ -> 1.129;
        };
    }
}
