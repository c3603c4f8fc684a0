package saddleback.engine.picture;

import saddleback.engine.format.BadFile;
import saddleback.engine.run.Heap;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads pixels with the JDK's readers, once it is known how many there are. */
final class RasterFile {
    /** The most pixels that are read. */
    private static final long MOST = 50_000_000;

    /** No format packs more of them into a byte: PNG's deflate 1032 times 8 of one bit. */
    private static final long MOST_A_BYTE = 10_000;

    private static final int BYTES_A_PIXEL = 12;

    private RasterFile() {}

    static Picture read(String name, byte[] bytes, RasterFormat format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        List<String> warnings = new ArrayList<>();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
            require(name, bytes.length, reader.getWidth(0), reader.getHeight(0));
            BufferedImage image = reader.read(0);
            for (String w : warnings) if (isDamage(w)) throw new IOException(w);
            return Reduced.of(image);
        } catch (TooLarge e) {
            throw e.told();
        } catch (IOException | RuntimeException e) {
            // The JDK's readers answer damage with exceptions of many kinds.
            throw BadFile.whole(name, "a sound " + format + " picture", reason(bytes, e));
        } finally {
            reader.dispose();
        }
    }

    private static String reason(byte[] bytes, Exception e) {
        return "%,d bytes with: %s"
                .formatted(
                        bytes.length,
                        e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }

    private static boolean isDamage(String warning) {
        String w = warning.toLowerCase(Locale.ROOT);
        return (w.contains("corrupt") || w.contains("premature") || w.contains("truncated"))
                && !w.contains("extraneous");
    }

    private static void require(String name, int bytes, int width, int height) throws TooLarge {
        long pixels = (long) width * height;
        long most = Math.min(MOST, MOST_A_BYTE * bytes);
        if (pixels > most || pixels < 1)
            throw new TooLarge(
                    BadFile.whole(
                            name,
                            "1 to %,d pixels in %,d bytes".formatted(most, bytes),
                            "%,d x %,d".formatted(width, height)));
        try {
            Heap.require(
                    BYTES_A_PIXEL * pixels, name, "a picture", "one of fewer pixels needs less");
        } catch (IllegalArgumentException e) {
            throw new TooLarge(e);
        }
    }

    /** Carries a complaint past the readers' own. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
        private final transient IllegalArgumentException told;

        TooLarge(IllegalArgumentException told) {
            this.told = told;
        }

        IllegalArgumentException told() {
            return told;
        }
    }
}
