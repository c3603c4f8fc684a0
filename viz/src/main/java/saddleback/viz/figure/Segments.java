package saddleback.viz.figure;

/**
 * Very many straight pieces of line of one kind, as the edges that a layer of a network cuts.
 *
 * @param ends x and y of the start, x and y of the end of every piece in turn, data units, not
 *     copied; a piece with an end that is not finite is left out
 * @param stroke how they are drawn
 * @param name for the legend
 */
public record Segments(double[] ends, Stroke stroke, String name) implements Mark {
    public Segments {
        if (ends.length % 4 != 0) throw Rules.broken("ends.length", "a multiple of 4", ends.length);
    }

    /** The number of pieces. */
    public int pieces() {
        return ends.length / 4;
    }
}
