package saddleback.engine.regions.compare;

import saddleback.engine.regions.exact.ExactNetwork;

import java.math.BigInteger;

/** The difference of two networks' outputs on a polygon, exactly. */
final class Outputs {
    private final BigInteger[][] first;
    private final int scale;

    /**
     * What the first network gives on a cell.
     *
     * @param other the second network
     */
    Outputs(ExactNetwork network, byte[] states, ExactNetwork other) {
        scale = Math.max(network.outputScale(), other.outputScale());
        first = scaled(network, states);
    }

    private BigInteger[][] scaled(ExactNetwork network, byte[] states) {
        BigInteger[][] rows = network.output(states);
        int up = scale - network.outputScale();
        if (up > 0)
            for (BigInteger[] row : rows)
                for (int i = 0; i < row.length; i++) row[i] = row[i].shiftLeft(up);
        return rows;
    }

    /** The largest absolute difference at the corners of a polygon. */
    double apart(ExactNetwork other, byte[] states, Polygon polygon) {
        BigInteger[][] rows = scaled(other, states);
        double most = 0;
        for (int o = 0; o < rows.length; o++) {
            boolean zero = true;
            for (int i = 0; i < rows[o].length; i++) {
                rows[o][i] = first[o][i].subtract(rows[o][i]);
                zero &= rows[o][i].signum() == 0;
            }
            if (zero) continue;
            for (Corner corner : polygon.corners()) {
                BigInteger value = corner.exact().value(rows[o]);
                BigInteger[] at = corner.exact().at();
                most = Math.max(most, Math.abs(Ratio.of(value, at[at.length - 1], scale)));
            }
        }
        return most;
    }
}
