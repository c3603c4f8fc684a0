package saddleback.engine.picture;

import java.nio.charset.StandardCharsets;

/** Kinds of files that hold pixels. */
enum RasterFormat {
    PNG("\u0089PNG\r\n\u001a\n"),
    JPEG("\u00ff\u00d8\u00ff"),
    GIF("GIF8"),
    BMP("BM");

    private final byte[] magic;

    RasterFormat(String magic) {
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    boolean begins(byte[] bytes) {
        if (bytes.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) if (bytes[i] != magic[i]) return false;
        return true;
    }
}
