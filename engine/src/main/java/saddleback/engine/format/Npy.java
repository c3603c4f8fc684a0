package saddleback.engine.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * One array in NumPy's npy format, versions 1.0 to 3.0 (numpy.lib.format): numbers and booleans in
 * either byte order, C or Fortran order. Written as version 1.0, little-endian, C order.
 */
public final class Npy {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int LONGEST_HEADER = 1 << 16;

    private Npy() {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException naming the file, the byte and the rule
     */
    public static Array read(Path file) throws IOException {
        try (ByteSource source = ByteSource.open(file)) {
            return read(source);
        }
    }

    /** Reads from memory; {@code name} stands for the file in messages. */
    public static Array read(String name, byte[] bytes) throws IOException {
        return read(ByteSource.of(name, bytes));
    }

    static Array read(ByteSource source) throws IOException {
        byte[] magic = source.bytes(MAGIC.length, "magic");
        if (!Arrays.equals(magic, MAGIC))
            throw source.badAt(
                    0,
                    "the magic \\x93NUMPY of an npy file",
                    new String(magic, StandardCharsets.ISO_8859_1));
        int version = (int) source.integer(1, ByteOrder.LITTLE_ENDIAN, "version");
        if (version < 1 || version > 3) throw source.badAt(6, "version 1 to 3", version);
        source.integer(1, ByteOrder.LITTLE_ENDIAN, "version");
        long length =
                source.integer(version == 1 ? 2 : 4, ByteOrder.LITTLE_ENDIAN, "header length");
        if (length > LONGEST_HEADER)
            throw source.bad("a header of at most 65536 bytes", length + " bytes");
        long at = source.position();
        String text = new String(source.bytes(length, "header"), StandardCharsets.UTF_8);
        return numbers(NpyHeader.parse(text, at, source), source);
    }

    private static Array numbers(NpyHeader h, ByteSource source) throws IOException {
        double[] data = source.allocate(Array.elements(h.shape()), h.type());
        source.numbers(
                h.type(), h.order(), data, h.fortran() ? new FortranOrder(h.shape()) : i -> i);
        source.end();
        return new Array(data, h.shape(), h.type());
    }

    /** Writes a file whole or not at all. */
    public static void write(Path file, Array array) throws IOException {
        WholeFile.write(file, out -> write(out, array));
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @throws IllegalArgumentException if an integer type cannot hold a number
     */
    public static void write(OutputStream out, Array array) throws IOException {
        out.write(header(array));
        NumberWriter.write(out, array, ByteOrder.LITTLE_ENDIAN);
    }

    /** The bytes that {@link #write} writes. */
    static long size(Array array) {
        return header(array).length + (long) array.data().length * array.type().bytes();
    }

    private static byte[] header(Array array) {
        return new NpyHeader(array.type(), ByteOrder.LITTLE_ENDIAN, false, array.shape()).bytes();
    }
}
