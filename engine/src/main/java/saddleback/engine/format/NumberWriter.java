package saddleback.engine.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes the numbers of an array in C order and in its own type, a small piece at a time. */
final class NumberWriter {
    private static final int BUFFER = 1 << 16;

    private NumberWriter() {}

    /** Throws {@link IllegalArgumentException} if an integer type cannot hold a number. */
    static void write(OutputStream out, Array array, ByteOrder order) throws IOException {
        ElementType type = array.type();
        byte[] chunk = new byte[(int) Math.min(BUFFER, (long) array.data().length * type.bytes())];
        ByteBuffer buffer = ByteBuffer.wrap(chunk).order(order);
        for (double v : array.data()) {
            if (!type.holds(v))
                throw new IllegalArgumentException("data: a number of type " + type + ", was " + v);
            type.put(buffer, v);
            if (!buffer.hasRemaining()) {
                out.write(chunk);
                buffer.clear();
            }
        }
        out.write(chunk, 0, buffer.position());
    }
}
