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

    /**
     * The coordinates of the orthogonal projection of a point of weight space on this plane: the
     * solution of the two normal equations. Where the directions are parallel, or on a line, the
     * second is 0.
     *
     * @param at flat parameters, not changed
     * @return two numbers, a fresh array
     */
    public double[] coordinates(double[] at) {
        double[] move = at.clone();
        Vectors.add(move, -1, origin);
        double b1 = Vectors.dot(move, d1);
        double a11 = Vectors.dot(d1, d1);
        if (isLine()) return new double[] {a11 == 0 ? 0 : b1 / a11, 0};
        double b2 = Vectors.dot(move, d2);
        double a12 = Vectors.dot(d1, d2);
        double a22 = Vectors.dot(d2, d2);
        double det = a11 * a22 - a12 * a12;
        if (!(det > 1e-14 * a11 * a22)) return new double[] {a11 == 0 ? 0 : b1 / a11, 0};
        return new double[] {(b1 * a22 - b2 * a12) / det, (a11 * b2 - a12 * b1) / det};
    }

    /**
     * The distance of a point of weight space from this plane.
     *
     * @param at flat parameters, not changed
     */
    public double distance(double[] at) {
        double[] c = coordinates(at);
        double[] off = point(c[0], c[1], new double[at.length]);
        Vectors.add(off, -1, at);
        return Vectors.norm(off);
    }

    /**
     * The same origin and first direction, with the second less its part along the first, at its
     * old length.
     *
     * @throws IllegalArgumentException if the directions are parallel
     */
    public Plane orthogonalised() {
        double[] out = d2.clone();
        double along = Vectors.dot(d1, d1);
        for (int pass = 0; pass < 2 && along > 0; pass++)
            Vectors.add(out, -Vectors.dot(out, d1) / along, d1);
        double norm = Vectors.norm(out);
        if (norm <= 1e-12 * Vectors.norm(d2))
            throw new IllegalArgumentException(
                    "orthogonal: directions that are not parallel, was true for parallel ones");
        Vectors.scale(out, Vectors.norm(d2) / norm);
        return new Plane(origin, d1, out);
    }
}
