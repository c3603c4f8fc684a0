package saddleback.engine.slice;

/**
 * Points of a plane that share their second coordinate.
 *
 * @param b second coordinate; 0 on a line
 * @param a first coordinates, increasing
 */
public record Row(double b, double[] a) {}
