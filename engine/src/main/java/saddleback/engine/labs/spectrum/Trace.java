package saddleback.engine.labs.spectrum;

/**
 * The sum of all eigenvalues.
 *
 * @param value the trace, decay included where the operator includes it
 * @param standardError 0 where the value is exact to rounding
 * @param how how it was got
 */
public record Trace(double value, double standardError, How how) {

    /** How a trace is got. */
    public enum How {
        /** The sum of the diagonal of the matrix written out. */
        DIAGONAL,
        /** One sweep over the examples (exact where the network is piecewise linear). */
        ONE_PASS,
        /** Hutch++ (Meyer, Musco, Musco and Woodruff 2021). */
        HUTCH_PLUS_PLUS
    }
}
