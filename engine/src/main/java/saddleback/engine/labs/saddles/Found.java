package saddleback.engine.labs.saddles;

import org.jspecify.annotations.Nullable;

import saddleback.engine.critical.Certificate;
import saddleback.engine.critical.CriticalPoint;

/**
 * What one search found.
 *
 * @param start number of the start, from 0
 * @param run the training near whose way it began, -1 for a start anywhere
 * @param point where it ended
 * @param error share of training examples classified wrongly there, NaN where targets are no
 *     classes
 * @param group number of the distinct point this one is an instance of, from 0 by rising value; -1
 *     where it is no critical point
 * @param certificate null where not asked for, or not the first of its group
 */
public record Found(
        int start,
        int run,
        CriticalPoint point,
        double error,
        int group,
        @Nullable Certificate certificate) {

    /** The same with a certificate. */
    public Found certified(Certificate known) {
        return new Found(start, run, point, error, group, known);
    }
}
