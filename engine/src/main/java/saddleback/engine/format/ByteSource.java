package saddleback.engine.format;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import java.util.zip.ZipException;

/**
 * The bytes of one file, or of one part of it, read front to back. It knows where it is and how
 * many bytes there can be at most, and allocates for nothing larger. Not thread safe.
 */
final class ByteSource implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final double EXACT = 0x1p53;

    /** No deflate stream expands by more than this (RFC 1951: 258 bytes from 2 bits). */
    static final long LARGEST_EXPANSION = 1032;

    private final String file;
    private final String part;
    private final InputStream in;
    private final long holds;
    private long room;
    private long position;

    /**
     * Takes over {@code in}.
     *
     * @param part put before positions, "" or such as "x.npy "
     * @param holds no more bytes than this can come
     * @param room bytes of memory that numbers may take
     */
    ByteSource(String file, String part, InputStream in, long holds, long room) {
        this.file = file;
        this.part = part;
        this.in = in;
        this.holds = holds;
        this.room = room;
    }

    /** Opens a file. */
    static ByteSource open(Path file) throws IOException {
        long size = size(file);
        return new ByteSource(file.toString(), "", Files.newInputStream(file), size, heap());
    }

    /** Reads from memory; {@code name} stands for the file in messages. */
    static ByteSource of(String name, byte[] bytes) {
        return new ByteSource(name, "", new ByteArrayInputStream(bytes), bytes.length, heap());
    }

    /** The size of a file that must be there. */
    static long size(Path file) throws IOException {
        if (!Files.exists(file)) throw BadFile.whole(file, "an existing file", "not found");
        if (!Files.isRegularFile(file)) throw BadFile.whole(file, "a file", "a directory");
        return Files.size(file);
    }

    /** Bytes that the numbers of one file may take: three quarters of the heap. */
    static long heap() {
        return Runtime.getRuntime().maxMemory() / 4 * 3;
    }

    long position() {
        return position;
    }

    /** Bytes of memory that are left for numbers. */
    long room() {
        return room;
    }

    /** The next {@code n} bytes. */
    byte[] bytes(long n, String what) throws IOException {
        if (n > holds - position || n > Integer.MAX_VALUE - 8)
            throw bad(n + " bytes of " + what, "a file that ends after byte " + holds);
        byte[] b = new byte[(int) n];
        fill(b, b.length, what);
        return b;
    }

    /** The next 1 to 8 bytes as an unsigned integer; one of 8 bytes may come out negative. */
    long integer(int size, ByteOrder order, String what) throws IOException {
        byte[] b = bytes(size, what);
        long v = 0;
        for (int i = 0; i < size; i++)
            v = v << 8 | (b[order == ByteOrder.BIG_ENDIAN ? i : size - 1 - i] & 0xFF);
        return v;
    }

    /**
     * An array for {@code count} numbers, once it is sure that the file can hold them.
     *
     * @throws IllegalArgumentException before anything is allocated
     */
    double[] allocate(long count, ElementType type) {
        if (count > Integer.MAX_VALUE - 8 || count > (holds - position) / type.bytes())
            throw bad(
                    "as many numbers as its %d bytes can hold".formatted(holds - position),
                    count == Long.MAX_VALUE ? "more than 2^63" : count + " of type " + type);
        if (count > room / 8)
            throw bad("numbers that fit into %d MB of memory".formatted(room >> 20), count);
        room -= 8 * count;
        return new double[(int) count];
    }

    /** Reads numbers; the i-th goes to {@code out[place(i)]}. */
    void numbers(ElementType type, ByteOrder order, double[] out, IntUnaryOperator place)
            throws IOException {
        byte[] chunk = new byte[(int) Math.min(BUFFER, (long) out.length * type.bytes())];
        ByteBuffer buffer = ByteBuffer.wrap(chunk).order(order);
        for (int i = 0; i < out.length; ) {
            int n = Math.min(chunk.length / type.bytes(), out.length - i);
            fill(chunk, n * type.bytes(), "numbers");
            buffer.clear();
            for (int k = 0; k < n; k++) {
                double v = type.get(buffer);
                if (Math.abs(v) > EXACT && type.whole()) throw inexact(v, (n - k) * type.bytes());
                out[place.applyAsInt(i + k)] = v;
            }
            i += n;
        }
    }

    private IllegalArgumentException inexact(double v, int bytesBack) {
        position -= bytesBack;
        return bad("integers of at most 2^53, which float64 holds exactly", v);
    }

    /** Checks that nothing follows. */
    void end() throws IOException {
        byte[] more = new byte[1];
        if (read(more, 1) != 0) throw bad("the end of the file", "further bytes");
    }

    /** A complaint about what stands at the current position. */
    IllegalArgumentException bad(String rule, Object was) {
        return badAt(position, rule, was);
    }

    /** A complaint about what stands at byte {@code at}. */
    IllegalArgumentException badAt(long at, String rule, Object was) {
        return BadFile.at(file, part + "byte " + at, rule, was);
    }

    private void fill(byte[] b, int n, String what) throws IOException {
        int got = read(b, n);
        position += got;
        if (got < n) throw bad("more bytes of " + what, "the end of the file");
    }

    private int read(byte[] b, int n) throws IOException {
        try {
            return in.readNBytes(b, 0, n);
        } catch (EOFException e) {
            throw bad("complete compressed data", "the end of the file");
        } catch (ZipException e) {
            throw bad("sound compressed data", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
