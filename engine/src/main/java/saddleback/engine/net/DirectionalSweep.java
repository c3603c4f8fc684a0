package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * Products of second-order matrices with several directions at once, on one block of examples at a
 * time. Where the block's {@link KeptSweep} is filled, the sweeps of the parameters themselves are
 * not run again. One object serves one thread.
 */
public final class DirectionalSweep {
    private final Network network;
    private final LossFunction loss;
    private final int directions;
    private final Duals duals;
    private final Sweep<Dual> sweep;
    private final Values pullback = new Values();
    private final Slots pulled = new Slots();
    private final Sweep<Matrix> backward;
    private final List<Dual> parameters = new ArrayList<>();
    private final List<Dual> products = new ArrayList<>();
    private final List<Matrix> primal = new ArrayList<>();
    private final List<Matrix> activations = new ArrayList<>();
    private final Parameters gradients;

    /**
     * A sweep with buffers of its own.
     *
     * @param directions how many directions each call takes, at least 1
     */
    public DirectionalSweep(Network network, LossFunction loss, int directions) {
        this.network = network;
        this.loss = loss;
        this.directions = directions;
        duals = new Duals(directions);
        sweep = new Sweep<>(network);
        backward = new Sweep<>(network);
        gradients = new Parameters(network);
        for (Block b : network.blocks()) {
            parameters.add(parameter(b));
            products.add(parameter(b));
            primal.add(parameters.getLast().value);
        }
    }

    private Dual parameter(Block b) {
        var tangents = new Matrix[directions];
        for (int d = 0; d < directions; d++) tangents[d] = Matrix.zeros(b.rows(), b.cols());
        return Dual.parameter(Matrix.zeros(b.rows(), b.cols()), tangents);
    }

    /** The number of directions each call takes. */
    public int directions() {
        return directions;
    }

    /** Whether the next products are written over what stands there instead of being added. */
    public void fresh(boolean overwrite) {
        duals.fresh(overwrite);
        pullback.fresh(overwrite);
    }

    /**
     * hv += scale times the Hessian of the summed loss times each direction.
     *
     * @param w parameters, length n
     * @param v directions x n
     * @param hv directions x n
     * @param kept this block's sweeps at w; filled by the first call
     */
    public void addHessian(
            double[] w,
            double[] v,
            Matrix x,
            TargetRows targets,
            double scale,
            KeptSweep kept,
            double[] hv) {
        bind(w, v, hv);
        duals.begin(kept.values, kept.filled);
        Dual z = sweep.forward(duals, parameters, Dual.constant(x));
        Dual dz = duals.residual(loss, z, targets, scale);
        sweep.backward(duals, parameters, dz, products);
        kept.filled = true;
    }

    /**
     * gv += scale times Jᵀ A J times each direction: J the derivative of the outputs with respect
     * to the parameters, A the second derivative of the loss with respect to the outputs
     * (Gauss-Newton; the Fisher matrix of the model for these losses).
     */
    public void addGaussNewton(
            double[] w, double[] v, Matrix x, double scale, KeptSweep kept, double[] gv) {
        Dual z = outputsAlong(w, v, x, kept);
        Matrix p = Matrix.zeros(z.value.rows(), z.value.cols());
        loss.predictions(z.value, p);
        loss.hessianTimes(p, z.stacked(), directions, scale, z.stacked());
        pull(z, gv);
    }

    /**
     * fv += scale times the summed outer products of the examples' gradients, times each direction
     * (the empirical Fisher matrix).
     */
    public void addEmpiricalFisher(
            double[] w,
            double[] v,
            Matrix x,
            TargetRows targets,
            double scale,
            KeptSweep kept,
            double[] fv) {
        Dual z = outputsAlong(w, v, x, kept);
        Matrix r = Matrix.zeros(z.value.rows(), z.value.cols());
        loss.predictions(z.value, r);
        loss.residual(r, targets, 1, r);
        for (Matrix tangent : z.each) projectRows(r, tangent, scale);
        pull(z, fv);
    }

    /** Row by row: t becomes scale r (r . t). */
    private static void projectRows(Matrix r, Matrix t, double scale) {
        for (int i = 0; i < r.rows(); i++) {
            int a = r.row(i);
            int b = t.row(i);
            double dot = 0;
            for (int j = 0; j < r.cols(); j++) dot += r.data()[a + j] * t.data()[b + j];
            for (int j = 0; j < r.cols(); j++) t.data()[b + j] = scale * dot * r.data()[a + j];
        }
    }

    /** The derivatives of the outputs along each direction: directions x rows x outputs, live. */
    public Matrix jacobian(double[] w, double[] v, Matrix x, KeptSweep kept) {
        return outputsAlong(w, v, x, kept).stacked();
    }

    /** g += Jᵀ u: u is examples x outputs, g has the length of w. */
    public void addJacobianTranspose(double[] w, Matrix x, Matrix u, double[] g) {
        bindPrimal(w);
        pullback.rewind();
        backward.forward(pullback, primal, x);
        backward.backward(pullback, primal, u, gradients.bind(g, 0));
    }

    /**
     * Adds the derivative along {@code v} of Jᵀ u, the gradient of a weighted sum of outputs, as u
     * changes too. For one direction.
     *
     * @param u weights of the outputs, examples x outputs
     * @param du their derivative, as u
     * @param into length n
     */
    public void addPulledAlong(
            double[] w, double[] v, Matrix x, Matrix u, Matrix du, double[] into) {
        bind(w, v, into);
        duals.begin(pulled, false);
        sweep.forward(duals, parameters, Dual.constant(x));
        Dual dz = Dual.activation(1).bind(u, du);
        sweep.backward(duals, parameters, dz, products);
    }

    private Dual outputsAlong(double[] w, double[] v, Matrix x, KeptSweep kept) {
        bind(w, v, v);
        duals.begin(kept.values, kept.filled || kept.forward);
        Dual z = sweep.forward(duals, parameters, Dual.constant(x));
        kept.forward = true;
        return z;
    }

    /** Pulls each of z's tangents back to the parameters and adds the result to {@code into}. */
    private void pull(Dual z, double[] into) {
        activations.clear();
        for (Dual d : sweep.kept()) activations.add(d.value);
        for (int d = 0; d < directions; d++) {
            pullback.rewind();
            backward.backward(
                    pullback,
                    primal,
                    activations,
                    z.each[d],
                    gradients.bind(into, d * network.size()));
        }
    }

    private void bindPrimal(double[] w) {
        for (int i = 0; i < primal.size(); i++)
            primal.get(i).bind(w, network.blocks().get(i).offset());
    }

    private void bind(double[] w, double[] v, double[] out) {
        bindPrimal(w);
        int n = network.size();
        for (int i = 0; i < parameters.size(); i++) {
            int at = network.blocks().get(i).offset();
            for (int d = 0; d < directions; d++) {
                parameters.get(i).each[d].bind(v, d * n + at);
                products.get(i).each[d].bind(out, d * n + at);
            }
        }
    }
}
