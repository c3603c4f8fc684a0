package saddleback.viz.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

class AnimationTest {
    private static final int WIDTH = 37;
    private static final int HEIGHT = 23;

    @TempDir Path directory;

    private record Chunk(String type, ByteBuffer data) {}

    /** Five frames with a gradient, a moving bar and a transparent corner. */
    private static final Frames FRAMES =
            new Frames() {
                @Override
                public int count() {
                    return 5;
                }

                @Override
                public BufferedImage frame(int index) {
                    BufferedImage image =
                            new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
                    for (int y = 0; y < HEIGHT; y++)
                        for (int x = 0; x < WIDTH; x++) image.setRGB(x, y, colour(index, x, y));
                    return image;
                }
            };

    private static int colour(int index, int x, int y) {
        if (x < 3 && y < 3) return 0;
        return x / 5 == index ? 0xffd03020 : 0xff00005a | ((x * 6) << 16) | ((y * 10) << 8);
    }

    private static List<Chunk> chunks(byte[] file) {
        ByteBuffer b = ByteBuffer.wrap(file);
        assertEquals(0x89504e470d0a1a0aL, b.getLong());
        List<Chunk> chunks = new ArrayList<>();
        while (b.hasRemaining()) {
            byte[] data = new byte[b.getInt() + 4];
            b.get(data);
            CRC32 crc = new CRC32();
            crc.update(data);
            assertEquals((int) crc.getValue(), b.getInt());
            String type = new String(data, 0, 4, StandardCharsets.US_ASCII);
            chunks.add(new Chunk(type, ByteBuffer.wrap(data, 4, data.length - 4).slice()));
        }
        return chunks;
    }

    @Test
    void apngHasItsChunksInOrderWithSequenceNumbersAndDelays() throws IOException {
        Path file = directory.resolve("a.png");
        AnimatedPng.write(file, FRAMES, 125, "{\"ü\": 1}");
        List<Chunk> chunks = chunks(Files.readAllBytes(file));
        List<String> types = new ArrayList<>(List.of("IHDR", "acTL", "iTXt", "fcTL", "IDAT"));
        for (int i = 1; i < 5; i++) types.addAll(List.of("fcTL", "fdAT"));
        types.add("IEND");
        assertEquals(types, chunks.stream().map(Chunk::type).toList());
        assertEquals(5, chunks.get(1).data.getInt(0));
        assertEquals(0, chunks.get(1).data.getInt(4));
        assertEquals(
                "Experiment\0\0\0\0\0{\"ü\": 1}",
                StandardCharsets.UTF_8.decode(chunks.get(2).data.duplicate()).toString());
        int sequence = 0;
        int frame = 0;
        for (Chunk c : chunks) {
            if (c.type.equals("fcTL")) {
                assertEquals(sequence++, c.data.getInt(0));
                assertEquals(WIDTH, c.data.getInt(4));
                assertEquals(HEIGHT, c.data.getInt(8));
                assertEquals(125, c.data.getShort(20));
                assertEquals(1000, c.data.getShort(22));
            }
            if (c.type.equals("fdAT")) assertEquals(sequence++, c.data.getInt(0));
            if (c.type.equals("IDAT")) pixels(c.data, frame++);
            if (c.type.equals("fdAT")) pixels(c.data.position(4).slice(), frame++);
        }
        assertEquals(5, frame);
        BufferedImage first = ImageIO.read(file.toFile());
        assertEquals(colour(0, 20, 11), first.getRGB(20, 11));
        assertEquals(0, first.getRGB(1, 1) >>> 24);
    }

    /** Undoes deflate and the filters of the specification and compares every pixel. */
    private static void pixels(ByteBuffer data, int frame) throws IOException {
        byte[] packed = new byte[data.remaining()];
        data.get(packed);
        byte[] raw = new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        assertEquals((4 * WIDTH + 1) * HEIGHT, raw.length);
        byte[] above = new byte[4 * WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            int from = y * (4 * WIDTH + 1);
            assertEquals(2, raw[from]);
            byte[] line = Arrays.copyOfRange(raw, from + 1, from + 1 + 4 * WIDTH);
            for (int i = 0; i < line.length; i++) line[i] += above[i];
            ByteBuffer rgba = ByteBuffer.wrap(line);
            for (int x = 0; x < WIDTH; x++)
                assertEquals(colour(frame, x, y), Integer.rotateRight(rgba.getInt(), 8));
            above = line;
        }
    }

    @Test
    void gifHasItsFramesDelaysLoopAndColours() throws IOException {
        Path file = directory.resolve("a.gif");
        AnimatedGif.write(file, FRAMES, 125, "{\"ü\": 1}");
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("GIF89a"));
        assertTrue(text.contains("NETSCAPE2.0\u0003\u0001\u0000\u0000\u0000"));
        assertTrue(text.contains("!\u00fe\r{\"\\u00fc\": 1}\0"));
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertEquals(5, reader.getNumImages(true));
            for (int i = 0; i < 5; i++) {
                var root =
                        (IIOMetadataNode)
                                reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                var control =
                        (IIOMetadataNode)
                                root.getElementsByTagName("GraphicControlExtension").item(0);
                assertEquals("13", control.getAttribute("delayTime"));
                check(reader.read(i), i);
            }
        } finally {
            reader.dispose();
        }
    }

    private static void check(BufferedImage image, int frame) {
        assertEquals(0xffffffff, image.getRGB(1, 1));
        double square = 0;
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) {
                int wanted = x < 3 && y < 3 ? 0xffffffff : colour(frame, x, y);
                for (int s = 0; s < 24; s += 8) {
                    int d = ((wanted >> s) & 255) - ((image.getRGB(x, y) >> s) & 255);
                    square += d * d;
                }
            }
        double noise = Math.sqrt(square / (3 * WIDTH * HEIGHT));
        assertTrue(noise < 8, "root mean square error " + noise);
    }

    @Test
    void gifKeepsUpTo256ColoursExactly() throws IOException {
        Path file = directory.resolve("few.gif");
        Frames few = frames(i -> image(WIDTH, 0xff102030 + i * 0x400000));
        AnimatedGif.write(file, few, 20, "");
        assertEquals(0xff102030, ImageIO.read(file.toFile()).getRGB(5, 5));
    }

    @Test
    void framesOfDifferentSizesAreRefusedAndNothingIsLeft() throws IOException {
        Frames uneven = frames(i -> image(WIDTH + i, 0xff000000));
        for (String name : new String[] {"a.png", "a.gif"}) {
            Path file = directory.resolve(name);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> {
                        if (name.endsWith("png")) AnimatedPng.write(file, uneven, 20, "");
                        else AnimatedGif.write(file, uneven, 20, "");
                    });
        }
        try (var files = Files.list(directory)) {
            assertEquals(0, files.count());
        }
    }

    private static BufferedImage image(int width, int rgb) {
        BufferedImage image = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * HEIGHT; i++) image.setRGB(i % width, i / width, rgb);
        return image;
    }

    private static Frames frames(IntFunction<BufferedImage> make) {
        return new Frames() {
            @Override
            public int count() {
                return 2;
            }

            @Override
            public BufferedImage frame(int index) {
                return make.apply(index);
            }
        };
    }
}
