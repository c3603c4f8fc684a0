package saddleback.engine.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Seeded damage to a file: flips, cuts, insertions, length fields, swapped chunks, digits. */
public final class Mutation {
    private static final long[] LENGTHS = {
        0,
        1,
        2,
        7,
        127,
        128,
        255,
        32767,
        65535,
        Integer.MAX_VALUE,
        1L << 31,
        0xFFFFFFFFL,
        1L << 40,
        Long.MAX_VALUE,
        -1
    };

    private final RandomGenerator random;

    /** Damage that these numbers decide. */
    public Mutation(RandomGenerator random) {
        this.random = random;
    }

    /** One to three kinds of damage, one after the other. */
    public byte[] of(byte[] good) {
        byte[] b = good.clone();
        for (int n = 1 + random.nextInt(3); n > 0; n--) b = once(b);
        return b;
    }

    private byte[] once(byte[] b) {
        if (b.length < 2) return insert(b);
        return switch (random.nextInt(8)) {
            case 0 -> flip(b);
            case 1 -> Arrays.copyOf(b, random.nextInt(b.length));
            case 2 -> insert(b);
            case 3, 4 -> length(b);
            case 5 -> swap(b);
            case 6 -> digit(b);
            default -> remove(b);
        };
    }

    private byte[] flip(byte[] b) {
        for (int n = 1 + random.nextInt(8); n > 0; n--)
            b[random.nextInt(b.length)] ^= (byte) (1 << random.nextInt(8));
        return b;
    }

    private byte[] insert(byte[] b) {
        byte[] more = new byte[1 + random.nextInt(16)];
        random.nextBytes(more);
        int at = random.nextInt(b.length + 1);
        ByteBuffer all = ByteBuffer.allocate(b.length + more.length);
        return all.put(b, 0, at).put(more).put(b, at, b.length - at).array();
    }

    private byte[] remove(byte[] b) {
        int from = random.nextInt(b.length);
        int to = Math.min(b.length, from + 1 + random.nextInt(16));
        return ByteBuffer.allocate(b.length - (to - from))
                .put(b, 0, from)
                .put(b, to, b.length - to)
                .array();
    }

    /** Overwrites 1, 2, 4 or 8 bytes, more often near the beginning, by a telling length. */
    private byte[] length(byte[] b) {
        int size = 1 << random.nextInt(4);
        int reach = random.nextBoolean() ? Math.min(b.length, 32) : b.length;
        int at = random.nextInt(reach);
        if (at + size > b.length) return flip(b);
        long v =
                random.nextInt(4) == 0
                        ? b.length + random.nextInt(9) - 4
                        : LENGTHS[random.nextInt(LENGTHS.length)];
        ByteBuffer buffer =
                ByteBuffer.allocate(8)
                        .order(
                                random.nextBoolean()
                                        ? ByteOrder.LITTLE_ENDIAN
                                        : ByteOrder.BIG_ENDIAN);
        boolean little = buffer.order() == ByteOrder.LITTLE_ENDIAN;
        System.arraycopy(buffer.putLong(v).array(), little ? 0 : 8 - size, b, at, size);
        return b;
    }

    private byte[] swap(byte[] b) {
        int n = 1 + random.nextInt(Math.max(1, b.length / 2));
        int from = random.nextInt(b.length - n + 1);
        int to = random.nextInt(b.length - n + 1);
        byte[] chunk = Arrays.copyOfRange(b, from, from + n);
        System.arraycopy(b, to, b, from, n);
        System.arraycopy(chunk, 0, b, to, n);
        return b;
    }

    /** Replaces a digit of a text by more digits or by another sign. */
    private byte[] digit(byte[] b) {
        int at = random.nextInt(b.length);
        for (int i = 0; i < b.length; i++, at = (at + 1) % b.length)
            if (b[at] >= '0' && b[at] <= '9') break;
        byte[] by = new byte[10];
        Arrays.fill(by, (byte) '9');
        if (random.nextBoolean()) {
            b[at] = (byte) ",-\"'(.)[]{}\n".charAt(random.nextInt(12));
            return b;
        }
        int n = 1 + random.nextInt(by.length);
        return ByteBuffer.allocate(b.length + n)
                .put(b, 0, at)
                .put(by, 0, n)
                .put(b, at, b.length - at)
                .array();
    }
}
