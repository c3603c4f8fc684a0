package saddleback.engine.policy;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Network;
import saddleback.engine.net.Parameters;
import saddleback.engine.net.Sweep;
import saddleback.engine.net.Values;

import java.util.Arrays;
import java.util.List;

/**
 * A network's outputs for all states of one component, and the gradient of a weighted sum of them.
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
    private Matrix outputs = Matrix.zeros(0, 0);

    StateSweep(Network network, Matrix inputs) {
        this.inputs = inputs;
        sweep = new Sweep<>(network);
        last = new double[network.size()];
        parameters = new Parameters(network).bind(last, 0);
        gradients = new Parameters(network);
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

    private void run(double[] w) {
        if (outputs.size() > 0 && Arrays.equals(w, last)) return;
        System.arraycopy(w, 0, last, 0, last.length);
        forward.rewind();
        outputs = sweep.forward(forward, parameters, inputs);
    }
}
