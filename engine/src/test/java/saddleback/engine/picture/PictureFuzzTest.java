package saddleback.engine.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import javax.imageio.ImageIO;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.format.Mutation;

/**
 * Seeded damage to pictures of every format: each is read, or refused in the one form, and takes no
 * more memory than its size allows.
 */
final class PictureFuzzTest {
    private static final int MUTATIONS = 500;
    private static final int DRAWINGS = 150;
    private static final long BASE = 80L << 20;

    /** Ten thousand pixels of at most 24 bytes, in samples, as colours and averaged. */
    private static final long PER_BYTE = 10_000 * 24;

    private static byte[] good(String format) throws IOException {
        if (format.equals("svg"))
            return ("<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><defs>"
                            + "<path id='p' d='M1 2 L 7 9 Q 3 4 5 5 Z'/></defs><style>.a{fill:red}"
                            + "</style><use href='#p' class='a'/><g transform='rotate(20)'>"
                            + "<circle cx='10' cy='5' r='4' stroke-width='2'/></g></svg>")
                    .getBytes(StandardCharsets.UTF_8);
        BufferedImage image = new BufferedImage(12, 9, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 108; i++) image.setRGB(i % 12, i / 12, i * 0x020508);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "svg"})
    void damageIsRefused(String format) throws IOException {
        byte[] good = good(format);
        Picture.read("f." + format, good);
        Mutation mutation = new Mutation(new SplittableRandom(20260101));
        int refused = 0;
        int mutations = format.equals("svg") ? DRAWINGS : MUTATIONS;
        for (int i = 0; i < mutations; i++)
            if (refuses("f." + format, mutation.of(good))) refused++;
        assertTrue(refused > mutations / 10 && refused < mutations, "refused: " + refused);
    }

    private static boolean refuses(String name, byte[] file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        boolean refused = false;
        try {
            Picture p = Picture.read(name, file);
            for (double v : p.resampled(3, 2).brightness(1)) assertTrue(v >= 0 && v <= 1);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            assertTrue(message.matches("f\\.\\w+: [^\\n]+, was [^\\n]+"), message);
            refused = true;
        }
        long used = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(used < BASE + PER_BYTE * file.length, file.length + " bytes took " + used);
        return refused;
    }
}
