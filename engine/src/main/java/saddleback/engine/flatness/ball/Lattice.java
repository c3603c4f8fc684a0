package saddleback.engine.flatness.ball;

import saddleback.engine.slice.Row;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Points of a rectangle around the place in a plane, (n + 1) x (n + 1) with the place in the
 * middle, and which of them hang together with it, by neighbours along the lattice, below the
 * level.
 */
final class Lattice {
    private final Cut plane;
    private final double level;
    private final double halfA;
    private final double halfB;
    private final int n;
    private final double[] loss;
    private final boolean[] below;
    private final boolean[] member;

    private Lattice(Cut plane, double level, double halfA, double halfB, int n) {
        this.plane = plane;
        this.level = level;
        this.halfA = halfA;
        this.halfB = halfB;
        this.n = n;
        int points = (n + 1) * (n + 1);
        loss = new double[points];
        below = new boolean[points];
        member = new boolean[points];
        Arrays.fill(loss, Double.NaN);
    }

    /**
     * With the loss at all points.
     *
     * @param n even
     */
    static Lattice full(Cut plane, double level, double halfA, double halfB, int n) {
        var lattice = new Lattice(plane, level, halfA, halfB, n);
        boolean[] wanted = new boolean[lattice.loss.length];
        Arrays.fill(wanted, true);
        lattice.look(wanted);
        lattice.flood();
        return lattice;
    }

    /** Twice as fine: the loss is looked at in cells at the edge of the set alone. */
    Lattice finer() {
        var fine = new Lattice(plane, level, halfA, halfB, 2 * n);
        boolean[] wanted = new boolean[fine.loss.length];
        for (int j = 0; j < n; j++)
            for (int i = 0; i < n; i++) {
                int corners = corners(i, j);
                for (int q = 0; q <= 2; q++)
                    for (int p = 0; p <= 2; p++) {
                        int at = fine.index(2 * i + p, 2 * j + q);
                        if (corners == 4) fine.below[at] = true;
                        else if (corners > 0) wanted[at] = true;
                    }
            }
        for (int j = 0; j <= n; j++)
            for (int i = 0; i <= n; i++) {
                int at = fine.index(2 * i, 2 * j);
                fine.loss[at] = loss[index(i, j)];
                fine.below[at] = below[index(i, j)];
                wanted[at] &= Double.isNaN(fine.loss[at]) && !fine.below[at];
            }
        fine.look(wanted);
        fine.flood();
        return fine;
    }

    /** Whether the set reaches an end in the first direction. */
    boolean reachesA() {
        for (int k = 0; k <= n; k++) if (member[index(0, k)] || member[index(n, k)]) return true;
        return false;
    }

    /** Whether the set reaches an end in the second direction. */
    boolean reachesB() {
        for (int k = 0; k <= n; k++) if (member[index(k, 0)] || member[index(k, n)]) return true;
        return false;
    }

    /** The area of the cells with all corners in the set, and of those with some. */
    double[] areas() {
        double cell = 4 * halfA * halfB / n / n;
        double[] areas = new double[3];
        for (int j = 0; j < n; j++)
            for (int i = 0; i < n; i++) {
                int corners = corners(i, j);
                if (corners == 0) continue;
                areas[1] += cell;
                if (corners == 4) areas[0] += cell;
                areas[2] += cell * (corners == 4 ? 1 : part(i, j, corners));
            }
        return areas;
    }

    /** Of the cell's two triangles, by interpolation. */
    private double part(int i, int j, int corners) {
        double a = excess(i, j);
        double b = excess(i + 1, j);
        double c = excess(i, j + 1);
        double d = excess(i + 1, j + 1);
        double part = (triangle(a, b, c) + triangle(d, b, c)) / 2;
        return part >= 0 ? part : corners / 4.0;
    }

    private double excess(int i, int j) {
        return loss[index(i, j)] - level;
    }

    /** Part of a triangle where the linear function with these values is below 0. */
    private static double triangle(double a, double b, double c) {
        double[] v = {a, b, c};
        Arrays.sort(v);
        if (!(v[0] < 0)) return v[0] >= 0 ? 0 : Double.NaN;
        if (v[2] < 0) return 1;
        if (v[1] >= 0) return v[0] / (v[0] - v[1]) * (v[0] / (v[0] - v[2]));
        return 1 - v[2] / (v[2] - v[0]) * (v[2] / (v[2] - v[1]));
    }

    private int corners(int i, int j) {
        int count = 0;
        for (int q = 0; q <= 1; q++)
            for (int p = 0; p <= 1; p++) if (member[index(i + p, j + q)]) count++;
        return count;
    }

    private int index(int i, int j) {
        return j * (n + 1) + i;
    }

    private void look(boolean[] wanted) {
        var rows = new ArrayList<Row>();
        var places = new ArrayList<int[]>();
        for (int j = 0; j <= n; j++) {
            int from = index(0, j);
            int[] row = new int[n + 1];
            int count = 0;
            for (int i = 0; i <= n; i++) if (wanted[from + i]) row[count++] = i;
            if (count == 0) continue;
            row = Arrays.copyOf(row, count);
            places.add(Arrays.stream(row).map(i -> from + i).toArray());
            double[] a = Arrays.stream(row).mapToDouble(i -> along(i, halfA)).toArray();
            rows.add(new Row(along(j, halfB), a));
        }
        if (rows.isEmpty()) return;
        List<double[]> found = plane.on(rows);
        for (int r = 0; r < found.size(); r++)
            for (int k = 0; k < found.get(r).length; k++) {
                int at = places.get(r)[k];
                loss[at] = found.get(r)[k];
                below[at] = loss[at] < level;
            }
    }

    private double along(int i, double half) {
        return half * (2.0 * i / n - 1);
    }

    private void flood() {
        var next = new ArrayDeque<Integer>();
        visit(n / 2, n / 2, next);
        while (!next.isEmpty()) {
            int at = next.poll();
            int i = at % (n + 1);
            int j = at / (n + 1);
            visit(i - 1, j, next);
            visit(i + 1, j, next);
            visit(i, j - 1, next);
            visit(i, j + 1, next);
        }
    }

    private void visit(int i, int j, ArrayDeque<Integer> next) {
        if (i < 0 || j < 0 || i > n || j > n) return;
        int at = index(i, j);
        if (!below[at] || member[at]) return;
        member[at] = true;
        next.add(at);
    }
}
