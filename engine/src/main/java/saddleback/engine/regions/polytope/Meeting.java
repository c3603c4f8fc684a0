package saddleback.engine.regions.polytope;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interval.Upward;

/**
 * Where facets meet, in float64 with a bound. With the gradients G, values r at a point v that the
 * true functions miss by at most e, and any B: v - v* = B G (v - v*) + (I - B G)(v - v*), so that
 * |v - v*| is at most |B| (|r| + e) / (1 - |I - B G|) (Rump, Verification methods, Acta Numerica
 * 19, 2010, section 10). Unlike the error of points on edges of points on edges it does not grow
 * with the number of cuts.
 */
final class Meeting {
    private final int dims;
    private final double[][] gradients;
    private final double[][] inverse;
    private final Facet[] facets;

    private Meeting(int dims, Facet[] facets, double[][] gradients, double[][] inverse) {
        this.dims = dims;
        this.facets = facets;
        this.gradients = gradients;
        this.inverse = inverse;
    }

    /** The corner of a cell near a point of which it is known; null where nothing is proved. */
    static @Nullable Corner of(Polytope cell, int index, double[] near) {
        int dims = cell.dims;
        Facet[] facets = new Facet[dims];
        double[][] gradients = new double[dims][];
        if (!choose(cell, index, facets, gradients)) return null;
        double[][] inverse = inverse(gradients);
        return inverse == null
                ? null
                : new Meeting(dims, facets, gradients, inverse).improved(near);
    }

    /** Takes the facets one after the other that stand out most from those before. */
    private static boolean choose(Polytope cell, int index, Facet[] facets, double[][] gradients) {
        int dims = cell.dims;
        int n = 0;
        int[] all = new int[cell.facets.length];
        for (int f = 0; f < all.length; f++) if (cell.on(index, f)) all[n++] = f;
        double[][] left = new double[n][];
        for (int i = 0; i < n; i++) left[i] = unit(gradient(cell.facets[all[i]], dims));
        for (int k = 0; k < dims; k++) {
            int best = k;
            for (int i = k + 1; i < n; i++)
                if (Upward.norm(left[i]) > Upward.norm(left[best])) best = i;
            if (best >= n) return false;
            double[] row = left[best];
            left[best] = left[k];
            left[k] = unit(row);
            int f = all[best];
            all[best] = all[k];
            all[k] = f;
            facets[k] = cell.facets[f];
            gradients[k] = gradient(facets[k], dims);
            for (int i = k + 1; i < n; i++) remove(left[i], left[k]);
        }
        return true;
    }

    private static double[] gradient(Facet f, int dims) {
        double[] g = new double[dims];
        System.arraycopy(f.forms().factors(), f.row() * (dims + 1), g, 0, dims);
        return g;
    }

    private static double[] unit(double[] v) {
        double norm = Upward.norm(v);
        for (int i = 0; i < v.length; i++) v[i] /= norm;
        return v;
    }

    private static void remove(double[] v, double[] direction) {
        double along = 0;
        for (int i = 0; i < v.length; i++) along += v[i] * direction[i];
        for (int i = 0; i < v.length; i++) v[i] -= along * direction[i];
    }

    /** By Gauss and Jordan; what it lacks in accuracy the bound knows. */
    private static double @Nullable [][] inverse(double[][] a) {
        int n = a.length;
        double[][] m = new double[n][2 * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(a[i], 0, m[i], 0, n);
            m[i][n + i] = 1;
        }
        for (int k = 0; k < n; k++) {
            int best = k;
            for (int i = k + 1; i < n; i++) if (Math.abs(m[i][k]) > Math.abs(m[best][k])) best = i;
            double[] pivot = m[best];
            m[best] = m[k];
            m[k] = pivot;
            double p = pivot[k];
            if (p == 0 || !Double.isFinite(p)) return null;
            for (int j = 0; j < 2 * n; j++) pivot[j] /= p;
            for (int i = 0; i < n; i++) {
                double factor = m[i][k];
                if (i == k || factor == 0) continue;
                for (int j = 0; j < 2 * n; j++) m[i][j] -= factor * pivot[j];
            }
        }
        double[][] inverse = new double[n][n];
        for (int i = 0; i < n; i++) System.arraycopy(m[i], n, inverse[i], 0, n);
        return inverse;
    }

    private @Nullable Corner improved(double[] near) {
        double[] x = near.clone();
        double[] r = new double[dims];
        for (int i = 0; i < dims; i++) r[i] = facets[i].forms().at(facets[i].row(), near);
        for (int i = 0; i < dims; i++) for (int j = 0; j < dims; j++) x[i] -= inverse[i][j] * r[j];
        double[] off = new double[dims];
        for (int i = 0; i < dims; i++) {
            Facet f = facets[i];
            double value = Math.abs(f.forms().at(f.row(), x));
            off[i] = Upward.bound(value + f.forms().errorAt(f.row(), x, 0), 1);
        }
        double missing = defect();
        if (!(missing < 0.5)) return null;
        double radius = 0;
        for (int i = 0; i < dims; i++) {
            double sum = 0;
            for (int j = 0; j < dims; j++) sum += Math.abs(inverse[i][j]) * off[j];
            radius = Math.max(radius, Upward.bound(sum, 2 * dims));
        }
        double bound = Upward.bound(radius / (1 - missing), 2);
        return Double.isFinite(bound) ? new Corner(x, bound) : null;
    }

    /** A bound on the largest absolute row sum of I - B G. */
    private double defect() {
        double most = 0;
        for (int i = 0; i < dims; i++) {
            double sum = 0;
            for (int j = 0; j < dims; j++) {
                double v = i == j ? -1 : 0;
                double size = 1;
                for (int k = 0; k < dims; k++) {
                    double p = inverse[i][k] * gradients[k][j];
                    v += p;
                    size += Math.abs(p);
                }
                sum += Math.abs(v) + (dims + 4) * Upward.UNIT * size;
            }
            most = Math.max(most, Upward.bound(sum, 4 * dims));
        }
        return most;
    }
}
