package saddleback.engine.format;

import java.nio.ByteBuffer;

/**
 * How one number is stored. The names are those of safetensors; in memory every number is a {@code
 * double}.
 */
public enum ElementType {
    /** IEEE 754 binary64. */
    F64(8),
    /** IEEE 754 binary32. */
    F32(4),
    /** IEEE 754 binary16. */
    F16(2),
    /** The upper half of a binary32. */
    BF16(2),
    /** Signed, 8 bytes. */
    I64(8),
    /** Signed, 4 bytes. */
    I32(4),
    /** Signed, 2 bytes. */
    I16(2),
    /** Signed, 1 byte. */
    I8(1),
    /** Unsigned, 8 bytes. */
    U64(8),
    /** Unsigned, 4 bytes. */
    U32(4),
    /** Unsigned, 2 bytes. */
    U16(2),
    /** Unsigned, 1 byte. */
    U8(1),
    /** One byte; 0 is false, everything else true and read as 1. */
    BOOL(1);

    private static final double TWO_TO_64 = 0x1p64;

    private final int bytes;

    ElementType(int bytes) {
        this.bytes = bytes;
    }

    /** The bytes one number takes. */
    public int bytes() {
        return bytes;
    }

    /** Whether it is an integer type or BOOL. */
    public boolean whole() {
        return switch (this) {
            case F64, F32, F16, BF16 -> false;
            default -> true;
        };
    }

    /** Reads the next number in the buffer's byte order; 64-bit integers are rounded. */
    double get(ByteBuffer b) {
        return switch (this) {
            case F64 -> b.getDouble();
            case F32 -> b.getFloat();
            case F16 -> Float.float16ToFloat(b.getShort());
            case BF16 -> Float.intBitsToFloat(b.getShort() << 16);
            case I64 -> b.getLong();
            case I32 -> b.getInt();
            case I16 -> b.getShort();
            case I8 -> b.get();
            case U64 -> unsigned(b.getLong());
            case U32 -> Integer.toUnsignedLong(b.getInt());
            case U16 -> Short.toUnsignedInt(b.getShort());
            case U8 -> Byte.toUnsignedInt(b.get());
            case BOOL -> b.get() == 0 ? 0 : 1;
        };
    }

    /** Writes {@code v}, which {@link #holds} for integer types, else rounds to nearest. */
    void put(ByteBuffer b, double v) {
        switch (this) {
            case F64 -> b.putDouble(v);
            case F32 -> b.putFloat((float) v);
            case F16 -> b.putShort(Float.floatToFloat16((float) v));
            case BF16 -> b.putShort(bfloat16((float) v));
            case I64, U64 -> b.putLong((long) v);
            case I32, U32 -> b.putInt((int) (long) v);
            case I16, U16 -> b.putShort((short) v);
            case I8, U8, BOOL -> b.put((byte) v);
        }
    }

    /** Whether {@code v} can be stored: any number for float types, else an integer in range. */
    boolean holds(double v) {
        if (!whole()) return true;
        int bits = 8 * bytes;
        return v == Math.rint(v)
                && Math.abs(v) <= 0x1p53
                && switch (this) {
                    case BOOL -> v == 0 || v == 1;
                    case I64, I32, I16, I8 ->
                            v >= -Math.scalb(1.0, bits - 1) && v < Math.scalb(1.0, bits - 1);
                    default -> v >= 0 && v < Math.scalb(1.0, bits);
                };
    }

    private static double unsigned(long v) {
        return v >= 0 ? v : v + TWO_TO_64;
    }

    /** Round to nearest, ties to even; NaN stays NaN. */
    private static short bfloat16(float v) {
        int bits = Float.floatToIntBits(v);
        if (Float.isNaN(v)) return (short) (bits >>> 16);
        return (short) ((bits + 0x7FFF + ((bits >>> 16) & 1)) >>> 16);
    }
}
