package saddleback.engine.labs.flatness;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Network;
import saddleback.engine.net.Parameters;
import saddleback.engine.net.Sweep;
import saddleback.engine.net.Values;

/** What a network answers. One is used by one thread. */
final class Answers {
    private final Values values = new Values();
    private final Sweep<Matrix> sweep;
    private final Parameters parameters;
    private final double inputScale;
    private final Matrix scaled = Matrix.zeros(0, 0);

    /**
     * Of a network that is fed u with x = inputScale u.
     *
     * @param inputScale above 0
     */
    Answers(Network network, double inputScale) {
        sweep = new Sweep<>(network);
        parameters = new Parameters(network);
        this.inputScale = inputScale;
    }

    /**
     * Outputs for examples x: the network is fed u = x / inputScale, rounded as such inputs would
     * stand in a file.
     *
     * @return live until the next call
     */
    Matrix of(double[] weights, Matrix x) {
        values.rewind();
        return sweep.forward(values, parameters.bind(weights, 0), inputScale == 1 ? x : fed(x));
    }

    private Matrix fed(Matrix x) {
        scaled.shape(x.rows(), x.cols());
        for (int i = 0; i < x.rows(); i++)
            for (int j = 0; j < x.cols(); j++) {
                double u = x.get(i, j) / inputScale;
                scaled.data()[scaled.row(i) + j] = inputScale * u;
            }
        return scaled;
    }
}
