package saddleback.engine.regions.exact;

import java.math.BigInteger;

/**
 * A point in rational coordinates, or a direction (a point at infinity).
 *
 * @param at homogeneous coordinates, the last one positive, or 0 for a direction
 */
public record ExactPoint(BigInteger[] at) {

    /**
     * The common zero of as many affine functions as there are coordinates, linearly independent in
     * their gradients.
     *
     * @param forms as {@link ExactNetwork#cut} gives them
     */
    public static ExactPoint meet(BigInteger[]... forms) {
        throw new UnsupportedOperationException();
    }

    /** The sign of an affine function here; of its linear part at a direction. */
    public int sign(BigInteger[] form) {
        throw new UnsupportedOperationException();
    }

    /** An affine function whose float64 coefficients are taken exactly, in integers. */
    public static BigInteger[] form(double... coefficients) {
        throw new UnsupportedOperationException();
    }
}
