package saddleback.engine.interference;

import saddleback.engine.linalg.Vectors;

/**
 * Gradient surgery, PCGrad (Yu et al., Gradient Surgery for Multi-Task Learning, NeurIPS 2020,
 * algorithm 1), with the others taken in the order of their numbers where the algorithm draws an
 * order: a flow needs one direction at each place. With two components both are the same.
 */
final class Surgery {
    private Surgery() {}

    /**
     * Each gradient without what points against the others.
     *
     * @param into as many arrays of the same length, overwritten
     */
    static void of(double[][] gradients, double[][] into) {
        for (int i = 0; i < gradients.length; i++) {
            double[] own = into[i];
            System.arraycopy(gradients[i], 0, own, 0, own.length);
            for (int j = 0; j < gradients.length; j++) if (j != i) project(own, gradients[j]);
        }
    }

    /** Takes from {@code own} its part along {@code other} where both point against each other. */
    static void project(double[] own, double[] other) {
        double along = Vectors.dot(own, other);
        double square = Vectors.dot(other, other);
        if (along >= 0 || square == 0) return;
        Vectors.add(own, -along / square, other);
    }
}
