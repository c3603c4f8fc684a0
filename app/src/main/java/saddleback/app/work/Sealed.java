package saddleback.app.work;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Bytes with a checksum behind them, so that damage is seen. */
final class Sealed {
    private static final int MARK = 0x53424b31;
    private static final int LENGTH = 2 * Integer.BYTES;

    private Sealed() {}

    /** The bytes with their seal. */
    static byte[] of(byte[] part) {
        byte[] all = Arrays.copyOf(part, part.length + LENGTH);
        ByteBuffer.wrap(all).position(part.length).putInt(MARK).putInt(sum(part, part.length));
        return all;
    }

    /** The bytes without their seal, or nothing if they are damaged. */
    static Optional<byte[]> opened(byte[] all) {
        int length = all.length - LENGTH;
        if (length < 0) return Optional.empty();
        ByteBuffer seal = ByteBuffer.wrap(all).position(length);
        return seal.getInt() == MARK && seal.getInt() == sum(all, length)
                ? Optional.of(Arrays.copyOf(all, length))
                : Optional.empty();
    }

    private static int sum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
