package saddleback.app.labs.saddles.escape;

/**
 * A place on the way; never changes.
 *
 * @param run number of the way, which grows with every new beginning
 * @param steps made
 * @param epoch passes over the examples
 * @param slot which of the two methods led there
 * @param weights owned by this record
 * @param damping of the last step, NaN for methods without
 */
record Spot(int run, long steps, double epoch, int slot, double[] weights, double damping) {
    /** Whether it is the same place of the same way. */
    boolean same(Spot other) {
        return run == other.run && steps == other.steps;
    }
}
