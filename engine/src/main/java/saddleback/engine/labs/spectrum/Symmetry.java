package saddleback.engine.labs.spectrum;

/**
 * A reason why some eigenvalues are zero (or equal to the decay).
 *
 * @param name what does not change the function, e.g. "one number added to all outputs"
 * @param count independent directions
 * @param exact whether they are zero everywhere, not only at critical points
 */
public record Symmetry(String name, int count, boolean exact) {}
