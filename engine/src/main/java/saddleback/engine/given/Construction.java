package saddleback.engine.given;

import java.math.BigInteger;

/**
 * A recipe for a network whose number of linear regions is known. All weights are short binary
 * fractions, so that the float64 network is the one of the proof.
 */
public sealed interface Construction
        permits AbsoluteFolding, Folding, MaxoutCones, MaxoutFolding, MaxoutStrips, ZigZag {

    /** The network; a new one at each call. */
    GivenNetwork network();

    /** The number of activation regions inside the box of {@link #lo} and {@link #hi}. */
    BigInteger regions();

    /** Number of inputs. */
    int inputs();

    /** Lower corner of the box on which {@link #regions} holds; a new array. */
    double[] lo();

    /** Upper corner of that box; a new array. */
    double[] hi();
}
