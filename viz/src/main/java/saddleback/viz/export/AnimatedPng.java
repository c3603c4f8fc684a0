package saddleback.viz.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Animated PNG files (PNG specification, third edition, sections 11.3.6 and 13.13): true colour
 * with alpha, every frame whole. Programs that know no animation show the first frame.
 */
public final class AnimatedPng {
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final byte TRUE_COLOUR_ALPHA = 6;

    private final DataOutputStream out;
    private final int width;
    private final int height;
    private int sequence;

    private AnimatedPng(OutputStream stream, BufferedImage first) {
        out = new DataOutputStream(stream);
        width = first.getWidth();
        height = first.getHeight();
    }

    /**
     * Writes an animation that repeats for ever.
     *
     * @param delay milliseconds a frame is shown, 1 to 65535
     * @param experiment what made it, as an iTXt chunk {@code Experiment}; empty for none
     * @throws IOException if it cannot be written; the file is then as before
     */
    public static void write(Path file, Frames frames, int delay, String experiment)
            throws IOException {
        Frame.checkDelay(delay);
        WholeFile.write(
                file,
                stream -> {
                    BufferedImage image = frames.frame(0);
                    AnimatedPng png = new AnimatedPng(stream, image);
                    png.head(frames.count());
                    if (!experiment.isEmpty()) png.text("Experiment", experiment);
                    png.frame(image, delay, true);
                    for (int i = 1; i < frames.count(); i++)
                        png.frame(frames.frame(i), delay, false);
                    png.chunk("IEND", new byte[0]);
                    png.out.flush();
                });
    }

    private void head(int frames) throws IOException {
        out.writeLong(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk("IHDR", header.put((byte) 8).put(TRUE_COLOUR_ALPHA).array());
        chunk("acTL", ByteBuffer.allocate(8).putInt(frames).putInt(0).array());
    }

    /** International text (section 11.3.3.4), not compressed, of no language. */
    private void text(String keyword, String text) throws IOException {
        chunk("iTXt", (keyword + "\0\0\0\0\0" + text).getBytes(StandardCharsets.UTF_8));
    }

    private void frame(BufferedImage image, int delay, boolean first) throws IOException {
        Frame.checkSize(image, width, height);
        ByteBuffer control =
                ByteBuffer.allocate(26).putInt(sequence++).putInt(width).putInt(height);
        control.putInt(0).putInt(0).putShort((short) delay).putShort((short) 1000);
        chunk("fcTL", control.array());
        byte[] data = compressed(image);
        if (first) chunk("IDAT", data);
        else
            chunk(
                    "fdAT",
                    ByteBuffer.allocate(4 + data.length).putInt(sequence++).put(data).array());
    }

    /** The pixels, row by row, each byte less the one above it (filter type 2), deflated. */
    private byte[] compressed(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream zip = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            byte[] above = new byte[4 * width];
            byte[] line = new byte[4 * width];
            byte[] filtered = new byte[4 * width + 1];
            filtered[0] = 2;
            int[] argb = new int[width];
            for (int y = 0; y < height; y++) {
                image.getRGB(0, y, width, 1, argb, 0, width);
                ByteBuffer row = ByteBuffer.wrap(line);
                for (int c : argb) row.putInt(Integer.rotateLeft(c, 8));
                for (int i = 0; i < line.length; i++) filtered[i + 1] = (byte) (line[i] - above[i]);
                zip.write(filtered);
                byte[] swap = above;
                above = line;
                line = swap;
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
