package saddleback.engine.regions.compare;

import saddleback.engine.regions.exact.ExactNetwork;

import java.util.Arrays;

/** What the second network does in one region of the first. */
final class Beside {
    private final Polygon region;
    private final byte[] states;
    private double most;
    private int pieces;
    private boolean same;

    Beside(Polygon region, byte[] states) {
        this.region = region;
        this.states = states;
    }

    Polygon region() {
        return region;
    }

    double most() {
        return most;
    }

    int pieces() {
        return pieces;
    }

    boolean same() {
        return same;
    }

    /**
     * Compares piece by piece.
     *
     * @param limit pieces to look at
     */
    void compare(ExactNetwork network, ExactNetwork other, Walk walk, long limit) {
        var outputs = new Outputs(network, states, other);
        walk.over(
                region,
                (piece, theirs) -> {
                    if (pieces >= limit) return false;
                    pieces++;
                    same |= Arrays.equals(states, theirs);
                    most = Math.max(most, outputs.apart(other, theirs, piece));
                    return true;
                });
    }
}
