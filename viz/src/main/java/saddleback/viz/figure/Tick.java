package saddleback.viz.figure;

/**
 * A named place on an axis.
 *
 * @param at data value
 * @param label what stands beside it
 */
public record Tick(double at, String label) {
    public Tick {
        Rules.finite("at", at);
    }
}
