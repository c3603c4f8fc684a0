package saddleback.engine.regions.compare;

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
     * @param walk over the second network's cells
     * @param limit pieces to look at
     */
    void compare(Walk walk, Outputs outputs, Matching matching, long limit) {
        outputs.begin(states);
        walk.over(
                region,
                (piece, theirs) -> {
                    if (pieces >= limit) return false;
                    pieces++;
                    same |= matching.same(states, theirs);
                    most = Math.max(most, outputs.apart(theirs, piece));
                    return true;
                });
    }
}
