package saddleback.app.labs.flatness;

import saddleback.app.slice.LossScale;
import saddleback.viz.figure.Range;

/** Scales of losses that stand still while a landscape grows steeper. */
public final class SteadyLosses {
    /** Losses are shown up to so many times the largest as it was. */
    private static final double ROOM = 30;

    /** Smaller losses than the largest over this are not told apart. */
    private static final double DEEP = 1e7;

    private SteadyLosses() {}

    /** With room over losses as they were. */
    public static LossScale over(double[]... losses) {
        Range all = Range.of(losses);
        boolean log = all.low() > 0;
        return new LossScale(
                log,
                new Range(
                        log ? Math.max(all.low() / 1.5, all.high() / DEEP) : Math.min(0, all.low()),
                        ROOM * Math.max(all.high(), Double.MIN_NORMAL)));
    }
}
