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
        write(file, Triangles.of(mesh), comments);
    }

    static void write(Path file, Triangles mesh, List<String> comments) throws IOException {
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

    private static void vertices(PrintWriter out, Triangles mesh) {
        for (int i = 0; i < mesh.vertices(); i++) {
            double[] p = mesh.places();
            int rgb = mesh.rgb()[i];
            line(
                    out,
                    "v",
                    p[3 * i],
                    p[3 * i + 1],
                    p[3 * i + 2],
                    part(rgb >> 16),
                    part(rgb >> 8),
                    part(rgb));
        }
        float[] n = mesh.normals();
        for (int i = 0; i < n.length; i += 3) line(out, "vn", n[i], n[i + 1], n[i + 2]);
    }

    private static void faces(PrintWriter out, Triangles mesh) {
        for (int t = 0; t < mesh.faces().length; t += 3) {
            out.print('f');
            for (int k = 0; k < 3; k++) {
                int number = mesh.faces()[t + k] + 1;
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
