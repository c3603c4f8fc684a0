package saddleback.viz.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class MeshFilesTest {
    private static final double[] X = {0, 1, 3};
    private static final double[] Y = {-1, 0, 2, 3};

    @TempDir Path directory;

    /** The plane z = 2 x - y + 1 with a hole at its last node. */
    private static SurfaceMesh mesh() {
        double[] z = new double[12];
        int[] rgb = new int[12];
        double[] accuracy = new double[12];
        for (int i = 0; i < 12; i++) {
            z[i] = 2 * X[i % 3] - Y[i / 3] + 1;
            rgb[i] = i * 0x010203;
            accuracy[i] = i / 7.0;
        }
        z[11] = Double.NaN;
        return new SurfaceMesh(X, Y, z, rgb, Map.of("accuracy", accuracy));
    }

    private static ByteBuffer after(byte[] file, String mark, ByteOrder order) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(mark);
        assertTrue(at >= 0, mark);
        return ByteBuffer.wrap(file, at + mark.length(), file.length - at - mark.length())
                .order(order);
    }

    /** Twice the signed area on the x-y plane of a triangle of vertices. */
    private static double area(double[] x, double[] y, int a, int b, int c) {
        return (x[b] - x[a]) * (y[c] - y[a]) - (x[c] - x[a]) * (y[b] - y[a]);
    }

    private static void checkFaces(double[] x, double[] y, List<int[]> faces) {
        double sum = 0;
        for (int[] f : faces) {
            double area = area(x, y, f[0], f[1], f[2]);
            assertTrue(area > 0, "counter-clockwise");
            sum += area / 2;
        }
        assertEquals(11, faces.size());
        assertEquals(3 * 4 - 1, sum, 1e-12);
    }

    @Test
    void plyHoldsPlacesNormalsColoursFieldsAndFaces() throws IOException {
        Path file = directory.resolve("s.ply");
        Ply.write(file, mesh(), List.of("made by ü", "a\nb"));
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertTrue(
                text.startsWith(
                        """
                        ply
                        format binary_little_endian 1.0
                        comment made by \\u00fc
                        comment a b
                        """));
        assertTrue(text.contains("comment a b\nelement vertex 11\n"));
        assertTrue(text.contains("property double accuracy\nelement face 11\n"));
        ByteBuffer b = after(bytes, "end_header\n", ByteOrder.LITTLE_ENDIAN);
        double[] x = new double[11];
        double[] y = new double[11];
        for (int i = 0; i < 11; i++) {
            x[i] = b.getFloat();
            y[i] = b.getFloat();
            assertEquals(2 * x[i] - y[i] + 1, b.getFloat(), 1e-6);
            assertEquals(-2 / Math.sqrt(6), b.getFloat(), 1e-6);
            assertEquals(1 / Math.sqrt(6), b.getFloat(), 1e-6);
            assertEquals(1 / Math.sqrt(6), b.getFloat(), 1e-6);
            assertEquals(i, b.get());
            assertEquals(2 * i, b.get());
            assertEquals(3 * i, b.get());
            assertEquals(i / 7.0, b.getDouble());
        }
        List<int[]> faces = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            assertEquals(3, b.get());
            faces.add(new int[] {b.getInt(), b.getInt(), b.getInt()});
        }
        assertEquals(0, b.remaining());
        checkFaces(x, y, faces);
    }

    @Test
    void objHoldsPlacesNormalsColoursAndFaces() throws IOException {
        Path file = directory.resolve("s.obj");
        Obj.write(file, mesh(), List.of("made by ü"));
        List<double[]> places = new ArrayList<>();
        List<double[]> normals = new ArrayList<>();
        List<int[]> faces = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        assertEquals("# made by \\u00fc", lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            String[] w = line.split(" ", -1);
            double[] numbers = new double[w.length - 1];
            for (int i = 1; i < w.length; i++)
                numbers[i - 1] = Double.parseDouble(w[i].replaceAll("//.*", ""));
            if (w[0].equals("v")) places.add(numbers);
            if (w[0].equals("vn")) normals.add(numbers);
            if (w[0].equals("f"))
                faces.add(
                        new int[] {
                            (int) numbers[0] - 1, (int) numbers[1] - 1, (int) numbers[2] - 1
                        });
        }
        assertEquals(11, places.size());
        assertEquals(11, normals.size());
        double[] p = places.get(5);
        assertArrayEquals(new double[] {3, 0, 7, 5 / 255.0, 10 / 255.0, 15 / 255.0}, p, 5e-5);
        checkFaces(
                places.stream().mapToDouble(q -> q[0]).toArray(),
                places.stream().mapToDouble(q -> q[1]).toArray(),
                faces);
    }

    @Test
    void vtkHoldsPlacesFacesAndPointData() throws IOException {
        Path file = directory.resolve("s.vtk");
        Vtk.write(file, mesh(), "loss\nof w");
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertTrue(
                text.startsWith(
                        """
                        # vtk DataFile Version 3.0
                        loss?of w
                        BINARY
                        DATASET UNSTRUCTURED_GRID
                        """));
        double[] x = new double[11];
        double[] y = new double[11];
        ByteBuffer b = after(bytes, "POINTS 11 double\n", ByteOrder.BIG_ENDIAN);
        for (int i = 0; i < 11; i++) {
            x[i] = b.getDouble();
            y[i] = b.getDouble();
            assertEquals(2 * x[i] - y[i] + 1, b.getDouble());
        }
        b = after(bytes, "CELLS 11 44\n", ByteOrder.BIG_ENDIAN);
        List<int[]> faces = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            assertEquals(3, b.getInt());
            faces.add(new int[] {b.getInt(), b.getInt(), b.getInt()});
        }
        checkFaces(x, y, faces);
        b = after(bytes, "CELL_TYPES 11\n", ByteOrder.BIG_ENDIAN);
        for (int i = 0; i < 11; i++) assertEquals(5, b.getInt());
        assertTrue(
                text.contains("\nPOINT_DATA 11\nSCALARS height double 1\nLOOKUP_TABLE default\n"));
        b = after(bytes, "SCALARS accuracy double 1\nLOOKUP_TABLE default\n", ByteOrder.BIG_ENDIAN);
        for (int i = 0; i < 11; i++) assertEquals(i / 7.0, b.getDouble());
        b = after(bytes, "COLOR_SCALARS colour 3\n", ByteOrder.BIG_ENDIAN);
        for (int i = 0; i < 11; i++) {
            assertEquals(i, b.get());
            assertEquals(2 * i, b.get());
            assertEquals(3 * i, b.get());
        }
        assertEquals('\n', b.get());
        assertEquals(0, b.remaining());
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = directory.resolve("old.bin");
        Files.writeString(file, "old");
        IOException e =
                assertThrows(
                        IOException.class,
                        () ->
                                WholeFile.write(
                                        file,
                                        out -> {
                                            out.write(new byte[100_000]);
                                            throw new IOException("disk full");
                                        }));
        assertEquals(file + ": disk full", e.getMessage());
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(directory)) {
            assertEquals(1, files.count());
        }
        WholeFile.write(file, out -> out.write('n'));
        assertEquals("n", Files.readString(file));
    }

    @Test
    void misuseNamesTheRule() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new SurfaceMesh(X, Y, new double[11], new int[12], Map.of()));
        assertEquals("z: one per node, 12, was 11", e.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new SurfaceMesh(
                                X, Y, new double[12], new int[12], Map.of("a b", new double[12])));
    }
}
