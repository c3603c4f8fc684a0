package saddleback.viz.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a surface's triangles: cells split along their flatter diagonal, cut at the z range. */
final class MeshBuilder {
    private static final int TILE = 16;

    private final Lattice nodes;
    private final double top;
    private final boolean capped;
    private final Floats x = new Floats();
    private final Floats y = new Floats();
    private final Floats z = new Floats();
    private final Floats slopeX = new Floats();
    private final Floats slopeY = new Floats();
    private final Floats colour = new Floats();
    private final Floats u = new Floats();
    private final Floats v = new Floats();
    private final List<Corner[]> plateaus = new ArrayList<>();
    private int[] corners = new int[4096];
    private int size;
    private boolean cutLow;
    private boolean cutHigh;

    private MeshBuilder(Lattice nodes, double top, boolean capped) {
        this.nodes = nodes;
        this.top = top;
        this.capped = capped;
        for (int j = 0; j < nodes.y.length; j++)
            for (int i = 0; i < nodes.x.length; i++) add(corner(i, j));
    }

    static Mesh build(Box box, Grid grid, Colours colours, Walls walls) {
        Lattice nodes = Lattice.of(box, grid, colours);
        return new MeshBuilder(nodes, box.half(Axis.Z), walls == Walls.CAPPED).mesh();
    }

    private Mesh mesh() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int j = 0; j < nodes.y.length - 1; j += TILE)
            for (int i = 0; i < nodes.x.length - 1; i += TILE) {
                tile(i, j);
                if (size / 3 > starts.getLast()) starts.add(size / 3);
            }
        int plateau = starts.size() - 1;
        for (int i = 0; i < plateaus.size(); i++) {
            fan(plateaus.get(i));
            if (size / 3 - starts.getLast() >= 2 * TILE * TILE) starts.add(size / 3);
        }
        if (size / 3 > starts.getLast()) starts.add(size / 3);
        int[] start = starts.stream().mapToInt(Integer::intValue).toArray();
        float[][] place = {x.toArray(), y.toArray(), z.toArray()};
        return new Mesh(
                place[0],
                place[1],
                place[2],
                slopeX.toArray(),
                slopeY.toArray(),
                colour.toArray(),
                u.toArray(),
                v.toArray(),
                Arrays.copyOf(corners, size),
                start,
                bounds(place, Arrays.copyOf(corners, size), start),
                plateau,
                rims());
    }

    /** Least and greatest x, y, z of every block. */
    static float[] bounds(float[][] place, int[] corners, int[] start) {
        float[] bounds = new float[6 * (start.length - 1)];
        for (int block = 0; block < start.length - 1; block++)
            for (int axis = 0; axis < 3; axis++) {
                float least = Float.POSITIVE_INFINITY;
                float most = Float.NEGATIVE_INFINITY;
                for (int i = 3 * start[block]; i < 3 * start[block + 1]; i++) {
                    least = Math.min(least, place[axis][corners[i]]);
                    most = Math.max(most, place[axis][corners[i]]);
                }
                bounds[6 * block + 2 * axis] = least;
                bounds[6 * block + 2 * axis + 1] = most;
            }
        return bounds;
    }

    private double[] rims() {
        if (cutLow) return cutHigh ? new double[] {-top, top} : new double[] {-top};
        return cutHigh ? new double[] {top} : new double[0];
    }

    private void tile(int i0, int j0) {
        for (int j = j0; j < Math.min(j0 + TILE, nodes.y.length - 1); j++)
            for (int i = i0; i < Math.min(i0 + TILE, nodes.x.length - 1); i++) cell(i, j);
    }

    private void cell(int i, int j) {
        int columns = nodes.x.length;
        int a = j * columns + i;
        int c = a + columns;
        float za = nodes.z[a];
        float zb = nodes.z[a + 1];
        float zc = nodes.z[c];
        float zd = nodes.z[c + 1];
        if (Float.isNaN(za) || Float.isNaN(zb) || Float.isNaN(zc) || Float.isNaN(zd)) return;
        boolean rising = Math.abs(za - zd) <= Math.abs(zb - zc);
        float most = Math.max(Math.max(za, zb), Math.max(zc, zd));
        float least = Math.min(Math.min(za, zb), Math.min(zc, zd));
        if (most <= top && least >= -top) {
            triangle(a, a + 1, rising ? c + 1 : c);
            triangle(rising ? a : a + 1, c + 1, c);
        } else {
            cutLow |= least < -top;
            cutHigh |= most > top;
            Corner low = corner(i, j);
            Corner right = corner(i + 1, j);
            Corner up = corner(i, j + 1);
            Corner high = corner(i + 1, j + 1);
            cut(low, right, rising ? high : up);
            cut(rising ? low : right, high, up);
        }
    }

    private void cut(Corner a, Corner b, Corner c) {
        List<Corner> whole = List.of(a, b, c);
        List<Corner> under = part(whole, top, false);
        plateau(part(whole, top, true), top);
        plateau(part(under, -top, false), -top);
        fan(part(under, -top, true).toArray(Corner[]::new));
    }

    /** The part of a convex polygon above or below a height (Sutherland and Hodgman 1974). */
    private static List<Corner> part(List<Corner> polygon, double height, boolean above) {
        List<Corner> kept = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            Corner p = polygon.get(i);
            Corner q = polygon.get((i + 1) % polygon.size());
            if (above ? p.z() >= height : p.z() <= height) kept.add(p);
            if ((p.z() < height && q.z() > height) || (p.z() > height && q.z() < height))
                kept.add(Corner.between(p, q, height));
        }
        return kept.size() < 3 ? List.of() : kept;
    }

    private void plateau(List<Corner> polygon, double height) {
        if (capped && !polygon.stream().allMatch(p -> p.z() == height))
            plateaus.add(polygon.stream().map(p -> p.flattened(height)).toArray(Corner[]::new));
    }

    private void fan(Corner[] polygon) {
        if (polygon.length < 3) return;
        int first = x.size();
        for (Corner p : polygon) add(p);
        for (int i = 2; i < polygon.length; i++) triangle(first, first + i - 1, first + i);
    }

    private void triangle(int a, int b, int c) {
        if (size + 3 > corners.length) corners = Arrays.copyOf(corners, 2 * corners.length);
        corners[size++] = a;
        corners[size++] = b;
        corners[size++] = c;
    }

    private Corner corner(int i, int j) {
        int n = j * nodes.x.length + i;
        return new Corner(
                nodes.x[i],
                nodes.y[j],
                nodes.z[n],
                nodes.slopeX[n],
                nodes.slopeY[n],
                nodes.colour[n],
                nodes.u[i],
                nodes.v[j]);
    }

    private void add(Corner p) {
        x.add(p.x());
        y.add(p.y());
        z.add(p.z());
        slopeX.add(p.slopeX());
        slopeY.add(p.slopeY());
        colour.add(p.colour());
        u.add(p.u());
        v.add(p.v());
    }
}
