package saddleback.engine.linalg;

/**
 * Eigenpairs of an operator's projection on a space.
 *
 * @param values ascending
 * @param vectors row i belongs to value i: its coordinates in the space's basis
 * @param bounds norms of the residuals of the pairs in the whole space, in exact arithmetic
 */
record Ritz(double[] values, double[] vectors, double[] bounds) {

    /** How many there are. */
    int count() {
        return values.length;
    }

    /** The largest absolute value. */
    double scale() {
        return Math.max(Math.abs(values[0]), Math.abs(values[count() - 1]));
    }
}
