package saddleback.viz.export;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Triangles in space for other programs. Arrays are kept, not copied.
 *
 * @param places x, y and z of every vertex in turn, finite
 * @param normals unit normals, three numbers a vertex
 * @param rgb colour 0xRRGGBB of every vertex
 * @param fields further numbers by name, one per vertex, in the order they are written
 * @param faces three vertices each, counter-clockwise seen from above
 */
record Triangles(
        double[] places, float[] normals, int[] rgb, Map<String, double[]> fields, int[] faces) {
    Triangles {
        fields = new LinkedHashMap<>(fields);
    }

    int vertices() {
        return rgb.length;
    }

    int count() {
        return faces.length / 3;
    }

    /** The finite nodes of a height field and the faces between them. */
    static Triangles of(SurfaceMesh mesh) {
        int[] numbers = mesh.numbers();
        int n = mesh.vertices();
        float[] all = mesh.normals();
        double[] places = new double[3 * n];
        float[] normals = new float[3 * n];
        int[] rgb = new int[n];
        for (int i = 0; i < numbers.length; i++) {
            int at = numbers[i];
            if (at < 0) continue;
            places[3 * at] = mesh.x()[i % mesh.x().length];
            places[3 * at + 1] = mesh.y()[i / mesh.x().length];
            places[3 * at + 2] = mesh.z()[i];
            System.arraycopy(all, 3 * i, normals, 3 * at, 3);
            rgb[at] = mesh.rgb()[i];
        }
        Map<String, double[]> fields = new LinkedHashMap<>();
        mesh.fields().forEach((name, of) -> fields.put(name, kept(of, numbers, n)));
        int[] faces = mesh.triangles();
        for (int i = 0; i < faces.length; i++) faces[i] = numbers[faces[i]];
        return new Triangles(places, normals, rgb, fields, faces);
    }

    private static double[] kept(double[] of, int[] numbers, int n) {
        double[] out = new double[n];
        for (int i = 0; i < of.length; i++) if (numbers[i] >= 0) out[numbers[i]] = of[i];
        return out;
    }
}
