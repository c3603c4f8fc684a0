package saddleback.engine.optim;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * A checkpoint as bytes, big-endian: magic (8), version (4), length of the whole (8); fingerprint
 * (32), steps (8), name of the end (1 + letters); P (4) and weights; the method's count (8), number
 * of vectors (4) and vectors; number of curve points (4), each step (8) and six numbers (epoch and
 * measures); number of trajectory points (4), each step (8) and weights; CRC-32C of all before it
 * (4).
 */
final class CheckpointFormat {
    /** "SADDLECP". */
    static final long MAGIC = 0x534144444C454350L;

    static final int VERSION = 1;

    /** Magic, version and length. */
    static final int HEADER = 8 + 4 + 8;

    /** The CRC. */
    static final int TRAILER = 4;

    /** A curve point: step, epoch and five measures. */
    static final int CURVE_POINT = 8 + 8 * 6;

    private CheckpointFormat() {}

    /** The CRC-32C of the first {@code length} bytes. */
    static int crc(ByteBuffer bytes, int length) {
        var crc = new CRC32C();
        crc.update(bytes.duplicate().position(0).limit(length));
        return (int) crc.getValue();
    }
}
