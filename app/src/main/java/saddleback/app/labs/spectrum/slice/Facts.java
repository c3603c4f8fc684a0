package saddleback.app.labs.spectrum.slice;

import saddleback.app.labs.spectrum.Ranks;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.engine.linalg.Vectors;

/**
 * What is known of the point before a slice is made.
 *
 * @param result the spectrum there
 * @param ranks its known eigenvalues
 * @param gradient of the training loss there, not changed
 */
record Facts(SpectrumResult result, Ranks ranks, double[] gradient) {

    /** "rank 3" of an eigenvalue among the known ones. */
    String name(int index) {
        return "rank " + ranks.rank(index);
    }

    /** The label of an axis along its vector. */
    String axis(int index) {
        return "distance along the eigenvector of " + name(index);
    }

    /** The slope of the loss along a unit vector. */
    double slope(double[] vector) {
        return Vectors.dot(gradient, vector);
    }

    /** The quadratic model of the loss at distances along a vector of an eigenvalue. */
    double[] quadratic(double[] at, double[] vector, double eigenvalue) {
        double slope = slope(vector);
        double[] model = new double[at.length];
        for (int i = 0; i < at.length; i++)
            model[i] = result.loss() + slope * at[i] + eigenvalue * at[i] * at[i] / 2;
        return model;
    }
}
