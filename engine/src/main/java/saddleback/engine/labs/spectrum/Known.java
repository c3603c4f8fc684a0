package saddleback.engine.labs.spectrum;

/**
 * What is known of a matrix once its eigenvalues were looked for.
 *
 * @param eigenvalues all, or those at the ends
 * @param diagonal the sum of the diagonal where the matrix was written out, else NaN
 */
record Known(Eigenvalues eigenvalues, double diagonal) {

    /** Whether the matrix was written out. */
    boolean exact() {
        return eigenvalues.all() != null;
    }

    /** The largest absolute eigenvalue that is known; NaN where the matrix is not finite. */
    double scale() {
        return Math.max(Math.abs(greatest()), Math.abs(least()));
    }

    /** The greatest eigenvalue that is known. */
    double greatest() {
        double[] all = eigenvalues.all();
        if (all != null) return all[0];
        double[] some = eigenvalues.largest().values();
        return some.length > 0 ? some[0] : last(eigenvalues.smallest().values());
    }

    /** The least eigenvalue that is known. */
    double least() {
        double[] all = eigenvalues.all();
        if (all != null) return last(all);
        double[] some = eigenvalues.smallest().values();
        return some.length > 0 ? some[0] : last(eigenvalues.largest().values());
    }

    private static double last(double[] a) {
        return a[a.length - 1];
    }
}
