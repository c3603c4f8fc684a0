package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;

import java.util.List;

/**
 * One forward sweep at fixed parameters, then backward sweeps from many starts that hand out what
 * they meet instead of summing gradients. One object serves one thread.
 */
final class BackSweeps {
    private final Network network;
    private final Values forward = new Values();
    private final Values back = new Values();
    private final Sweep<Matrix> sweep;
    private final List<Matrix> parameters;
    private final Matrix start = Matrix.zeros(0, 0);
    private final int lowest;

    /** Where a sweep passes a dense layer. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Takes what stands there; all matrices live until the next step.
         *
         * @param layer its index
         * @param dy derivative by the layer's output
         * @param dx derivative by its input; for the lowest layer without rows
         */
        void dense(int layer, Matrix dy, Matrix dx);
    }

    BackSweeps(Network network, double[] w) {
        this.network = network;
        sweep = new Sweep<>(network);
        parameters = new Parameters(network).bind(w, 0);
        int first = 0;
        while (first < network.layers().size()
                && !(network.layers().get(first) instanceof Layer.Dense)) first++;
        lowest = first;
    }

    /** Runs forward; returns the outputs, live. */
    Matrix forward(Matrix x) {
        forward.rewind();
        Matrix z = sweep.forward(forward, parameters, x);
        start.shape(z.rows(), z.cols());
        return z;
    }

    /** Where the derivative by the outputs is written before {@link #back}. */
    Matrix start() {
        return start;
    }

    /** The weights of a dense layer, outputs x inputs, and its bias, if it has one, after that. */
    List<Matrix> parameters(int layer) {
        int at = 0;
        for (Layer below : network.layers().subList(0, layer)) at += below.shapes().size();
        return parameters.subList(at, at + network.layers().get(layer).shapes().size());
    }

    /** The input of a layer. */
    Matrix input(int layer) {
        return sweep.kept().get(layer);
    }

    /** Runs back from {@link #start} to the lowest dense layer. */
    void back(Visitor visitor) {
        back.rewind();
        Matrix dy = start;
        int at = parameters.size();
        for (int i = network.layers().size() - 1; i >= lowest; i--) {
            Layer layer = network.layers().get(i);
            at -= layer.shapes().size();
            Matrix dx = i > lowest ? pull(i, at, dy) : Matrix.zeros(0, 0);
            if (layer instanceof Layer.Dense) visitor.dense(i, dy, dx);
            dy = dx;
        }
    }

    private Matrix pull(int i, int at, Matrix dy) {
        Layer layer = network.layers().get(i);
        return layer.pull(back, parameters, at, input(i), input(i + 1), dy);
    }

    /** From the lowest dense layer's output to the network's input. */
    Matrix pullToInput(Matrix dy) {
        Matrix dx = dy;
        for (int i = lowest; i >= 0; i--) dx = pull(i, 0, dx);
        return dx;
    }

    /** The lowest dense layer; the number of layers where there is none. */
    int lowest() {
        return lowest;
    }
}
