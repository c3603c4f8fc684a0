package saddleback.engine.picture;

import saddleback.engine.format.BadFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out what a file is, by its first bytes. */
final class PictureFile {
    /** The largest file that is read, in bytes. */
    private static final long LARGEST = 64L << 20;

    /** So far into a file its drawing must begin. */
    private static final int PREAMBLE = 1 << 16;

    private PictureFile() {}

    static Picture read(Path file) throws IOException {
        if (!Files.exists(file)) throw BadFile.whole(file, "an existing file", "not found");
        if (!Files.isRegularFile(file)) throw BadFile.whole(file, "a file", "a directory");
        long size = Files.size(file);
        if (size > LARGEST)
            throw BadFile.whole(
                    file, "at most %,d bytes".formatted(LARGEST), "%,d".formatted(size));
        return read(file.toString(), Files.readAllBytes(file));
    }

    static Picture read(String name, byte[] bytes) {
        for (RasterFormat format : RasterFormat.values())
            if (format.begins(bytes)) return RasterFile.read(name, bytes, format);
        int length = Math.min(bytes.length, PREAMBLE);
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        if (text.contains("<svg") || text.contains(":svg")) return SvgFile.read(name, bytes);
        throw BadFile.whole(
                name, "a PNG, JPEG, GIF, BMP or SVG picture", begin(text, bytes.length));
    }

    private static String begin(String text, int length) {
        String first = text.substring(0, Math.min(20, text.length()));
        return "%,d bytes that begin with \"%s\"".formatted(length, first);
    }
}
