package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;

import java.util.List;

/**
 * Traces of sums of outer products of gradients, layer by layer, without the gradients themselves:
 * an example's gradient in the weights and bias of a dense layer is the outer product of the
 * derivative d with respect to the layer's output and its input a, so its squared norm is |d|²
 * (|a|² + 1). One object serves one thread.
 */
public final class TraceSweep {
    private final Network network;
    private final LossFunction loss;
    private final Values forward = new Values();
    private final Values back = new Values();
    private final Sweep<Matrix> sweep;
    private final Parameters parameters;
    private final Matrix predictions = Matrix.zeros(0, 0);
    private final Matrix start = Matrix.zeros(0, 0);
    private final double[][] inputs;

    /** A sweep with buffers of its own. */
    public TraceSweep(Network network, LossFunction loss) {
        this.network = network;
        this.loss = loss;
        sweep = new Sweep<>(network);
        parameters = new Parameters(network);
        inputs = new double[network.layers().size()][0];
    }

    /**
     * Adds scale times the trace of the Gauss-Newton matrix of the summed loss, one backward sweep
     * an output.
     *
     * @param traces one number a layer
     */
    public void addGaussNewton(double[] w, Matrix x, double scale, double[] traces) {
        List<Matrix> views = predict(w, x);
        for (int k = 0; k < network.outputs(); k++) {
            loss.root(predictions, k, scale, start);
            addSquares(views, traces);
        }
    }

    /** Adds scale times the summed squared norms of the examples' gradients, in one sweep. */
    public void addEmpiricalFisher(
            double[] w, Matrix x, TargetRows targets, double scale, double[] traces) {
        List<Matrix> views = predict(w, x);
        loss.residual(predictions, targets, Math.sqrt(scale), start);
        addSquares(views, traces);
    }

    private List<Matrix> predict(double[] w, Matrix x) {
        List<Matrix> views = parameters.bind(w, 0);
        forward.rewind();
        Matrix z = sweep.forward(forward, views, x);
        loss.predictions(z, predictions.shape(z.rows(), z.cols()));
        start.shape(z.rows(), z.cols());
        for (int i = 0; i < inputs.length; i++)
            if (network.layers().get(i) instanceof Layer.Dense d)
                inputs[i] = squares(sweep.kept().get(i), d.bias() ? 1 : 0);
        return views;
    }

    /** For each row the squared norm of a, plus {@code more}. */
    private static double[] squares(Matrix a, double more) {
        double[] norms = new double[a.rows()];
        for (int n = 0; n < norms.length; n++)
            norms[n] = more + Vectors.dot(a.data(), a.row(n), a.data(), a.row(n), a.cols());
        return norms;
    }

    private void addSquares(List<Matrix> views, double[] traces) {
        back.rewind();
        Matrix dy = start;
        int at = views.size();
        for (int i = inputs.length - 1; i >= 0 && at > 0; i--) {
            Layer layer = network.layers().get(i);
            at -= layer.shapes().size();
            if (layer instanceof Layer.Dense) traces[i] += Vectors.dot(squares(dy, 0), inputs[i]);
            if (at > 0)
                dy = layer.pull(back, views, at, sweep.kept().get(i), sweep.kept().get(i + 1), dy);
        }
    }
}
