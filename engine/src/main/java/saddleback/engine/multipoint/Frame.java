package saddleback.engine.multipoint;

import saddleback.engine.linalg.Vectors;

/**
 * The directions of the plane from the trained vectors, and derivatives pulled back the same way.
 * With unit directions e_j, direction k is L u / |u|, u = v - sum over j below k of (v . e_j) e_j,
 * where v is what the trained vector gives and L the length of the first.
 */
final class Frame {
    private static final double PARALLEL = 1e-12;

    private final Parametrisation how;
    private final int size;
    private final double[][] given;
    private final double[][] units;
    private final double[][] directions;
    private final double[] lengths;
    private final double[][] pulled;

    /**
     * @param axes how many directions
     * @param size the number of the network's parameters
     */
    Frame(Parametrisation how, int axes, int size) {
        this.how = how;
        this.size = size;
        given = new double[axes][size];
        directions = how.orthogonal() ? new double[axes][size] : given;
        units = new double[how.orthogonal() ? axes : 0][size];
        pulled = new double[units.length][size];
        lengths = new double[axes];
    }

    /**
     * Makes the directions. Where one depends on those before it there is no plane: that direction
     * is then not a number, and neither is what is evaluated on the plane.
     *
     * @param trained the origin, then a vector for each direction
     * @return whether they are independent, as far as they must be
     */
    boolean make(double[] trained) {
        for (int k = 0; k < given.length; k++) {
            System.arraycopy(trained, (k + 1) * size, given[k], 0, size);
            if (how.difference(k)) Vectors.add(given[k], 0, -1, trained, 0, size);
        }
        if (!how.orthogonal()) return true;
        boolean independent = true;
        for (int k = 0; k < given.length; k++) {
            double[] e = units[k];
            System.arraycopy(given[k], 0, e, 0, size);
            for (int pass = 0; pass < 2; pass++)
                for (int j = 0; j < k; j++) Vectors.add(e, -Vectors.dot(e, units[j]), units[j]);
            lengths[k] = Vectors.norm(e);
            boolean parallel = lengths[k] <= PARALLEL * Vectors.norm(given[k]);
            independent &= !parallel;
            Vectors.scale(e, parallel ? Double.NaN : 1 / lengths[k]);
            System.arraycopy(k == 0 ? given[0] : e, 0, directions[k], 0, size);
            if (k > 0) Vectors.scale(directions[k], lengths[0]);
        }
        return independent;
    }

    /** The directions, live. */
    double[][] directions() {
        return directions;
    }

    /** What the first two trained vectors give before they are made orthogonal: their cosine. */
    double cosine() {
        if (given.length < 2) return Double.NaN;
        return Vectors.dot(given[0], given[1]) / (Vectors.norm(given[0]) * Vectors.norm(given[1]));
    }

    /**
     * Derivatives by the trained vectors from those by the directions.
     *
     * @param g derivatives by the directions, overwritten
     * @param into that by the origin is added to its first part; the others are overwritten
     */
    void pull(double[][] g, double[] into) {
        if (how.orthogonal()) pullOrthogonal(g);
        for (int k = 0; k < g.length; k++) {
            System.arraycopy(g[k], 0, into, (k + 1) * size, size);
            if (how.difference(k)) Vectors.add(into, 0, -1, g[k], 0, size);
        }
    }

    /** From the last direction to the first; in place. */
    private void pullOrthogonal(double[][] g) {
        for (double[] p : pulled) java.util.Arrays.fill(p, 0);
        double byLength = 0;
        for (int k = g.length - 1; k > 0; k--) {
            double[] e = units[k];
            byLength += Vectors.dot(g[k], e);
            double[] u = pulled[k];
            Vectors.add(u, lengths[0], g[k]);
            Vectors.add(u, -Vectors.dot(u, e), e);
            Vectors.scale(u, 1 / lengths[k]);
            System.arraycopy(u, 0, g[k], 0, size);
            for (int j = 0; j < k; j++) {
                double along = Vectors.dot(u, units[j]);
                Vectors.add(g[k], -along, units[j]);
                Vectors.add(pulled[j], -along, given[k]);
                Vectors.add(pulled[j], -Vectors.dot(given[k], units[j]), u);
            }
        }
        double[] e = units[0];
        double[] rest = pulled[0];
        Vectors.add(rest, -Vectors.dot(rest, e), e);
        Vectors.add(g[0], byLength, e);
        Vectors.add(g[0], 1 / lengths[0], rest);
    }
}
