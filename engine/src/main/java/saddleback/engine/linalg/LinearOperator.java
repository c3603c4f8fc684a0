package saddleback.engine.linalg;

/** A symmetric matrix known by its products. */
public interface LinearOperator {

    /** The number of rows and columns. */
    int size();

    /**
     * y = A x.
     *
     * @param x length {@link #size}, not changed
     * @param y length {@link #size}, overwritten
     */
    void times(double[] x, double[] y);

    /**
     * Several products at once, for operators that do them faster so; the same numbers to rounding.
     *
     * @param count how many
     * @param x count x size, row-major, not changed
     * @param y count x size, overwritten
     */
    default void times(int count, double[] x, double[] y) {
        int n = size();
        double[] one = new double[n];
        double[] product = new double[n];
        for (int i = 0; i < count; i++) {
            System.arraycopy(x, i * n, one, 0, n);
            times(one, product);
            System.arraycopy(product, 0, y, i * n, n);
        }
    }
}
