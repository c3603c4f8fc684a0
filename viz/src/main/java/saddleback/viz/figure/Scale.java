package saddleback.viz.figure;

/** How data values are laid along an axis. */
public enum Scale {
    /** Equal differences take equal lengths. */
    LINEAR,
    /** Equal ratios take equal lengths; values above zero alone. */
    LOG;

    /** The value's place before it is stretched to the axis; NaN where the scale has no place. */
    public double place(double value) {
        return this == LINEAR ? value : value > 0 ? Math.log10(value) : Double.NaN;
    }

    /** The value at a place. */
    public double value(double place) {
        return this == LINEAR ? place : Math.pow(10, place);
    }
}
