package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;

/**
 * Derivatives of the outputs by the inputs, one backward sweep an output. One object serves one
 * thread.
 */
public final class InputSweep {
    private final Network network;
    private final BackSweeps sweeps;
    private final boolean direct;
    private final PulledNorms lowest;
    private double sum;

    /**
     * A sweep with buffers of its own.
     *
     * @param w parameters; must not change meanwhile
     */
    public InputSweep(Network network, double[] w) {
        this.network = network;
        sweeps = new BackSweeps(network, w);
        direct = sweeps.lowest() == 0;
        lowest = new PulledNorms(sweeps.parameters(sweeps.lowest()).getFirst());
    }

    /** The sum over the rows of x of the squared Frobenius norm of d outputs / d inputs. */
    public double squares(Matrix x) {
        Matrix z = sweeps.forward(x);
        sum = 0;
        for (int k = 0; k < network.outputs(); k++) {
            Matrix start = sweeps.start();
            start.fill(0);
            for (int n = 0; n < z.rows(); n++) start.data()[start.row(n) + k] = 1;
            sweeps.back(this::add);
        }
        return sum;
    }

    private void add(int layer, Matrix dy, Matrix dx) {
        if (layer != sweeps.lowest()) return;
        double[] norms;
        if (direct) norms = lowest.of(dy);
        else {
            Matrix toInput = sweeps.pullToInput(dy);
            norms = PulledNorms.rowDots(toInput, toInput);
        }
        for (double n : norms) sum += n;
    }
}
