package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.flatness.FunctionDifference.Proof;
import saddleback.engine.run.Kept;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.function.Supplier;

/** A comparison region by region as a finished part of a run, to the last bit. */
record KeptProof(Kept kept) {
    private static final String NAME = "proof";

    /** Numbers before the arrays. */
    private static final int HEAD = 2 * Byte.BYTES + 3 * Integer.BYTES + Double.BYTES;

    /** The comparison that is kept, or the one that is made, which is then kept. */
    Proof of(Supplier<Proof> made) {
        byte[] part = kept.find(NAME).orElse(null);
        Proof found = part == null ? null : read(ByteBuffer.wrap(part));
        if (found != null) return found;
        Proof fresh = made.get();
        kept.store(NAME, written(fresh));
        return fresh;
    }

    private static byte[] written(Proof p) {
        int regions = p.regions();
        int numbers = regions + p.corners().length;
        var out =
                ByteBuffer.allocate(
                        HEAD + Double.BYTES * numbers + Integer.BYTES * p.from().length);
        out.putInt(regions).putInt(p.pieces()).putInt(p.samePatterns());
        out.putDouble(p.difference());
        out.put(bit(p.complete())).put(bit(p.certified()));
        for (int f : p.from()) out.putInt(f);
        for (double s : p.size()) out.putDouble(s);
        for (double c : p.corners()) out.putDouble(c);
        return out.array();
    }

    private static byte bit(boolean b) {
        return (byte) (b ? 1 : 0);
    }

    /** Null for bytes that are no comparison: it is made again then. */
    private static @Nullable Proof read(ByteBuffer in) {
        try {
            int regions = in.getInt();
            int pieces = in.getInt();
            int same = in.getInt();
            double difference = in.getDouble();
            boolean complete = in.get() == 1;
            boolean certified = in.get() == 1;
            if (regions < 0 || in.remaining() < (long) Integer.BYTES * regions) return null;
            int[] from = new int[regions + 1];
            for (int i = 0; i < from.length; i++) from[i] = in.getInt();
            double[] size = new double[regions];
            for (int i = 0; i < regions; i++) size[i] = in.getDouble();
            if (in.remaining() != 2L * Double.BYTES * from[regions]) return null;
            double[] corners = new double[2 * from[regions]];
            for (int i = 0; i < corners.length; i++) corners[i] = in.getDouble();
            return new Proof(
                    regions, complete, difference, certified, same, corners, from, size, pieces);
        } catch (BufferUnderflowException _) {
            return null;
        }
    }
}
