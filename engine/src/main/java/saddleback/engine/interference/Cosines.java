package saddleback.engine.interference;

import saddleback.engine.linalg.Vectors;

/** Cosines of the angles between vectors. */
final class Cosines {
    private Cosines() {}

    /**
     * A fresh K x K table, row-major; NaN where a vector is 0.
     *
     * @param vectors changed to unit vectors; scaled by their largest entries before they are
     *     squared, so that squares of small entries are not lost
     */
    static double[] of(double[][] vectors) {
        int n = vectors.length;
        for (double[] vector : vectors) normalise(vector);
        double[] cosines = new double[n * n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j <= i; j++) {
                double c = Vectors.dot(vectors[i], vectors[j]);
                cosines[i * n + j] = c;
                cosines[j * n + i] = c;
            }
        return cosines;
    }

    private static void normalise(double[] vector) {
        double largest = 0;
        for (double x : vector) largest = Math.max(largest, Math.abs(x));
        for (int i = 0; i < vector.length; i++) vector[i] /= largest;
        double norm = Vectors.norm(vector);
        for (int i = 0; i < vector.length; i++) vector[i] /= norm;
    }
}
