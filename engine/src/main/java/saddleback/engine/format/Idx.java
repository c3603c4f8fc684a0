package saddleback.engine.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * One array in the IDX format of MNIST, plain or in gzip: two zero bytes, a type, the number of
 * axes, their lengths (4 bytes each) and the numbers, all big-endian. In messages about a gzip file
 * the byte is counted after unpacking.
 */
public final class Idx {
    private static final int HEADER = 4;
    private static final int MOST_AXES = 64;
    private static final int GZIP_MAGIC = 0x1F8B;

    private Idx() {}

    /**
     * Reads a file whole.
     *
     * @throws IllegalArgumentException naming the file, the byte and the rule
     */
    public static Array read(Path file) throws IOException {
        return read(file, Integer.MAX_VALUE);
    }

    /**
     * Reads the first items along the first axis, and what follows not at all.
     *
     * @param first at least 0; the result has fewer if the file has
     */
    public static Array read(Path file, int first) throws IOException {
        long size = ByteSource.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in, size, first);
        }
    }

    /** Reads from memory; {@code name} stands for the file in messages. */
    public static Array read(String name, byte[] bytes, int first) throws IOException {
        return read(name, new ByteArrayInputStream(bytes), bytes.length, first);
    }

    private static Array read(String name, InputStream raw, long size, int first)
            throws IOException {
        if (first < 0) throw new IllegalArgumentException("first: at least 0, was " + first);
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        in.mark(2);
        boolean packed = (in.read() << 8 | in.read()) == GZIP_MAGIC;
        in.reset();
        if (!packed) return read(new ByteSource(name, "", in, size, ByteSource.heap()), first);
        try (InputStream unpacked = new GZIPInputStream(in, 1 << 16)) {
            long most = size * ByteSource.LARGEST_EXPANSION;
            return read(new ByteSource(name, "", unpacked, most, ByteSource.heap()), first);
        } catch (ZipException e) {
            throw BadFile.at(name, "byte 0", "a sound gzip header", String.valueOf(e.getMessage()));
        } catch (EOFException e) {
            throw BadFile.at(name, "byte 0", "a complete gzip header", size + " bytes");
        }
    }

    private static Array read(ByteSource source, int first) throws IOException {
        byte[] magic = source.bytes(HEADER, "magic");
        if (magic[0] != 0 || magic[1] != 0)
            throw source.badAt(
                    0, "the magic 00 00 of an IDX file", "%02x %02x".formatted(magic[0], magic[1]));
        ElementType type = type(magic[2], source);
        int[] shape = shape(magic[3], source);
        boolean whole = shape[0] <= first;
        if (!whole) shape[0] = first;
        double[] data = source.allocate(Array.elements(shape), type);
        source.numbers(type, ByteOrder.BIG_ENDIAN, data, i -> i);
        if (whole) source.end();
        return new Array(data, shape, type);
    }

    private static ElementType type(byte code, ByteSource source) {
        return switch (code) {
            case 0x08 -> ElementType.U8;
            case 0x09 -> ElementType.I8;
            case 0x0B -> ElementType.I16;
            case 0x0C -> ElementType.I32;
            case 0x0D -> ElementType.F32;
            case 0x0E -> ElementType.F64;
            default ->
                    throw source.badAt(2, "type 08, 09, 0b, 0c, 0d or 0e", "%02x".formatted(code));
        };
    }

    private static int[] shape(byte axes, ByteSource source) throws IOException {
        if (axes < 1 || axes > MOST_AXES)
            throw source.badAt(3, "1 to 64 axes", Byte.toUnsignedInt(axes));
        int[] shape = new int[axes];
        for (int i = 0; i < axes; i++) {
            long at = source.position();
            long length = source.integer(4, ByteOrder.BIG_ENDIAN, "axis length");
            if (length > Integer.MAX_VALUE)
                throw source.badAt(at, "an axis length from 0 to 2^31 - 1", length);
            shape[i] = (int) length;
        }
        return shape;
    }

    /**
     * Writes an array of one of the six IDX types, unpacked; the stream stays open.
     *
     * @throws IllegalArgumentException for another type, no axes or a number the type cannot hold
     */
    public static void write(OutputStream out, Array array) throws IOException {
        int axes = array.shape().length;
        if (axes < 1 || axes > MOST_AXES)
            throw new IllegalArgumentException("shape: 1 to 64 axes, was " + axes);
        ByteBuffer header = ByteBuffer.allocate(HEADER + 4 * axes);
        header.put((byte) 0).put((byte) 0).put(code(array.type())).put((byte) axes);
        Arrays.stream(array.shape()).forEach(header::putInt);
        out.write(header.array());
        NumberWriter.write(out, array, ByteOrder.BIG_ENDIAN);
    }

    private static byte code(ElementType type) {
        return switch (type) {
            case U8 -> 0x08;
            case I8 -> 0x09;
            case I16 -> 0x0B;
            case I32 -> 0x0C;
            case F32 -> 0x0D;
            case F64 -> 0x0E;
            default ->
                    throw new IllegalArgumentException(
                            "type: U8, I8, I16, I32, F32 or F64, was " + type);
        };
    }
}
