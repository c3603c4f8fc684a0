package saddleback.engine.interference;

import saddleback.engine.linalg.Vectors;

/**
 * Gradient surgery, PCGrad (Yu et al., Gradient Surgery for Multi-Task Learning, NeurIPS 2020,
 * algorithm 1), with the others taken in the order of their numbers where the algorithm draws an
 * order: a flow needs one direction at each place. With two components both are the same.
 */
final class Surgery {
    private Surgery() {}

    /** Each gradient without what points against the others; fresh arrays. */
    static double[][] of(double[][] gradients) {
        double[][] changed = new double[gradients.length][];
        for (int i = 0; i < gradients.length; i++) {
            double[] own = gradients[i].clone();
            for (int j = 0; j < gradients.length; j++) if (j != i) project(own, gradients[j]);
            changed[i] = own;
        }
        return changed;
    }

    /** Takes from {@code own} its part along {@code other} where both point against each other. */
    static void project(double[] own, double[] other) {
        double along = Vectors.dot(own, other);
        double square = Vectors.dot(other, other);
        if (along >= 0 || square == 0) return;
        Vectors.add(own, -along / square, other);
    }
}
