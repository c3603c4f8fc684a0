package saddleback.engine.interference;

import saddleback.engine.linalg.Vectors;

import java.util.random.RandomGenerator;

/**
 * Gradient surgery, PCGrad (Yu et al., Gradient Surgery for Multi-Task Learning, NeurIPS 2020,
 * algorithm 1). A flow needs one direction at each place, so there the others are taken in the
 * order of their numbers where the algorithm draws an order; with two components both are the same.
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

    /** As the algorithm is written: the others in an order that is drawn for each gradient. */
    static double[][] of(double[][] gradients, RandomGenerator random) {
        double[][] changed = new double[gradients.length][];
        int[] order = new int[gradients.length];
        for (int i = 0; i < gradients.length; i++) {
            shuffle(order, random);
            double[] own = gradients[i].clone();
            for (int j : order) if (j != i) project(own, gradients[j]);
            changed[i] = own;
        }
        return changed;
    }

    /** The numbers from 0 on in an order that is drawn (Fisher and Yates). */
    private static void shuffle(int[] order, RandomGenerator random) {
        for (int i = 0; i < order.length; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
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
