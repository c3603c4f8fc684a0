package saddleback.viz.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A height field for other programs. Arrays are kept, not copied.
 *
 * @param x node coordinates, strictly increasing, 2 or more
 * @param y node coordinates, strictly increasing, 2 or more
 * @param z heights, row-major with rows along y; nodes that are not finite get no vertex and no
 *     face
 * @param rgb colour 0xRRGGBB of every node
 * @param fields further numbers by name, one per node, in the order they are written; names without
 *     white space
 */
public record SurfaceMesh(
        double[] x, double[] y, double[] z, int[] rgb, Map<String, double[]> fields) {
    /**
     * Checks lengths and names.
     *
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public SurfaceMesh {
        increasing("x", x);
        increasing("y", y);
        fields = new LinkedHashMap<>(fields);
        int n = Math.multiplyExact(x.length, y.length);
        length("z", z.length, n);
        length("rgb", rgb.length, n);
        for (Map.Entry<String, double[]> field : fields.entrySet()) {
            if (!field.getKey().matches("\\S+"))
                throw new IllegalArgumentException(
                        "fields: names without white space, was '" + field.getKey() + "'");
            length(field.getKey(), field.getValue().length, n);
        }
    }

    /** For every node its number among the finite ones, -1 for the others. */
    int[] numbers() {
        int[] numbers = new int[z.length];
        int next = 0;
        for (int i = 0; i < z.length; i++) numbers[i] = Double.isFinite(z[i]) ? next++ : -1;
        return numbers;
    }

    /** How many nodes are finite. */
    int vertices() {
        return (int) Arrays.stream(z).filter(Double::isFinite).count();
    }

    /**
     * Triangles as node indices, three each, counter-clockwise seen from above. A cell with one
     * node that is not finite keeps the triangle of the other three.
     */
    int[] triangles() {
        int[] faces = new int[6 * (x.length - 1) * (y.length - 1)];
        int size = 0;
        for (int j = 0; j < y.length - 1; j++)
            for (int i = 0; i < x.length - 1; i++) {
                int a = j * x.length + i;
                int b = a + 1;
                int c = b + x.length;
                int d = a + x.length;
                boolean rising =
                        finite(a) && finite(c) && !(finite(b) && finite(d) && flatter(b, d, a, c));
                size = add(faces, size, a, b, rising ? c : d);
                size = add(faces, size, rising ? a : b, c, d);
            }
        return Arrays.copyOf(faces, size);
    }

    /** Unit normals, upwards, three numbers a node, from second-order differences. */
    float[] normals() {
        float[] normals = new float[3 * z.length];
        for (int i = 0; i < z.length; i++) {
            double sx = slope(x, i % x.length, i, 1);
            double sy = slope(y, i / x.length, i, x.length);
            double length = Math.sqrt(sx * sx + sy * sy + 1);
            normals[3 * i] = (float) (-sx / length);
            normals[3 * i + 1] = (float) (-sy / length);
            normals[3 * i + 2] = (float) (1 / length);
        }
        return normals;
    }

    private double slope(double[] nodes, int at, int i, int stride) {
        boolean before = at > 0 && finite(i) && finite(i - stride);
        boolean after = at < nodes.length - 1 && finite(i) && finite(i + stride);
        double left = before ? (z[i] - z[i - stride]) / (nodes[at] - nodes[at - 1]) : 0;
        double right = after ? (z[i + stride] - z[i]) / (nodes[at + 1] - nodes[at]) : 0;
        if (!before || !after) return left + right;
        double l = nodes[at] - nodes[at - 1];
        double r = nodes[at + 1] - nodes[at];
        return (left * r + right * l) / (l + r);
    }

    private boolean flatter(int b, int d, int a, int c) {
        return Math.abs(z[b] - z[d]) < Math.abs(z[a] - z[c]);
    }

    private int add(int[] faces, int size, int a, int b, int c) {
        if (!finite(a) || !finite(b) || !finite(c)) return size;
        faces[size] = a;
        faces[size + 1] = b;
        faces[size + 2] = c;
        return size + 3;
    }

    private boolean finite(int i) {
        return Double.isFinite(z[i]);
    }

    private static void increasing(String name, double[] nodes) {
        if (nodes.length < 2)
            throw new IllegalArgumentException(name + ": 2 or more nodes, was " + nodes.length);
        for (int i = 1; i < nodes.length; i++)
            if (!(nodes[i] > nodes[i - 1]))
                throw new IllegalArgumentException(
                        name + ": strictly increasing, was " + nodes[i] + " after " + nodes[i - 1]);
    }

    private static void length(String name, int length, int n) {
        if (length != n)
            throw new IllegalArgumentException(name + ": one per node, " + n + ", was " + length);
    }
}
