package saddleback.viz.paint;

/**
 * The ticks of one axis.
 *
 * @param at data values of labelled ticks
 * @param labels as many
 * @param minor data values of short ticks without label
 * @param factor what every label is to be read with, as "×10⁻⁵"; goes into the axis label; may be
 *     empty
 */
record Ticks(double[] at, String[] labels, double[] minor, String factor) {
    /** The axis label together with the factor. */
    String title(String label) {
        if (factor.isEmpty()) return label;
        return label.isEmpty() ? factor : label + " (" + factor + ")";
    }
}
