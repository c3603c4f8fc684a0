package saddleback.engine.regions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts convex polytopes into simplices, by corners and facets alone: a corner of the polytope with
 * each simplex of each facet that it is not on (Cohen and Hickey, Two algorithms for determining
 * volumes of convex polyhedra, 1979). Adds up their volumes and centres.
 */
final class Simplices {
    private final double[][] points;
    private double volume;
    private final double[] moment;

    /**
     * Nothing yet.
     *
     * @param points corners
     */
    Simplices(double[][] points) {
        this.points = points;
        moment = new double[points[0].length];
    }

    double volume() {
        return volume;
    }

    /** The centre of mass; of something without volume the mean of its corners. */
    double[] centroid() {
        double[] centre = new double[moment.length];
        for (int k = 0; k < centre.length; k++)
            if (volume > 0) centre[k] = moment[k] / volume;
            else for (double[] p : points) centre[k] += p[k] / points.length;
        return centre;
    }

    /** Adds the whole polytope. */
    void polytope(int[][] facets, int dims) {
        int[] all = new int[points.length];
        Arrays.setAll(all, i -> i);
        divide(all, List.of(facets), dims, new int[dims + 1], 0);
    }

    /** Adds one face of it. */
    void face(int[] corners, int[][] facets, int dims) {
        divide(corners, within(corners, List.of(facets), dims), dims, new int[dims + 1], 0);
    }

    private void divide(int[] corners, List<int[]> facets, int dims, int[] chosen, int count) {
        chosen[count] = corners[0];
        if (dims == 0) {
            add(chosen, count);
            return;
        }
        for (int[] f : facets)
            if (!contains(f, corners[0]))
                divide(f, within(f, facets, dims - 1), dims - 1, chosen, count + 1);
    }

    /** The facets of a face: the largest of its intersections with others. */
    private static List<int[]> within(int[] face, List<int[]> others, int dims) {
        var met = new ArrayList<int[]>();
        for (int[] other : others) {
            int[] both = Arrays.stream(face).filter(c -> contains(other, c)).toArray();
            if (both.length < dims || both.length == face.length) continue;
            if (met.stream().anyMatch(m -> containsAll(m, both))) continue;
            met.removeIf(m -> containsAll(both, m));
            met.add(both);
        }
        return met;
    }

    private static boolean containsAll(int[] set, int[] part) {
        return Arrays.stream(part).allMatch(c -> contains(set, c));
    }

    private static boolean contains(int[] set, int corner) {
        for (int c : set) if (c == corner) return true;
        return false;
    }

    /** Adds a simplex of {@code dims + 1} corners. */
    void add(int[] corners, int dims) {
        double size = 1;
        double[][] edges = new double[dims][];
        for (int i = 0; i < dims; i++) {
            edges[i] = difference(points[corners[0]], points[corners[i + 1]]);
            for (int j = 0; j < i; j++) subtract(edges[j], edges[i]);
            size *= Math.sqrt(dot(edges[i], edges[i])) / (i + 1);
        }
        volume += size;
        for (int k = 0; k < moment.length; k++)
            for (int i = 0; i <= dims; i++) moment[k] += size * points[corners[i]][k] / (dims + 1);
    }

    private static double[] difference(double[] from, double[] to) {
        double[] d = new double[from.length];
        for (int k = 0; k < d.length; k++) d[k] = to[k] - from[k];
        return d;
    }

    private static void subtract(double[] axis, double[] from) {
        double square = dot(axis, axis);
        if (square == 0) return;
        double along = dot(axis, from) / square;
        for (int k = 0; k < from.length; k++) from[k] -= along * axis[k];
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) sum += a[k] * b[k];
        return sum;
    }
}
