package saddleback.engine.labs.patterns;

import saddleback.engine.linalg.Vectors;

/**
 * Orthogonal projections on a line, a plane or a box: the solution of the normal equations, by
 * Gram-Schmidt twice over. A direction that depends on those before it gets the coordinate 0.
 */
final class Foot {
    private static final double PARALLEL = 1e-12;

    private final double[] origin;
    private final double[][] unit;
    private final double[][] triangle;

    /** Of origin + z1 d1 + ...; the arrays are not kept. */
    Foot(double[] origin, double[][] directions) {
        this.origin = origin.clone();
        int n = directions.length;
        unit = new double[n][];
        triangle = new double[n][n];
        for (int k = 0; k < n; k++) {
            double[] d = directions[k].clone();
            for (int pass = 0; pass < 2; pass++)
                for (int j = 0; j < k; j++) {
                    double by = Vectors.dot(unit[j], d);
                    triangle[j][k] += by;
                    Vectors.add(d, -by, unit[j]);
                }
            double norm = Vectors.norm(d);
            boolean free = norm > PARALLEL * Vectors.norm(directions[k]);
            triangle[k][k] = free ? norm : 0;
            Vectors.scale(d, free ? 1 / norm : 0);
            unit[k] = d;
        }
    }

    /** How many numbers {@link #of} gives. */
    int numbers() {
        return unit.length + 1;
    }

    /**
     * Where a point's foot lies.
     *
     * @param at flat parameters, not changed
     * @return the coordinates, and last the distance; a fresh array
     */
    double[] of(double[] at) {
        double[] off = at.clone();
        Vectors.add(off, -1, origin);
        int n = unit.length;
        double[] z = new double[n + 1];
        for (int k = 0; k < n; k++) {
            z[k] = Vectors.dot(unit[k], off);
            Vectors.add(off, -z[k], unit[k]);
        }
        for (int k = n - 1; k >= 0; k--) {
            for (int j = k + 1; j < n; j++) z[k] -= triangle[k][j] * z[j];
            z[k] = triangle[k][k] == 0 ? 0 : z[k] / triangle[k][k];
        }
        z[n] = Vectors.norm(off);
        return z;
    }
}
