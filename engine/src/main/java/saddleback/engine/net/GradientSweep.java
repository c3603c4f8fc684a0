package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;

import java.util.List;

/**
 * Outputs, losses and gradients on one block of examples at a time. One object serves one thread.
 */
public final class GradientSweep {
    private final LossFunction loss;
    private final Values values = new Values();
    private final Sweep<Matrix> sweep;
    private final Parameters parameters;
    private final Parameters gradients;
    private final Matrix scratch = Matrix.zeros(0, 0);
    private double[] losses = new double[0];

    /** A sweep with buffers of its own. */
    public GradientSweep(Network network, LossFunction loss) {
        this.loss = loss;
        sweep = new Sweep<>(network);
        parameters = new Parameters(network);
        gradients = new Parameters(network);
    }

    /** Outputs for the rows of x; live until the next call. */
    public Matrix outputs(double[] w, Matrix x) {
        values.rewind();
        return sweep.forward(values, parameters.bind(w, 0), x);
    }

    /** The loss of each row; live until the next call. */
    public double[] losses(Matrix outputs, TargetRows targets) {
        if (losses.length < outputs.rows()) losses = new double[outputs.rows()];
        loss.losses(outputs, targets, scratch.shape(outputs.rows(), outputs.cols()), losses);
        return losses;
    }

    /**
     * The summed loss, and scale times its gradient.
     *
     * @param g gradient, length of w
     * @param add whether it is added to what stands in {@code g} or written over it
     * @return the summed loss, not scaled
     */
    public double gradient(
            double[] w, Matrix x, TargetRows targets, double scale, double[] g, boolean add) {
        Matrix z = outputs(w, x);
        Matrix dz = values.residual(loss, z, targets, scale);
        values.fresh(!add);
        List<Matrix> views = parameters.bind(w, 0);
        sweep.backward(values, views, dz, gradients.bind(g, 0));
        return sum(losses(z, targets), z.rows());
    }

    private static double sum(double[] a, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) s += a[i];
        return s;
    }
}
