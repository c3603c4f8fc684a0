package saddleback.engine.labs.patterns;

/**
 * What three heads paint. Each head has losses of its own; the lowest attainable is black, the
 * greatest asked for is full light.
 *
 * @param target light of red, green and blue in [0, 1], each on the lattice
 * @param painted the same from the losses of the three heads
 * @param bound of the difference, proved
 */
public record Painting(double[][] target, double[][] painted, double bound) {}
