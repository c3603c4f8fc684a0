package saddleback.viz.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the triangles of faces: each face is cut to the box and fanned out from its middle, its
 * corners its own, so that its brightness does not change along it. In {@code u} the mesh has 0 in
 * the middle of a face and 1 on its outline.
 */
final class FacetMesh {
    /** About as many faces lie in a block. */
    private static final int BLOCK = 64;

    /** How far a palette position may lie outside. */
    private static final double FAR = 100;

    private final Box box;
    private final Facets facets;
    private final View view;
    private final Floats x = new Floats();
    private final Floats y = new Floats();
    private final Floats z = new Floats();
    private final Floats slopeX = new Floats();
    private final Floats slopeY = new Floats();
    private final Floats colour = new Floats();
    private final Floats rim = new Floats();
    private int[] corners = new int[4096];
    private int size;

    private FacetMesh(Box box, Facets facets) {
        this.box = box;
        this.facets = facets;
        view = new View(box, Camera.STANDARD);
    }

    static Mesh build(Box box, Facets facets) {
        return new FacetMesh(box, facets).mesh();
    }

    private Mesh mesh() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int f : order()) {
            face(f);
            if (size / 3 - starts.getLast() >= 6 * BLOCK) starts.add(size / 3);
        }
        if (size / 3 > starts.getLast()) starts.add(size / 3);
        int[] start = starts.stream().mapToInt(Integer::intValue).toArray();
        float[][] place = {x.toArray(), y.toArray(), z.toArray()};
        int[] used = Arrays.copyOf(corners, size);
        float[] u = rim.toArray();
        return new Mesh(
                place[0],
                place[1],
                place[2],
                slopeX.toArray(),
                slopeY.toArray(),
                colour.toArray(),
                u,
                u,
                used,
                start,
                MeshBuilder.bounds(place, used, start),
                start.length - 1,
                new double[0]);
    }

    /** The faces so that neighbours follow each other: square tiles of the ground, row by row. */
    private int[] order() {
        int n = facets.begin().length - 1;
        int side = Math.max(1, (int) Math.sqrt(n / (double) BLOCK));
        long[] keys = new long[n];
        for (int f = 0; f < n; f++) {
            int at = 3 * facets.begin()[f];
            boolean empty = facets.begin()[f] == facets.begin()[f + 1];
            double across = empty ? 0 : box.x().fraction(facets.corners()[at]);
            double into = empty ? 0 : box.y().fraction(facets.corners()[at + 1]);
            long column = Math.clamp((long) (across * side), 0, side - 1);
            long row = Math.clamp((long) (into * side), 0, side - 1);
            keys[f] = (row * side + column) << 32 | f;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(k -> (int) k).toArray();
    }

    private void face(int f) {
        double[][] p = cut(placed(f));
        int n = p.length;
        if (n < 3) return;
        double[] normal = normal(p);
        if (!(Math.abs(normal[2]) > 0)) return;
        double sx = -normal[0] / normal[2];
        double sy = -normal[1] / normal[2];
        double part = facets.colours().range().fraction(facets.colours().values()[f]);
        double tint = 255 * Math.max(-FAR, Math.min(FAR, part));
        double[] middle = new double[3];
        for (double[] c : p) for (int k = 0; k < 3; k++) middle[k] += c[k] / n;
        int first = vertex(middle, sx, sy, tint, 0);
        for (double[] c : p) vertex(c, sx, sy, tint, 1);
        for (int i = 0; i < n; i++) {
            int a = first + 1 + i;
            int b = first + 1 + (i + 1) % n;
            triangle(first, normal[2] > 0 ? a : b, normal[2] > 0 ? b : a);
        }
    }

    /** The corners in box coordinates; none where one is not finite. */
    private double[][] placed(int f) {
        int from = facets.begin()[f];
        double[][] p = new double[facets.begin()[f + 1] - from][];
        for (int i = 0; i < p.length; i++) {
            double[] c = facets.corners();
            int at = 3 * (from + i);
            if (!Double.isFinite(c[at])
                    || !Double.isFinite(c[at + 1])
                    || !Double.isFinite(c[at + 2])) return new double[0][];
            p[i] = new double[] {view.boxX(c[at]), view.boxY(c[at + 1]), view.boxZ(c[at + 2])};
        }
        return p;
    }

    private double[][] cut(double[][] whole) {
        double[][] p = whole;
        double[] half = {view.halfX, view.halfY, view.halfZ};
        for (int axis = 0; axis < 3; axis++)
            for (int side = -1; side <= 1; side += 2) p = half(p, axis, side, half[axis]);
        return p;
    }

    /** The part on the inner side of a face of the box (Sutherland and Hodgman 1974). */
    private static double[][] half(double[][] p, int axis, int side, double limit) {
        boolean inside = true;
        for (double[] c : p) inside &= side * c[axis] <= limit;
        if (inside) return p;
        List<double[]> out = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            double[] a = p[i];
            double[] b = p[(i + 1) % p.length];
            boolean in = side * a[axis] <= limit;
            if (in) out.add(a);
            if (in == side * b[axis] <= limit) continue;
            double t = (side * limit - a[axis]) / (b[axis] - a[axis]);
            double[] c = new double[3];
            for (int k = 0; k < 3; k++) c[k] = a[k] + t * (b[k] - a[k]);
            c[axis] = side * limit;
            out.add(c);
        }
        return out.toArray(double[][]::new);
    }

    /** M. Newell's normal of a polygon: the areas of its shadows. */
    private static double[] normal(double[][] p) {
        double[] n = new double[3];
        for (int i = 0; i < p.length; i++) {
            double[] a = p[i];
            double[] b = p[(i + 1) % p.length];
            n[0] += (a[1] - b[1]) * (a[2] + b[2]);
            n[1] += (a[2] - b[2]) * (a[0] + b[0]);
            n[2] += (a[0] - b[0]) * (a[1] + b[1]);
        }
        return n;
    }

    private int vertex(double[] at, double sx, double sy, double tint, double outline) {
        x.add(at[0]);
        y.add(at[1]);
        z.add(at[2]);
        slopeX.add(sx);
        slopeY.add(sy);
        colour.add(tint);
        rim.add(outline);
        return x.size() - 1;
    }

    private void triangle(int a, int b, int c) {
        if (size + 3 > corners.length) corners = Arrays.copyOf(corners, 2 * corners.length);
        corners[size++] = a;
        corners[size++] = b;
        corners[size++] = c;
    }
}
