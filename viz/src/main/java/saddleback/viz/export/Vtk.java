package saddleback.viz.export;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Legacy VTK files, version 3.0, binary (big-endian), as ParaView reads them (VTK File Formats,
 * section "Simple Legacy Formats"): an unstructured grid of the triangles, the heights as the
 * scalar field {@code height}, further fields and the colours as point data.
 */
public final class Vtk {
    private static final int TRIANGLE = 5;

    private Vtk() {}

    /**
     * Writes a surface.
     *
     * @param title one line of at most 255 ASCII characters; others become question marks
     * @throws IOException if it cannot be written; the file is then as before
     */
    public static void write(Path file, SurfaceMesh mesh, String title) throws IOException {
        write(file, Triangles.of(mesh), title);
    }

    static void write(Path file, Triangles mesh, String title) throws IOException {
        WholeFile.write(file, out -> write(out, mesh, title));
    }

    private static void write(OutputStream stream, Triangles mesh, String title)
            throws IOException {
        String name = title.replaceAll("[^ -~]", "?");
        DataOutputStream out = new DataOutputStream(stream);
        text(out, "# vtk DataFile Version 3.0\n");
        text(out, name.substring(0, Math.min(255, name.length())) + "\nBINARY\n");
        text(out, "DATASET UNSTRUCTURED_GRID\nPOINTS " + mesh.vertices() + " double\n");
        for (double place : mesh.places()) out.writeDouble(place);
        cells(out, mesh);
        text(out, "\nPOINT_DATA " + mesh.vertices() + "\n");
        text(out, "SCALARS height double 1\nLOOKUP_TABLE default\n");
        for (int i = 0; i < mesh.vertices(); i++) out.writeDouble(mesh.places()[3 * i + 2]);
        text(out, "\n");
        colours(out, mesh);
        if (!mesh.fields().isEmpty()) fields(out, mesh);
        out.flush();
    }

    private static void cells(DataOutputStream out, Triangles mesh) throws IOException {
        int count = mesh.count();
        text(out, "\nCELLS " + count + " " + 4 * count + "\n");
        for (int t = 0; t < mesh.faces().length; t += 3) {
            out.writeInt(3);
            for (int k = 0; k < 3; k++) out.writeInt(mesh.faces()[t + k]);
        }
        text(out, "\nCELL_TYPES " + count + "\n");
        for (int t = 0; t < count; t++) out.writeInt(TRIANGLE);
    }

    /** As FIELD data, which readers take whole; of several SCALARS many take the first alone. */
    private static void fields(DataOutputStream out, Triangles mesh) throws IOException {
        text(out, "FIELD fields " + mesh.fields().size() + "\n");
        for (Map.Entry<String, double[]> f : mesh.fields().entrySet()) {
            text(out, "%s 1 %d double\n".formatted(f.getKey(), mesh.vertices()));
            for (double value : f.getValue()) out.writeDouble(value);
            text(out, "\n");
        }
    }

    private static void colours(DataOutputStream out, Triangles mesh) throws IOException {
        text(out, "COLOR_SCALARS colour 3\n");
        for (int rgb : mesh.rgb())
            for (int shift = 16; shift >= 0; shift -= 8) out.writeByte(rgb >> shift);
        text(out, "\n");
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
