package saddleback.engine.optim;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes what {@link CheckpointFormat} describes. */
final class CheckpointWriter {
    private CheckpointWriter() {}

    static byte[] bytes(Checkpoint c) {
        var out = ByteBuffer.allocate(length(c));
        out.putLong(CheckpointFormat.MAGIC).putInt(CheckpointFormat.VERSION);
        out.putLong(out.capacity());
        out.put(HexFormat.of().parseHex(c.fingerprint())).putLong(c.steps());
        byte[] end = c.end().name().getBytes(StandardCharsets.US_ASCII);
        out.put((byte) end.length).put(end);
        out.putInt(c.weights().length);
        put(out, c.weights());
        out.putLong(c.method().count()).putInt(c.method().vectors().size());
        for (double[] v : c.method().vectors()) put(out, v);
        out.putInt(c.curve().points().size());
        for (LearningCurve.Point p : c.curve().points()) put(out, p);
        out.putInt(c.trajectory().points().size());
        for (Trajectory.Point p : c.trajectory().points()) {
            out.putLong(p.step());
            put(out, p.weights());
        }
        out.putInt(CheckpointFormat.crc(out, out.position()));
        return out.array();
    }

    private static void put(ByteBuffer out, LearningCurve.Point p) {
        Measures m = p.measures();
        out.putLong(p.step()).putDouble(p.epoch());
        out.putDouble(m.trainLoss()).putDouble(m.testLoss());
        out.putDouble(m.trainAccuracy()).putDouble(m.testAccuracy()).putDouble(m.gradientNorm());
    }

    private static void put(ByteBuffer out, double[] a) {
        out.asDoubleBuffer().put(a);
        out.position(out.position() + a.length * Double.BYTES);
    }

    private static int length(Checkpoint c) {
        long vector = (long) c.weights().length * Double.BYTES;
        long length = CheckpointFormat.HEADER + CheckpointFormat.TRAILER;
        length += 32 + 8 + 1 + c.end().name().length() + 4 + vector;
        length += 8 + 4 + c.method().vectors().size() * vector;
        length += 4 + (long) c.curve().points().size() * CheckpointFormat.CURVE_POINT;
        length += 4 + c.trajectory().points().size() * (8 + vector);
        if (length > Integer.MAX_VALUE - 8)
            throw new IllegalArgumentException(
                    "checkpoint: at most %d bytes, was %d; record fewer trajectory points"
                            .formatted(Integer.MAX_VALUE - 8, length));
        return (int) length;
    }
}
