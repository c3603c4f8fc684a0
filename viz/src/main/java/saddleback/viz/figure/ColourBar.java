package saddleback.viz.figure;

/**
 * A strip that explains colours, to the right of a panel or of all panels.
 *
 * @param scale the colours and their values
 * @param label what the values are
 */
public record ColourBar(ColourScale scale, String label) {}
