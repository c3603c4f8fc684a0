package saddleback.engine.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

final class NpzTest {
    @TempDir Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"stored.npz", "deflated.npz"})
    void readsWhatNumPyWrites(String name) throws IOException, URISyntaxException {
        NamedArrays a = Npz.read(Golden.path(name));
        assertEquals(List.of("x", "0.weight", "y"), List.copyOf(a.arrays().keySet()));
        assertArrayEquals(new double[] {0, 1, 2, 3, 4, 5}, a.get("x").data());
        assertArrayEquals(new int[] {2, 3}, a.get("x").shape());
        assertArrayEquals(new double[] {0.5, -1.5}, a.get("0.weight").data());
        assertEquals(ElementType.F32, a.get("0.weight").type());
        assertArrayEquals(new double[] {1, 0}, a.get("y").data());
        assertEquals(ElementType.I64, a.get("y").type());
        assertEquals("I64[2]", Npz.read(Golden.path(name), "y").toString());
        assertEquals(List.of("x", "0.weight", "y"), Npz.names(Golden.path(name)));
    }

    @Test
    void aMissingNameIsToldWithTheNamesThatAreThere() throws URISyntaxException {
        Path file = Golden.path("stored.npz");
        assertEquals(
                file + ": an array called \"z\", was x, 0.weight, y",
                Refused.message(() -> Npz.read(file, "z")));
        assertEquals(
                file + ": an array called \"z\", was x, 0.weight, y",
                Refused.message(() -> Npz.read(file).get("z")));
    }

    @Test
    void comesBackAsWrittenAndEqualArraysGiveEqualBytes() throws IOException {
        SequencedMap<String, Array> arrays = new LinkedHashMap<>();
        arrays.put("b", Array.matrix(new double[] {1, 2, 3, 4, 5, 6}, 3, 2));
        arrays.put("a/ä", Array.scalar(Math.PI));
        arrays.put("f", Array.vector(0.5, 1e-3).as(ElementType.F32));
        Npz.write(dir.resolve("1.npz"), arrays);
        Npz.write(dir.resolve("2.npz"), arrays);
        assertArrayEquals(
                Files.readAllBytes(dir.resolve("1.npz")), Files.readAllBytes(dir.resolve("2.npz")));
        NamedArrays back = Npz.read(dir.resolve("1.npz"));
        assertEquals(List.of("b", "a/ä", "f"), List.copyOf(back.arrays().keySet()));
        assertArrayEquals(new double[] {Math.PI}, back.get("a/ä").data());
        assertArrayEquals(new double[] {0.5, 1e-3f}, back.get("f").data());
        assertArrayEquals(new int[] {3, 2}, back.get("b").shape());
    }

    @Test
    void theTimeInTheZipIsFixed() throws IOException {
        Npz.write(dir.resolve("t.npz"), Map.of("x", Array.vector(1)));
        byte[] b = Files.readAllBytes(dir.resolve("t.npz"));
        // Local header: no extra field; DOS time 0 and date 1980-02-01 at offset 10.
        assertArrayEquals(new byte[] {0, 0, 0x41, 0}, java.util.Arrays.copyOfRange(b, 10, 14));
        assertEquals(0, b[28]);
    }

    @Test
    void aZipBombIsRefusedBeforeItsNumbersAreAllocated() throws IOException {
        Path file = dir.resolve("bomb.npz");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("x.npy"));
            byte[] header =
                    new NpyHeader(
                                    ElementType.F64,
                                    java.nio.ByteOrder.LITTLE_ENDIAN,
                                    false,
                                    new int[] {2_000_000_000})
                            .bytes();
            zip.write(header);
            zip.write(new byte[1 << 20]);
            zip.closeEntry();
        }
        String message = Refused.message(() -> Npz.read(file));
        assertTrue(message.startsWith(file + ": x.npy byte 128: as many numbers as its"), message);
    }

    @Test
    void aRealBombIsHeldAgainstTheMemoryThereIs() {
        ByteSource source =
                new ByteSource(
                        "b.npz",
                        "x.npy ",
                        new java.io.ByteArrayInputStream(new byte[0]),
                        1L << 40,
                        1L << 20);
        assertEquals(
                "b.npz: x.npy byte 0: numbers that fit into 1 MB of memory, was 200000",
                Refused.message(() -> source.allocate(200_000, ElementType.F64)));
        source.allocate(100_000, ElementType.F64);
        assertThrows(
                IllegalArgumentException.class, () -> source.allocate(100_000, ElementType.F64));
    }

    @Test
    void damageIsNoticed() throws IOException, URISyntaxException {
        byte[] good = Files.readAllBytes(Golden.path("stored.npz"));
        byte[] flipped = good.clone();
        int number =
                new String(good, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("\n") + 5;
        flipped[number] ^= 1;
        Path file = Files.write(dir.resolve("f.npz"), flipped);
        String message = Refused.message(() -> Npz.read(file));
        assertTrue(message.startsWith(file + ": x.npy byte 176: the checksum "), message);
        Path half =
                Files.write(dir.resolve("h.npz"), java.util.Arrays.copyOf(good, good.length / 2));
        message = Refused.message(() -> Npz.read(half));
        assertTrue(message.startsWith(half + ": a sound zip file, was "), message);
        Path none = dir.resolve("none.npz");
        assertEquals(
                none + ": an existing file, was not found", Refused.message(() -> Npz.read(none)));
        assertEquals(dir + ": a file, was a directory", Refused.message(() -> Npz.read(dir)));
    }
}
