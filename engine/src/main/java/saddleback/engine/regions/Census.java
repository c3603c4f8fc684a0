package saddleback.engine.regions;

/**
 * How many activation regions there are.
 *
 * @param afterLayer after each layer that divides (linear layers are left out), never decreasing; a
 *     single 1 where none does
 * @param complete whether these are all; else there are at least so many
 * @param certified whether every decision was proved, so that the counts hold for the network with
 *     exactly these float64 weights
 * @param exactDecisions how many decisions floating point left open and exact arithmetic made
 */
public record Census(long[] afterLayer, boolean complete, boolean certified, long exactDecisions) {

    /** Activation regions after the last layer. */
    public long regions() {
        return afterLayer[afterLayer.length - 1];
    }
}
