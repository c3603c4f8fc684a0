package saddleback.engine.regions.maps;

import saddleback.engine.interval.Upward;

/**
 * Affine functions of u in float64, one a row, each with a bound on its distance from the exact
 * function everywhere in the domain.
 *
 * @param dims number of coordinates u
 * @param factors for each row the gradient and the constant last; owned by this record
 * @param error for each row the largest distance from the exact function in the domain
 */
@SuppressWarnings("ArrayRecordComponent") // large, never compared
public record AffineRows(int dims, double[] factors, double[] error) {

    /** Zero functions, exact. */
    static AffineRows zeros(int rows, int dims) {
        return new AffineRows(dims, new double[rows * (dims + 1)], new double[rows]);
    }

    /** The number of functions. */
    public int rows() {
        return error.length;
    }

    /** The value of a row at a point, as float64 computes it. */
    public double at(int row, double[] u) {
        int from = row * (dims + 1);
        double sum = factors[from + dims];
        for (int i = 0; i < dims; i++) sum += factors[from + i] * u[i];
        return sum;
    }

    /**
     * A bound on the distance of {@link #at} from the exact function's value at a point of the
     * domain of which {@code u} differs in no coordinate by more than {@code radius}.
     */
    public double errorAt(int row, double[] u, double radius) {
        int from = row * (dims + 1);
        double steep = 0;
        double size = Math.abs(factors[from + dims]);
        for (int i = 0; i < dims; i++) {
            double g = Math.abs(factors[from + i]);
            steep += g;
            size += g * Math.abs(u[i]);
        }
        double sum = error[row] + steep * radius + (dims + 3) * Upward.UNIT * size;
        return Upward.bound(sum, 3 * dims + 6) + dims * Double.MIN_NORMAL;
    }

    /** Whether a row is the zero function, exactly. */
    boolean zero(int row) {
        if (error[row] != 0) return false;
        for (int i = row * (dims + 1); i <= row * (dims + 1) + dims; i++)
            if (factors[i] != 0) return false;
        return true;
    }

    /** A bound on the absolute value of the float64 function of a row in the domain. */
    double size(int row, double[] reach) {
        int from = row * (dims + 1);
        double size = Math.abs(factors[from + dims]);
        for (int i = 0; i < dims; i++) size += Math.abs(factors[from + i]) * reach[i];
        return Upward.bound(size, 2 * dims + 2);
    }
}
