package saddleback.viz.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Wavefront OBJ text files. Each {@code v} line carries its colour as three numbers 0 to 1 after
 * the place, as MeshLab, Blender and others read it; normals are {@code vn} lines.
 */
public final class Obj {
    private Obj() {}

    /**
     * Writes a surface.
     *
     * @param comments what the first lines say of it, a line each
     * @throws IOException if it cannot be written; the file is then as before
     */
    public static void write(Path file, SurfaceMesh mesh, List<String> comments)
            throws IOException {
        WholeFile.write(
                file,
                stream -> {
                    Writer text = new OutputStreamWriter(stream, StandardCharsets.US_ASCII);
                    PrintWriter out = new PrintWriter(text);
                    for (String line : comments) out.print("# " + Ascii.line(line) + "\n");
                    vertices(out, mesh);
                    faces(out, mesh);
                    out.flush();
                    if (out.checkError()) throw new IOException(file + ": could not be written");
                });
    }

    private static void vertices(PrintWriter out, SurfaceMesh mesh) {
        float[] normals = mesh.normals();
        for (int i = 0; i < mesh.z().length; i++) {
            if (!Double.isFinite(mesh.z()[i])) continue;
            int rgb = mesh.rgb()[i];
            line(
                    out,
                    "v",
                    mesh.x()[i % mesh.x().length],
                    mesh.y()[i / mesh.x().length],
                    mesh.z()[i],
                    part(rgb >> 16),
                    part(rgb >> 8),
                    part(rgb));
        }
        for (int i = 0; i < mesh.z().length; i++)
            if (Double.isFinite(mesh.z()[i]))
                line(out, "vn", normals[3 * i], normals[3 * i + 1], normals[3 * i + 2]);
    }

    private static void faces(PrintWriter out, SurfaceMesh mesh) {
        int[] numbers = mesh.numbers();
        int[] triangles = mesh.triangles();
        for (int t = 0; t < triangles.length; t += 3) {
            out.print('f');
            for (int k = 0; k < 3; k++) {
                int number = numbers[triangles[t + k]] + 1;
                out.print(" " + number + "//" + number);
            }
            out.print('\n');
        }
    }

    private static double part(int channel) {
        return Math.round((channel & 255) / 255.0 * 1e4) / 1e4;
    }

    private static void line(PrintWriter out, String keyword, double... numbers) {
        out.print(keyword);
        for (double n : numbers) out.print(" " + n);
        out.print('\n');
    }
}
