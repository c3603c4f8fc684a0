package saddleback.engine.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

final class PictureTest {
    @TempDir Path dir;

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out), format);
        return out.toByteArray();
    }

    private static BufferedImage image(int type, int... argb) {
        BufferedImage image = new BufferedImage(argb.length, 1, type);
        for (int i = 0; i < argb.length; i++) image.setRGB(i, 0, argb[i]);
        return image;
    }

    private static Picture svg(String body) {
        String text =
                "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>" + body + "</svg>";
        return Picture.read("d.svg", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(byte[] bytes) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> Picture.read("a.png", bytes))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp"})
    void coloursAreReadExactly(String format) throws IOException {
        BufferedImage image =
                image(BufferedImage.TYPE_INT_RGB, 0xFF0000, 0x00FF00, 0x0000FF, 0x336699);
        Picture p = Picture.read("a." + format, written(image, format));
        assertEquals(4, p.width());
        assertEquals(1, p.height());
        assertArrayEquals(new double[] {1, 0, 0, 0.2}, p.red());
        assertArrayEquals(new double[] {0, 1, 0, 0.4}, p.green());
        assertArrayEquals(new double[] {0, 0, 1, 0.6}, p.blue());
        assertArrayEquals(new double[] {1, 1, 1, 1}, p.alpha());
    }

    @Test
    void photographsAreReadNearly() throws IOException {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) image.setRGB(i % 16, i / 16, 0x336699);
        Picture p = Picture.read("a.jpg", written(image, "jpeg"));
        assertEquals(0.2, p.red()[100], 0.02);
        assertEquals(0.6, p.blue()[100], 0.02);
    }

    /** The JDK takes grey samples for linear light; in files they are not. */
    @Test
    void greysAreThoseOfTheFile() throws IOException {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            BufferedImage image = new BufferedImage(3, 1, type);
            int most = type == BufferedImage.TYPE_BYTE_GRAY ? 255 : 65535;
            image.getRaster().setPixels(0, 0, 3, 1, new int[] {0, most / 5, most});
            Picture p = Picture.read("a.png", written(image, "png"));
            assertArrayEquals(new double[] {0, 0.2, 1}, p.green(), 1e-15);
        }
    }

    @Test
    void whatCannotBeSeenHasNoLight() throws IOException {
        Picture p =
                Picture.read(
                        "a.png",
                        written(image(BufferedImage.TYPE_INT_ARGB, 0x00FFFFFF, 0xFFFF0000), "png"));
        assertArrayEquals(new double[] {0, 1}, p.alpha());
        Picture one = p.resampled(1, 1);
        assertEquals(0.5, one.alpha()[0]);
        assertEquals(1, one.red()[0], "the colour of what is seen");
        assertArrayEquals(new double[] {1, 0.5, 0.5}, channels(one.before(1)));
        assertArrayEquals(new double[] {0.5, 0, 0}, channels(one.before(0)));
        assertEquals(0.5 + 0.5 * 0.2126, one.brightness(1)[0], 1e-15);
    }

    private static double[] channels(double[][] rgb) {
        return new double[] {rgb[0][0], rgb[1][0], rgb[2][0]};
    }

    @Test
    void largePicturesAreAveraged() throws IOException {
        BufferedImage image = new BufferedImage(2000, 4, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 2000 * 4; i++)
            image.setRGB(i % 2000, i / 2000, i % 2 == 0 ? 0xFFFFFF : 0);
        Picture p = Picture.read("a.png", written(image, "png"));
        assertEquals(1000, p.width());
        assertEquals(2, p.height());
        for (double v : p.red()) assertEquals(0.5, v, 1e-12);
    }

    @Test
    void drawingsAreRenderedToScale() {
        Picture p = svg("<rect x='0' y='0' width='5' height='10' fill='#f00'/>");
        assertEquals(1000, p.width());
        assertEquals(500, p.height());
        Picture four = p.resampled(4, 1);
        assertArrayEquals(new double[] {1, 0, 0, 0}, four.alpha(), 1e-12);
        assertArrayEquals(new double[] {1, 0, 0, 0}, four.red(), 1e-12);
        // A disc's area is pi r^2.
        double disc = svg("<circle cx='10' cy='5' r='4'/>").resampled(1, 1).alpha()[0];
        assertEquals(Math.PI * 16 / 200, disc, 1e-4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<image href='file:///etc/passwd' width='5' height='5'/>|lines, areas and text",
                "<image href='data:image/png;base64,AAAA'/>|lines, areas and text",
                "<use href='other.svg#a'/>|references into the file itself (#...), was other.svg",
                "<use xmlns:xlink='http://www.w3.org/1999/xlink'"
                        + " xlink:href='http://h/a#b'/>|http://h",
                "<g>|sound XML"
            })
    void otherFilesAreNotLoaded(String body, String words) {
        String message =
                String.valueOf(
                        assertThrows(IllegalArgumentException.class, () -> svg(body)).getMessage());
        assertTrue(message.startsWith("d.svg: line 1: ") && message.contains(words), message);
    }

    @Test
    void entitiesAreNotRead() {
        String bomb =
                "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>"
                        + "<!ENTITY b '&a;&a;&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                        + "<text>&b;&c;</text></svg>";
        assertThrows(
                IllegalArgumentException.class,
                () -> Picture.read("d.svg", bomb.getBytes(StandardCharsets.UTF_8)));
        String type =
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/a.dtd'>"
                        + "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
        assertEquals(1000, Picture.read("d.svg", type.getBytes(StandardCharsets.UTF_8)).width());
    }

    @Test
    void tooManyPixelsAreRefusedBeforeTheyAreRead() {
        ByteBuffer png = ByteBuffer.allocate(33);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
        byte[] header = {
            'I',
            'H',
            'D',
            'R',
            0,
            0,
            (byte) 0xFF,
            (byte) 0xFF,
            0,
            0,
            (byte) 0xFF,
            (byte) 0xFF,
            8,
            2,
            0,
            0,
            0
        };
        CRC32 crc = new CRC32();
        crc.update(header);
        png.put(header).putInt((int) crc.getValue());
        assertEquals(
                "a.png: 1 to 330,000 pixels in 33 bytes, was 65,535 x 65,535",
                refused(png.array()));
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        assertEquals(
                "a.png: a PNG, JPEG, GIF, BMP or SVG picture, was 5 bytes that begin with"
                        + " \"hello\"",
                refused("hello".getBytes(StandardCharsets.UTF_8)));
        byte[] good = written(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png");
        String message = refused(java.util.Arrays.copyOf(good, good.length / 2));
        assertTrue(message.startsWith("a.png: a sound PNG picture, was "), message);
        Path none = dir.resolve("none.png");
        assertEquals(
                none + ": an existing file, was not found",
                assertThrows(IllegalArgumentException.class, () -> Picture.read(none))
                        .getMessage());
    }
}
