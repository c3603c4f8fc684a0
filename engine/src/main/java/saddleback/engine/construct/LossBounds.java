package saddleback.engine.construct;

import saddleback.engine.interval.Interval;

/**
 * What is proved of a loss over an interval of s; ends that are not numbers say that nothing is
 * known.
 *
 * @param loss holds the losses
 * @param slope holds the first derivatives
 * @param bend holds the second derivatives
 */
public record LossBounds(Interval loss, Interval slope, Interval bend) {
    /** Nothing is known. */
    public static final LossBounds UNKNOWN =
            new LossBounds(Interval.UNKNOWN, Interval.UNKNOWN, Interval.UNKNOWN);
}
