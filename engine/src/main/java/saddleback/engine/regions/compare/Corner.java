package saddleback.engine.regions.compare;

import saddleback.engine.regions.exact.ExactPoint;

import java.math.BigInteger;

/**
 * A corner of a polygon.
 *
 * @param exact where it is
 * @param x the same in float64, to two units in the last place
 * @param y the same
 */
record Corner(ExactPoint exact, double x, double y) {

    static Corner of(ExactPoint exact) {
        BigInteger[] at = exact.at();
        return new Corner(exact, Ratio.of(at[0], at[2], 0), Ratio.of(at[1], at[2], 0));
    }
}
