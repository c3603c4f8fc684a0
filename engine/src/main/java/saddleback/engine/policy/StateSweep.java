package saddleback.engine.policy;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.DirectionalSweep;
import saddleback.engine.net.KeptSweep;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.Parameters;
import saddleback.engine.net.Sweep;
import saddleback.engine.net.Values;

import java.util.Arrays;
import java.util.List;

/**
 * A network's outputs for all states of one component, the gradient of a weighted sum of them, and how
 * both change along a direction of the parameters.
 * The forward pass is kept for the parameters that were asked for last. One object serves one
 * thread.
 */
final class StateSweep {
    private final Matrix inputs;
    private final Values forward = new Values();
    private final Values back = new Values();
    private final Sweep<Matrix> sweep;
    private final double[] last;
    private final List<Matrix> parameters;
    private final Parameters gradients;
    private final Matrix start;
    private final DirectionalSweep along;
    private final KeptSweep kept = new KeptSweep();
    private Matrix outputs = Matrix.zeros(0, 0);

    StateSweep(Network network, Matrix inputs) {
        this.inputs = inputs;
        sweep = new Sweep<>(network);
        last = new double[network.size()];
        parameters = new Parameters(network).bind(last, 0);
        gradients = new Parameters(network);
        along = new DirectionalSweep(network, Loss.SQUARED_ERROR.function(), 1); // of any loss
        start = Matrix.zeros(inputs.rows(), network.outputs());
    }

    /** Writes states x outputs numbers from {@code into[at]} on. */
    void outputs(double[] w, double[] into, int at) {
        run(w);
        System.arraycopy(outputs.data(), outputs.offset(), into, at, outputs.size());
    }

    /**
     * The gradient by the parameters of the sum of weights times outputs.
     *
     * @param weights states x outputs
     * @param gradient overwritten
     */
    void gradient(double[] w, double[] weights, double[] gradient) {
        run(w);
        Arrays.fill(gradient, 0);
        back.rewind();
        start.bind(weights, 0);
        sweep.backward(back, parameters, start, gradients.bind(gradient, 0));
    }

    /** Writes the derivative of the outputs along {@code v}, states x outputs. */
    void outputsAlong(double[] w, double[] v, double[] into) {
        Matrix z = along.jacobian(w, v, inputs, kept.forget());
        System.arraycopy(z.data(), z.offset(), into, 0, z.size());
    }

    /**
     * The derivative of {@link #gradient} along {@code v} as the weights change too.
     *
     * @param change of the weights
     * @param into overwritten
     */
    void gradientAlong(double[] w, double[] v, double[] weights, double[] change, double[] into) {
        Arrays.fill(into, 0);
        int rows = inputs.rows();
        along.addPulledAlong(
                w,
                v,
                inputs,
                Matrix.view(weights, 0, rows, start.cols()),
                Matrix.view(change, 0, rows, start.cols()),
                into);
    }

    private void run(double[] w) {
        if (outputs.size() > 0 && Arrays.equals(w, last)) return;
        System.arraycopy(w, 0, last, 0, last.length);
        forward.rewind();
        outputs = sweep.forward(forward, parameters, inputs);
    }
}
