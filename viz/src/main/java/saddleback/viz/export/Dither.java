package saddleback.viz.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * Pictures in few colours, the error of each pixel spread to its neighbours (Floyd, Steinberg
 * 1976).
 */
final class Dither {
    private final int[] colours;
    private final IndexColorModel model;
    private final short[] nearest = new short[1 << 18];

    /**
     * Prepares for a table.
     *
     * @param colours 1 to 256 colours 0xRRGGBB
     */
    Dither(int[] colours) {
        this.colours = colours;
        int[] table = Arrays.copyOf(colours, 256);
        model = new IndexColorModel(8, 256, table, 0, false, -1, DataBuffer.TYPE_BYTE);
        Arrays.fill(nearest, (short) -1);
    }

    /** The picture on white in the table's colours. */
    BufferedImage of(BufferedImage image) {
        int width = image.getWidth();
        BufferedImage out =
                new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        int[] row = new int[width];
        float[] here = new float[3 * width + 6];
        float[] next = new float[3 * width + 6];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++)
                out.getRaster()
                        .setSample(x, y, 0, pixel(Ground.white(row[x]), 3 * (x + 1), here, next));
            float[] swap = here;
            here = next;
            next = swap;
            Arrays.fill(next, 0);
        }
        return out;
    }

    private int pixel(int rgb, int at, float[] here, float[] next) {
        int wanted = 0;
        for (int k = 0; k < 3; k++) {
            int channel = ((rgb >> (16 - 8 * k)) & 255) + Math.round(here[at + k]);
            wanted = (wanted << 8) | Math.clamp(channel, 0, 255);
        }
        int index = index(wanted);
        for (int k = 0; k < 3; k++) {
            int shift = 16 - 8 * k;
            float error = ((wanted >> shift) & 255) - ((colours[index] >> shift) & 255);
            if (Math.abs(error) <= 1) continue;
            here[at + 3 + k] += error * 7 / 16;
            next[at - 3 + k] += error * 3 / 16;
            next[at + k] += error * 5 / 16;
            next[at + 3 + k] += error / 16;
        }
        return index;
    }

    /** The nearest entry, kept for every colour of six bits a channel. */
    private int index(int rgb) {
        int key = ((rgb >> 6) & 0x3f000) | ((rgb >> 4) & 0xfc0) | ((rgb >> 2) & 0x3f);
        if (nearest[key] < 0) nearest[key] = (short) search(rgb);
        return nearest[key];
    }

    private int search(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int square = 0;
            for (int shift = 16; shift >= 0; shift -= 8) {
                int d = ((rgb >> shift) & 255) - ((colours[i] >> shift) & 255);
                square += d * d;
            }
            if (square < least) {
                least = square;
                best = i;
            }
        }
        return best;
    }
}
