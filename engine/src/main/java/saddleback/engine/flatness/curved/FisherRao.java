package saddleback.engine.flatness.curved;

import saddleback.engine.flatness.Reading;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Progress;

/**
 * x' G x with the Gauss-Newton matrix G of the mean loss without decay, which for cross-entropy is
 * the model's own Fisher matrix (Liang, Poggio, Rakhlin and Stokes, AISTATS 2019). For a ReLU
 * network of K layers without biases J x = K f, and so for the mean squared error it is 2 K² times
 * the mean of |f|². In other coordinates than the network's own G is that of the coordinates.
 */
final class FisherRao {
    private FisherRao() {}

    static Reading read(Derivatives at, Progress progress) {
        progress.step(0, "Fisher-Rao norm");
        double[] along = new double[at.weights().length];
        double[] x = at.coordinates();
        at.subject().place().parametrisation().at(x).jacobian(x, along);
        double[] product = new double[along.length];
        at.linearization().gaussNewton(1, along, product);
        return Reading.exact(Vectors.dot(along, product), "one Gauss-Newton product");
    }
}
