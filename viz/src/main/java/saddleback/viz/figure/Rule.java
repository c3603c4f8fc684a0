package saddleback.viz.figure;

/**
 * A straight line across the whole panel.
 *
 * @param across which axis the line cuts
 * @param at where, data units
 * @param stroke how it is drawn
 * @param name for the legend
 */
public record Rule(Across across, double at, Stroke stroke, String name) implements Mark {
    /** The axis that a rule cuts. */
    public enum Across {
        /** Upright, at a value of x. */
        X,
        /** Level, at a value of y. */
        Y
    }

    public Rule {
        Rules.finite("at", at);
    }
}
