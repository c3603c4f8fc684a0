package saddleback.engine.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over numbers, all little-endian. */
final class Digest {
    private static final int BUFFER = 1 << 16;

    private final MessageDigest sha;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

    Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(Dataset d) {
        add(d.examples());
        add(d.features());
        add(d.x());
        switch (d.targets()) {
            case Targets.Classes c -> {
                add(c.names().size());
                for (String n : c.names()) {
                    byte[] name = n.getBytes(StandardCharsets.UTF_8);
                    add(name.length);
                    flush();
                    sha.update(name);
                }
                for (int label : c.labels()) add(label);
            }
            case Targets.Reals r -> {
                add(-r.outputs());
                add(r.y());
            }
        }
    }

    private void add(int v) {
        if (buffer.remaining() < Integer.BYTES) flush();
        buffer.putInt(v);
    }

    private void add(double[] a) {
        for (double v : a) {
            if (buffer.remaining() < Double.BYTES) flush();
            buffer.putDouble(v);
        }
    }

    private void flush() {
        sha.update(buffer.flip());
        buffer.clear();
    }

    /** 64 hexadecimal digits; the digest cannot be used any more. */
    String hex() {
        flush();
        return HexFormat.of().formatHex(sha.digest());
    }
}
