package saddleback.viz.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.MosaicIndex;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Theme;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

class MosaicTest {
    private static final int SIZE = 50;

    private static BufferedImage picture(Mosaic mosaic, double low, double high) {
        var frame =
                new Frame(
                        Axis.linear("x", new Range(low, high)),
                        Axis.linear("y", new Range(low, high)),
                        new Rectangle2D.Double(0, 0, SIZE, SIZE));
        return MosaicPicture.paint(MosaicPicture.key(mosaic, frame, 1, Theme.LIGHT));
    }

    private static Fill plain(int rgb) {
        return new Fill.Plain(new Ink.Rgb(rgb), 1);
    }

    /** The square from 0 to 1 as triangles between the centre and points around its border. */
    static Mosaic fan(int parts) {
        double[] corners = new double[6 * parts];
        int[] begin = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            begin[i + 1] = 3 * (i + 1);
            double[] a = border(4.0 * i / parts);
            double[] b = border(4.0 * (i + 1) / parts);
            double[] t = {0.47, 0.53, a[0], a[1], b[0], b[1]};
            System.arraycopy(t, 0, corners, 6 * i, 6);
        }
        return new Mosaic(corners, begin, plain(0x204060), "");
    }

    private static double[] border(double at) {
        double t = at % 1;
        return switch ((int) at % 4) {
            case 0 -> new double[] {t, 0};
            case 1 -> new double[] {1, t};
            case 2 -> new double[] {1 - t, 1};
            default -> new double[] {0, 1 - t};
        };
    }

    @Test
    void neighboursLeaveNoGap() {
        for (double high : new double[] {1, 0.9, 0.37}) {
            BufferedImage image = picture(fan(4 * 333), 0.1, high);
            for (int y = 0; y < SIZE; y++)
                for (int x = 0; x < SIZE; x++) assertEquals(0xFF204060, image.getRGB(x, y));
        }
    }

    @Test
    void aPixelIsOpaqueByTheAreaThatIsCovered() {
        // Half of pixel (10, 39), three quarters of (11, 39), in data units of a pixel.
        double[] corners = {10, 10, 10.5, 10, 10.5, 11, 10, 11, 11, 10, 12, 10, 12, 11, 11.5, 11};
        var mosaic = new Mosaic(corners, new int[] {0, 4, 8}, plain(0xFF0000), "");
        BufferedImage image = picture(mosaic, 0, SIZE);
        assertEquals(127.5, new Color(image.getRGB(10, 39), true).getAlpha(), 1);
        assertEquals(0.75 * 255, new Color(image.getRGB(11, 39), true).getAlpha(), 1);
        assertEquals(0, image.getRGB(12, 39));
        assertEquals(0, image.getRGB(10, 40));
    }

    @Test
    void polygonsSmallerThanAPixelColourItByTheirArea() {
        // Stripes across one pixel: 0.25 red, 0.75 blue, whatever way their corners run.
        double[] corners = {5, 5, 5.25, 5, 5.25, 6, 5, 6, 5.25, 5, 5.25, 6, 6, 6, 6, 5};
        var scale = new Fill.Indexed(new int[] {0, 1}, 1);
        var mosaic = new Mosaic(corners, new int[] {0, 4, 8}, scale, "");
        Color pixel = new Color(picture(mosaic, 0, SIZE).getRGB(5, 44), true);
        int first = Theme.LIGHT.series().get(0);
        int second = Theme.LIGHT.series().get(1);
        assertEquals(255, pixel.getAlpha());
        var mixed = new Color(Theme.mix(first, second, 0.75));
        assertEquals(mixed.getRed(), pixel.getRed(), 1);
        assertEquals(mixed.getBlue(), pixel.getBlue(), 1);
    }

    @Test
    void whatLiesOutsideTheFrameDoesNotReachIn() {
        // Far left, far right, and across the whole frame.
        double[] corners = {
            -9, 10, -1, 10, -1, 20, -9, 20, 60, 10, 70, 10, 70, 20, 60, 20, -99, 30, 99, 30, 99, 32,
            -99, 32
        };
        var mosaic = new Mosaic(corners, new int[] {0, 4, 8, 12}, plain(0x123456), "");
        BufferedImage image = picture(mosaic, 0, SIZE);
        for (int x = 0; x < SIZE; x++) {
            assertEquals(0, image.getRGB(x, 35));
            assertEquals(0xFF123456, image.getRGB(x, 18));
            assertEquals(0, image.getRGB(x, 20));
        }
    }

    @Test
    void theIndexFindsTheTriangleThatHoldsAPlace() {
        Mosaic fan = fan(1000);
        var index = new MosaicIndex(fan);
        var random = new Random(3);
        for (int k = 0; k < 2000; k++) {
            int i = random.nextInt(1000);
            double u = random.nextDouble();
            double v = random.nextDouble() * (1 - u);
            double[] c = fan.corners();
            double x = c[6 * i] + u * (c[6 * i + 2] - c[6 * i]) + v * (c[6 * i + 4] - c[6 * i]);
            double y =
                    c[6 * i + 1]
                            + u * (c[6 * i + 3] - c[6 * i + 1])
                            + v * (c[6 * i + 5] - c[6 * i + 1]);
            int found = index.at(x, y);
            if (u > 1e-6 && v > 1e-6 && u + v < 1 - 1e-6 && u + v > 1e-6) assertEquals(i, found);
        }
        assertEquals(-1, index.at(1.01, 0.5));
        assertEquals(-1, index.at(Double.NaN, 0.5));
        assertTrue(index.at(0, 0) >= 0);
        assertEquals(
                -1, new MosaicIndex(new Mosaic(new double[0], new int[1], plain(0), "")).at(0, 0));
    }

    @Test
    void cornersMustFitTheBegins() {
        double[] corners = new double[6];
        assertThrows(
                IllegalArgumentException.class,
                () -> new Mosaic(corners, new int[] {0, 4}, plain(0), ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Mosaic(corners, new int[] {1, 3}, plain(0), ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Mosaic(corners, new int[] {0, 3}, new Fill.Hued(new double[2], 1), ""));
    }
}
