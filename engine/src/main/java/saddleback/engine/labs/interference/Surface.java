package saddleback.engine.labs.interference;

/**
 * J over a plane of parameters through the course: its two principal directions.
 *
 * @param x coordinates along the first direction
 * @param y coordinates along the second direction
 * @param value J, y.length x x.length, row-major
 * @param courseX the course's coordinates, one for each of its times
 * @param courseY the course's coordinates
 * @param courseValue J on the course itself
 * @param share of the course's variance that the plane holds, 1 if it lies in it
 */
public record Surface(
        double[] x,
        double[] y,
        double[] value,
        double[] courseX,
        double[] courseY,
        double[] courseValue,
        double share) {}
