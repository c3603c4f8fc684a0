package saddleback.engine.regions.compare;

import saddleback.engine.regions.exact.ExactForward;
import saddleback.engine.regions.exact.ExactNetwork;

import java.math.BigInteger;

/** The difference of two networks' outputs on polygons, exactly. One is used by one thread. */
final class Outputs {
    private final ExactForward first;
    private final ExactForward second;
    private final int scale;
    private final int firstUp;
    private final int secondUp;
    private BigInteger[][] known = {};

    Outputs(ExactNetwork first, ExactNetwork second) {
        this.first = new ExactForward(first);
        this.second = new ExactForward(second);
        scale = Math.max(first.outputScale(), second.outputScale());
        firstUp = scale - first.outputScale();
        secondUp = scale - second.outputScale();
    }

    /** Takes what the first network gives on a cell. */
    void begin(byte[] states) {
        known = first.output(states);
    }

    /**
     * The largest absolute difference at the corners of a polygon within that cell.
     *
     * @param states of the second network
     */
    double apart(byte[] states, Polygon polygon) {
        BigInteger[][] rows = second.output(states);
        double most = 0;
        for (int o = 0; o < rows.length; o++) {
            BigInteger[] form = new BigInteger[rows[o].length];
            boolean zero = true;
            for (int i = 0; i < form.length; i++) {
                form[i] = known[o][i].shiftLeft(firstUp).subtract(rows[o][i].shiftLeft(secondUp));
                zero &= form[i].signum() == 0;
            }
            if (!zero) most = Math.max(most, largest(form, polygon));
        }
        return most;
    }

    private double largest(BigInteger[] form, Polygon polygon) {
        double most = 0;
        for (Corner corner : polygon.corners()) {
            BigInteger value = corner.exact().value(form);
            BigInteger[] at = corner.exact().at();
            most = Math.max(most, Math.abs(Ratio.of(value, at[at.length - 1], scale)));
        }
        return most;
    }
}
