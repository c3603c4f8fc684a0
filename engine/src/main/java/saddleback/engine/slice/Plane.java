package saddleback.engine.slice;

import saddleback.engine.linalg.Vectors;

/**
 * The points origin + a d1 + b d2 of weight space; a line where there is no second direction.
 *
 * @param origin flat parameters
 * @param d1 first direction, of the same length
 * @param d2 second direction, empty for a line
 */
public record Plane(double[] origin, double[] d1, double[] d2) {

    /** Checks the lengths. */
    public Plane {
        if (d1.length != origin.length || (d2.length != 0 && d2.length != origin.length))
            throw new IllegalArgumentException(
                    "directions: %d numbers as the origin, was %d and %d"
                            .formatted(origin.length, d1.length, d2.length));
    }

    /** A line. */
    public static Plane line(double[] origin, double[] direction) {
        return new Plane(origin, direction, new double[0]);
    }

    /** Whether there is no second direction. */
    public boolean isLine() {
        return d2.length == 0;
    }

    /** The point with coordinates (a, b), into {@code w}, which is returned. */
    public double[] point(double a, double b, double[] w) {
        System.arraycopy(origin, 0, w, 0, w.length);
        Vectors.add(w, a, d1);
        if (!isLine()) Vectors.add(w, b, d2);
        return w;
    }
}
