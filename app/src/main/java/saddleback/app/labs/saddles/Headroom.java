package saddleback.app.labs.saddles;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Range;

/** Room above the data for a legend, so that it hides none. */
public final class Headroom {
    private static final double SHARE = 0.36;

    private Headroom() {}

    /** The axis with room above, as long as it looks on any scale. */
    public static Axis above(Axis axis) {
        return above(axis, SHARE);
    }

    /**
     * The axis with room above.
     *
     * @param share of its length
     */
    static Axis above(Axis axis, double share) {
        double top = axis.value(1 + share);
        return new Axis(
                axis.label(), new Range(axis.range().low(), top), axis.scale(), axis.ticks());
    }
}
