package saddleback.engine.pattern;

/**
 * Loss and accuracy on a lattice.
 *
 * @param loss row-major as the lattice's shape; not copied, not changed by anyone
 * @param accuracy the same, in [0, 1], NaN where targets are not classes
 */
public record Maps(double[] loss, double[] accuracy) {}
