package saddleback.engine.optim;

import static java.nio.charset.StandardCharsets.US_ASCII;

import saddleback.engine.format.BadFile;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads what {@link CheckpointFormat} describes. The header and the CRC are checked first, and
 * every number of items against the bytes that are left before memory is taken for them.
 */
final class CheckpointReader {
    private final ByteBuffer in;
    private final String name;

    CheckpointReader(byte[] bytes, String name) {
        this.in = ByteBuffer.wrap(bytes);
        this.name = name;
    }

    /** Looks at the header before it reads the rest, so that a large foreign file costs nothing. */
    static Checkpoint read(Path file) throws IOException {
        long size = Files.size(file);
        String name = file.toString();
        try (var stream = new DataInputStream(Files.newInputStream(file))) {
            byte[] header = stream.readNBytes(CheckpointFormat.HEADER);
            new CheckpointReader(header, name).header(size);
            byte[] all = Arrays.copyOf(header, (int) size);
            stream.readFully(all, header.length, all.length - header.length);
            return new CheckpointReader(all, name).read();
        } catch (EOFException e) {
            throw BadFile.whole(name, size + " bytes", "fewer");
        }
    }

    Checkpoint read() {
        header(in.capacity());
        int body = in.capacity() - CheckpointFormat.TRAILER;
        int crc = CheckpointFormat.crc(in, body);
        if (in.getInt(body) != crc)
            throw bad(body, "CRC-32C %08x".formatted(crc), "%08x".formatted(in.getInt(body)));
        in.limit(body);
        return body();
    }

    private void header(long size) {
        if (in.capacity() < CheckpointFormat.HEADER)
            throw bad(0, "a header of 20 bytes", in.capacity() + " bytes");
        long magic = in.getLong();
        if (magic != CheckpointFormat.MAGIC)
            throw bad(
                    0,
                    "%016x, which begins a training checkpoint".formatted(CheckpointFormat.MAGIC),
                    "%016x".formatted(magic));
        int version = in.getInt();
        if (version != CheckpointFormat.VERSION)
            throw bad(8, "version " + CheckpointFormat.VERSION, version);
        long length = in.getLong();
        if (length != size) throw bad(12, "the file's length, " + size, length);
        if (length > Integer.MAX_VALUE - 8 || length < CheckpointFormat.HEADER + 4)
            throw bad(12, "a length of 24 to 2147483639", length);
    }

    private Checkpoint body() {
        byte[] fingerprint = new byte[need(1, 32) * 32];
        in.get(fingerprint);
        need(1, 8 + 1);
        long steps = in.getLong();
        End end = end();
        double[] weights = vector(count(Double.BYTES));
        need(1, 8);
        long count = in.getLong();
        List<double[]> vectors = vectors(weights.length);
        List<LearningCurve.Point> curve = curve();
        List<Trajectory.Point> trajectory = trajectory(weights.length);
        if (in.hasRemaining())
            throw bad(in.position(), "the end of the file", in.remaining() + " bytes more");
        try {
            return new Checkpoint(
                    HexFormat.of().formatHex(fingerprint),
                    steps,
                    end,
                    weights,
                    new MethodState(count, vectors),
                    new LearningCurve(curve),
                    new Trajectory(trajectory));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private End end() {
        int at = in.position();
        byte[] letters = new byte[need(Byte.toUnsignedInt(in.get()), 1)];
        in.get(letters);
        String word = new String(letters, US_ASCII);
        for (End e : End.values()) if (e.name().equals(word)) return e;
        throw bad(at, "one of " + Arrays.toString(End.values()), word);
    }

    private List<double[]> vectors(int size) {
        int n = count((long) size * Double.BYTES);
        var all = new ArrayList<double[]>();
        for (int i = 0; i < n; i++) all.add(vector(size));
        return all;
    }

    private List<LearningCurve.Point> curve() {
        int n = count(CheckpointFormat.CURVE_POINT);
        var points = new ArrayList<LearningCurve.Point>(n);
        for (int i = 0; i < n; i++)
            points.add(new LearningCurve.Point(in.getLong(), in.getDouble(), measures()));
        return points;
    }

    private Measures measures() {
        return new Measures(
                in.getDouble(), in.getDouble(), in.getDouble(), in.getDouble(), in.getDouble());
    }

    private List<Trajectory.Point> trajectory(int size) {
        int n = count(8 + (long) size * Double.BYTES);
        var points = new ArrayList<Trajectory.Point>(n);
        for (int i = 0; i < n; i++) points.add(new Trajectory.Point(in.getLong(), vector(size)));
        return points;
    }

    private double[] vector(int size) {
        double[] a = new double[size];
        in.asDoubleBuffer().get(a);
        in.position(in.position() + size * Double.BYTES);
        return a;
    }

    /** Reads a number of items of {@code each} bytes. */
    private int count(long each) {
        need(1, 4);
        return need(in.getInt(), Math.max(1, each));
    }

    /** Checks that {@code n} items of {@code each} bytes are left. */
    private int need(int n, long each) {
        if (n < 0 || n > in.remaining() / each)
            throw bad(
                    in.position(),
                    "at most %d items of %d bytes".formatted(in.remaining() / each, each),
                    n);
        return n;
    }

    private IllegalArgumentException bad(int at, String rule, Object was) {
        return BadFile.at(name, "byte " + at, rule, was);
    }
}
