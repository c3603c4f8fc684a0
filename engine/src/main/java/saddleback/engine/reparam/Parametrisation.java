package saddleback.engine.reparam;

/**
 * Coordinates of a network's weights: a smooth map g from coordinates to weights. The first
 * coordinates lie as the network's own parameters do, block by block; a parametrisation may have
 * more at the end (the lengths of weight normalisation). Stateless towards its caller, and safe for
 * any number of threads; arrays that it was made of are never written to.
 */
public interface Parametrisation {

    /** The number of coordinates. */
    int size();

    /** The number of weights. */
    int weightCount();

    /**
     * The weights g(x).
     *
     * @param coordinates length {@link #size}, not changed
     * @param weights length {@link #weightCount}, overwritten
     */
    void weights(double[] coordinates, double[] weights);

    /**
     * Coordinates of these weights; where several have them, the ones most like {@code near}
     * (weight normalisation keeps the lengths of its directions).
     *
     * @param weights length {@link #weightCount}, not changed
     * @param near length {@link #size}, not changed
     * @return length {@link #size}; a fresh array
     * @throws IllegalArgumentException "name: rule, was value" for weights that have none
     */
    double[] coordinates(double[] weights, double[] near);

    /**
     * Derivatives of g at a point.
     *
     * @param coordinates length {@link #size}, kept; must not change while the tangent is used
     */
    Tangent at(double[] coordinates);

    /** Derivatives of g at one point. One object serves one thread. */
    interface Tangent {

        /**
         * The derivative of the weights along a direction.
         *
         * @param v length {@link Parametrisation#size}, not changed
         * @param out length {@link Parametrisation#weightCount}, overwritten
         */
        void jacobian(double[] v, double[] out);

        /**
         * The transpose of {@link #jacobian}.
         *
         * @param u length {@link Parametrisation#weightCount}, not changed
         * @param out length {@link Parametrisation#size}, overwritten
         */
        void transpose(double[] u, double[] out);

        /**
         * Adds the curvature of g: the Hessian of the function u . g times v.
         *
         * @param u length {@link Parametrisation#weightCount}, not changed
         * @param v length {@link Parametrisation#size}, not changed
         * @param out length {@link Parametrisation#size}, added to
         */
        void addCurvature(double[] u, double[] v, double[] out);

        /** ln |det|, NaN where there are more coordinates than weights. */
        double logDeterminant();
    }
}
