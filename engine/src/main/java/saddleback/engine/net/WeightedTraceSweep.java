package saddleback.engine.net;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;

import java.util.ArrayList;
import java.util.List;

/**
 * Traces of the Gauss-Newton matrix that are weighted by the parameters, layer by layer, in one
 * backward sweep an output. With A = sum of r_k r_kᵀ an example's block of a dense layer with
 * weights W and input a is the sum over k of outer products of u_k aᵀ, u_k the pull-back of r_k to
 * the layer's output. So with S = sum of u_k ⊙ u_k
 *
 * <ul>
 *   <li>the trace is the sum of S times |a|² + 1,
 *   <li>the trace weighted by squared parameters is the sum of S ⊙ ((W ⊙ W) (a ⊙ a) + b ⊙ b),
 *   <li>the sum over units s, s' of (w_s . w_s') times the trace of the block of s and s' is |a|²
 *       times the sum of |Wᵀ u_k|².
 * </ul>
 *
 * <p>One object serves one thread.
 */
public final class WeightedTraceSweep {
    private final Network network;
    private final LossFunction loss;
    private final BackSweeps sweeps;
    private final List<DenseLayer> dense = new ArrayList<>();
    private final Matrix predictions = Matrix.zeros(0, 0);

    /**
     * Sums of traces, one number a layer of the network, 0 for layers without parameters.
     *
     * @param plain of the matrix itself
     * @param adaptive weighted by the squared parameters
     * @param relative weighted by inner products of the units' weights, without biases
     */
    public record Sums(double[] plain, double[] adaptive, double[] relative) {
        /** Zeros. */
        public Sums(int layers) {
            this(new double[layers], new double[layers], new double[layers]);
        }

        /** Adds others. */
        public void add(Sums other) {
            Vectors.add(plain, 1, other.plain);
            Vectors.add(adaptive, 1, other.adaptive);
            Vectors.add(relative, 1, other.relative);
        }
    }

    /** What a dense layer needs besides the sweeps. */
    private static final class DenseLayer {
        final int index;
        final Matrix squaredWeights;
        final Matrix squaredBias;
        final PulledNorms pulled;
        final Matrix squaredInput = Matrix.zeros(0, 0);
        final Matrix weighting = Matrix.zeros(0, 0);
        final Matrix sum = Matrix.zeros(0, 0);
        double[] inputNorms = {};

        DenseLayer(int index, List<Matrix> parameters) {
            this.index = index;
            Matrix w = parameters.getFirst();
            squaredWeights = Matrix.zeros(w.rows(), w.cols());
            square(w, squaredWeights);
            boolean bias = parameters.size() > 1;
            squaredBias = Matrix.zeros(bias ? 1 : 0, w.rows());
            if (bias) square(parameters.getLast(), squaredBias);
            pulled = new PulledNorms(w);
        }

        void begin(Matrix a) {
            square(a, squaredInput.shape(a.rows(), a.cols()));
            weighting.shape(a.rows(), squaredWeights.rows());
            if (squaredBias.rows() > 0) Values.fillRows(squaredBias, weighting);
            double keep = squaredBias.rows();
            Blas.timesTranspose(1, squaredInput, squaredWeights, keep, weighting);
            sum.shape(a.rows(), squaredWeights.rows()).fill(0);
            inputNorms = PulledNorms.rowDots(a, a);
        }

        void visit(Matrix u, Matrix pull, Sums sums) {
            for (int i = 0; i < u.size(); i++) {
                double v = u.data()[u.offset() + i];
                sum.data()[sum.offset() + i] += v * v;
            }
            double[] norms = pull.rows() > 0 ? PulledNorms.rowDots(pull, pull) : pulled.of(u);
            sums.relative[index] += Vectors.dot(norms, inputNorms);
        }

        void end(Sums sums) {
            for (int n = 0; n < sum.rows(); n++) {
                double all = 0;
                for (int j = 0; j < sum.cols(); j++) all += sum.get(n, j);
                sums.plain[index] += all * (inputNorms[n] + squaredBias.rows());
            }
            sums.adaptive[index] +=
                    Vectors.dot(
                            sum.data(),
                            sum.offset(),
                            weighting.data(),
                            weighting.offset(),
                            sum.size());
        }

        private static void square(Matrix from, Matrix to) {
            for (int i = 0; i < from.size(); i++) {
                double v = from.data()[from.offset() + i];
                to.data()[to.offset() + i] = v * v;
            }
        }
    }

    /**
     * A sweep with buffers of its own.
     *
     * @param w parameters; must not change meanwhile
     */
    public WeightedTraceSweep(Network network, LossFunction loss, double[] w) {
        this.network = network;
        this.loss = loss;
        sweeps = new BackSweeps(network, w);
        for (int i = 0; i < network.layers().size(); i++)
            if (network.layers().get(i) instanceof Layer.Dense)
                dense.add(new DenseLayer(i, sweeps.parameters(i)));
    }

    /** Adds scale times the traces of the Gauss-Newton matrix of the summed loss. */
    public void add(Matrix x, double scale, Sums sums) {
        Matrix z = sweeps.forward(x);
        loss.predictions(z, predictions.shape(z.rows(), z.cols()));
        for (DenseLayer d : dense) d.begin(sweeps.input(d.index));
        for (int k = 0; k < network.outputs(); k++) {
            loss.root(predictions, k, scale, sweeps.start());
            sweeps.back((layer, dy, dx) -> at(layer).visit(dy, dx, sums));
        }
        for (DenseLayer d : dense) d.end(sums);
    }

    private DenseLayer at(int layer) {
        for (DenseLayer d : dense) if (d.index == layer) return d;
        throw new IllegalArgumentException("layer: a dense one, was " + layer);
    }
}
