package saddleback.engine.labs.saddles;

import org.jspecify.annotations.Nullable;

import saddleback.engine.critical.Certificate;
import saddleback.engine.run.Kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Certificates as finished parts of a run, one part each. */
record KeptCertificates(Kept kept) {
    private static final int HEAD = 3 * Integer.BYTES + Double.BYTES;

    /** The certificate of the point found from a start; null where none is kept. */
    @Nullable Certificate find(int start) {
        byte[] found = kept.find(name(start)).orElse(null);
        return found == null || found.length < HEAD ? null : read(ByteBuffer.wrap(found));
    }

    private static String name(int start) {
        return "certificate-" + start;
    }

    void store(int start, Certificate c) {
        byte[] reason = c.reason().getBytes(StandardCharsets.UTF_8);
        kept.store(
                name(start),
                ByteBuffer.allocate(HEAD + reason.length)
                        .putInt(List.of(Certificate.Kind.values()).indexOf(c.kind()))
                        .putInt(c.holds() ? 1 : 0)
                        .putInt(c.index())
                        .putDouble(c.radius())
                        .put(reason)
                        .array());
    }

    private static Certificate read(ByteBuffer bytes) {
        var kinds = Certificate.Kind.values();
        Certificate.Kind kind = kinds[Math.floorMod(bytes.getInt(), kinds.length)];
        boolean holds = bytes.getInt() == 1;
        int index = bytes.getInt();
        double radius = bytes.getDouble();
        byte[] reason = new byte[bytes.remaining()];
        bytes.get(reason);
        return new Certificate(
                kind, holds, radius, index, new String(reason, StandardCharsets.UTF_8));
    }
}
