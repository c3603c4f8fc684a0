package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.run.Seed;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

class CheckpointTest {
    private static final String FINGERPRINT = "0123456789abcdef".repeat(4);

    private static Checkpoint example() {
        var measures = new Measures(0.5, Double.NaN, 0.25, 1, 1e-300);
        return new Checkpoint(
                FINGERPRINT,
                12,
                End.RUNNING,
                new double[] {1, -0.0, Double.MIN_VALUE},
                new MethodState(7, List.of(new double[] {1, 2, 3}, new double[] {4, 5, 6})),
                new LearningCurve(
                        List.of(
                                new LearningCurve.Point(0, 0, measures),
                                new LearningCurve.Point(12, 1.5, measures))),
                new Trajectory(
                        List.of(
                                new Trajectory.Point(0, new double[] {9, 8, 7}),
                                new Trajectory.Point(10, new double[] {0, 1, 2}))));
    }

    @Test
    void whatWasWrittenIsRead() {
        Checkpoint c = example();
        Checkpoint read = Checkpoint.read(c.bytes(), "x");
        assertEquals(c.fingerprint(), read.fingerprint());
        assertEquals(c.steps(), read.steps());
        assertEquals(c.end(), read.end());
        assertArrayEquals(c.weights(), read.weights());
        assertEquals(c.method().count(), read.method().count());
        assertArrayEquals(c.method().vectors().get(1), read.method().vectors().get(1));
        assertEquals(c.curve(), read.curve());
        assertArrayEquals(c.trajectory().steps(), read.trajectory().steps());
        assertArrayEquals(new double[] {9, 8, 7, 0, 1, 2}, read.trajectory().flat());
        assertArrayEquals(c.bytes(), read.bytes());
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }

    /** The format as it is written down, byte by byte. */
    @Test
    void theLayoutIsTheOneDescribed() {
        byte[] bytes = example().bytes();
        var in = ByteBuffer.wrap(bytes);
        assertEquals("SADDLECP", new String(bytes, 0, 8, StandardCharsets.US_ASCII));
        assertEquals(1, in.getInt(8));
        assertEquals(bytes.length, in.getLong(12));
        assertEquals(0x0123456789abcdefL, in.getLong(20));
        assertEquals(12, in.getLong(52));
        assertEquals(7, bytes[60]);
        assertEquals(3, in.getInt(68));
        assertEquals(1.0, in.getDouble(72));
        assertEquals(7, in.getLong(96));
        assertEquals(2, in.getInt(104));
        assertEquals(2, in.getInt(108 + 48));
        assertEquals(2, in.getInt(160 + 2 * 56));
        int end = 276 + 2 * 32;
        assertEquals(end + 4, bytes.length);
        var crc = new CRC32C();
        crc.update(bytes, 0, end);
        assertEquals((int) crc.getValue(), in.getInt(end));
    }

    @Test
    void everyChangedBitIsNoticed() {
        byte[] good = example().bytes();
        for (int bit = 0; bit < 8 * good.length; bit++) {
            byte[] bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << (bit % 8));
            var e = assertThrows(IllegalArgumentException.class, () -> Checkpoint.read(bad, "x"));
            assertTrue(message(e).matches("x: byte \\d+: .+, was .+"), message(e));
        }
    }

    @Test
    void everyCutIsNoticed() {
        byte[] good = example().bytes();
        for (int length = 0; length < good.length; length++) {
            byte[] bad = Arrays.copyOf(good, length);
            assertThrows(IllegalArgumentException.class, () -> Checkpoint.read(bad, "x"));
        }
        byte[] longer = Arrays.copyOf(good, good.length + 3);
        assertThrows(IllegalArgumentException.class, () -> Checkpoint.read(longer, "x"));
    }

    /** Bytes in the body changed with length and CRC made right: success or the one error. */
    @Test
    void noWronglyMadeBodyDoesMoreThanFail() {
        byte[] good = example().bytes();
        var random = new Seed(4).random();
        for (int i = 0; i < 10_000; i++) {
            int length = random.nextInt(24, good.length + 1);
            byte[] bad = Arrays.copyOf(good, length);
            for (int k = random.nextInt(4); k >= 0; k--)
                bad[random.nextInt(Math.min(20, length - 5), length - 4)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : 0xFF);
            ByteBuffer.wrap(bad).putLong(12, length);
            var crc = new CRC32C();
            crc.update(bad, 0, length - 4);
            ByteBuffer.wrap(bad).putInt(length - 4, (int) crc.getValue());
            try {
                Checkpoint.read(bad, "x");
            } catch (IllegalArgumentException e) {
                assertTrue(message(e).matches("(?s)x: .+, was .*"), message(e));
            }
        }
    }

    @Test
    void aFileIsRead(@TempDir Path dir) throws IOException {
        Path file = Files.write(dir.resolve("training"), example().bytes());
        assertEquals(example().curve(), Checkpoint.read(file).curve());
    }

    @Test
    void aForeignOrLargeFileIsRefusedByItsHeader(@TempDir Path dir) throws IOException {
        Path text = Files.writeString(dir.resolve("text"), "{\"format\": 1, \"lab\": \"surface\"}");
        var e = assertThrows(IllegalArgumentException.class, () -> Checkpoint.read(text));
        assertEquals(
                text
                        + ": byte 0: 534144444c454350, which begins a training checkpoint, was"
                        + " 7b22666f726d6174",
                e.getMessage());
        Path large = dir.resolve("large");
        try (var out = new RandomAccessFile(large.toFile(), "rw")) {
            out.setLength(1L << 33);
            out.writeLong(CheckpointFormat.MAGIC);
            out.writeInt(1);
            out.writeLong(1L << 33);
        }
        var tooLong = assertThrows(IllegalArgumentException.class, () -> Checkpoint.read(large));
        assertEquals(
                large + ": byte 12: a length of 24 to 2147483639, was 8589934592",
                tooLong.getMessage());
        assertThrows(NoSuchFileException.class, () -> Checkpoint.read(dir.resolve("none")));
    }
}
