package saddleback.viz.export;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Polygon files, binary little-endian, version 1.0 (G. Turk, The PLY Polygon File Format, 1994):
 * float32 places and normals, 8-bit colours, further fields as float64 properties.
 */
public final class Ply {
    private Ply() {}

    /**
     * Writes a surface.
     *
     * @param comments what the header says of it, a line each
     * @throws IOException if it cannot be written; the file is then as before
     */
    public static void write(Path file, SurfaceMesh mesh, List<String> comments)
            throws IOException {
        write(file, Triangles.of(mesh), comments);
    }

    static void write(Path file, Triangles mesh, List<String> comments) throws IOException {
        WholeFile.write(file, out -> write(out, mesh, comments));
    }

    private static void write(OutputStream stream, Triangles mesh, List<String> comments)
            throws IOException {
        stream.write(header(mesh, comments).getBytes(StandardCharsets.US_ASCII));
        DataOutputStream out = new DataOutputStream(stream);
        for (int i = 0; i < mesh.vertices(); i++) vertex(out, mesh, i);
        for (int t = 0; t < mesh.faces().length; t += 3) {
            out.writeByte(3);
            for (int k = 0; k < 3; k++) out.writeInt(Integer.reverseBytes(mesh.faces()[t + k]));
        }
        out.flush();
    }

    private static String header(Triangles mesh, List<String> comments) {
        StringBuilder h = new StringBuilder("ply\nformat binary_little_endian 1.0\n");
        for (String line : comments) h.append("comment ").append(Ascii.line(line)).append('\n');
        h.append("element vertex ").append(mesh.vertices()).append('\n');
        for (String p : new String[] {"x", "y", "z", "nx", "ny", "nz"})
            h.append("property float ").append(p).append('\n');
        for (String p : new String[] {"red", "green", "blue"})
            h.append("property uchar ").append(p).append('\n');
        for (String p : mesh.fields().keySet()) h.append("property double ").append(p).append('\n');
        h.append("element face ").append(mesh.count()).append('\n');
        return h.append("property list uchar int vertex_indices\nend_header\n").toString();
    }

    private static void vertex(DataOutputStream out, Triangles mesh, int i) throws IOException {
        for (int k = 0; k < 3; k++) number(out, (float) mesh.places()[3 * i + k]);
        for (int k = 0; k < 3; k++) number(out, mesh.normals()[3 * i + k]);
        for (int shift = 16; shift >= 0; shift -= 8) out.writeByte(mesh.rgb()[i] >> shift);
        for (double[] field : mesh.fields().values())
            out.writeLong(Long.reverseBytes(Double.doubleToLongBits(field[i])));
    }

    private static void number(DataOutputStream out, float value) throws IOException {
        out.writeInt(Integer.reverseBytes(Float.floatToIntBits(value)));
    }
}
