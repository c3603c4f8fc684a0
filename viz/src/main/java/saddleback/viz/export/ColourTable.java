package saddleback.viz.export;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The 256 colours that stand for those of some pictures: median cut (Heckbert 1982) over a
 * histogram of five bits a channel, dividing the box with the largest spread, each colour the mean
 * of its box.
 */
final class ColourTable {
    private static final int SIZE = 256;
    private static final int CELLS = 1 << 15;

    private final long[] count = new long[CELLS];
    private final long[][] sum = new long[3][CELLS];

    /** Colours that share one entry: histogram cells, and the channel in which they spread most. */
    private record Group(int[] cells, int channel, double spread) {}

    /** Counts a picture's colours. */
    void add(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int argb : row) {
                int c = Ground.white(argb);
                int cell = ((c >> 9) & 0x7c00) | ((c >> 6) & 0x3e0) | ((c >> 3) & 0x1f);
                count[cell]++;
                for (int k = 0; k < 3; k++) sum[k][cell] += (c >> (16 - 8 * k)) & 255;
            }
        }
    }

    /** The colours 0xRRGGBB, 256 or as many as there were. */
    int[] colours() {
        int[] used = new int[CELLS];
        int n = 0;
        for (int i = 0; i < CELLS; i++) if (count[i] > 0) used[n++] = i;
        List<Group> groups = new ArrayList<>();
        groups.add(group(Arrays.copyOf(used, n)));
        while (groups.size() < SIZE) {
            Group widest =
                    groups.stream().max(Comparator.comparingDouble(Group::spread)).orElseThrow();
            if (widest.spread == 0) break;
            groups.remove(widest);
            divide(widest, groups);
        }
        return groups.stream().mapToInt(g -> mean(g.cells)).toArray();
    }

    private void divide(Group g, List<Group> groups) {
        int[] sorted =
                Arrays.stream(g.cells)
                        .boxed()
                        .sorted(Comparator.comparingDouble(c -> at(g.channel, c)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double middle = mean(g.cells, g.channel);
        int cut = 1;
        while (cut < sorted.length - 1 && at(g.channel, sorted[cut]) < middle) cut++;
        groups.add(group(Arrays.copyOfRange(sorted, 0, cut)));
        groups.add(group(Arrays.copyOfRange(sorted, cut, sorted.length)));
    }

    /** Spread is the summed square distance from the mean in the channel where it is largest. */
    private Group group(int[] cells) {
        int channel = 0;
        double most = 0;
        for (int k = 0; k < 3; k++) {
            double mean = mean(cells, k);
            double spread = 0;
            for (int c : cells) spread += count[c] * (at(k, c) - mean) * (at(k, c) - mean);
            if (spread > most) {
                most = spread;
                channel = k;
            }
        }
        return new Group(cells, channel, cells.length > 1 ? most : 0);
    }

    private double at(int channel, int cell) {
        return (double) sum[channel][cell] / count[cell];
    }

    private double mean(int[] cells, int channel) {
        long total = 0;
        long n = 0;
        for (int c : cells) {
            total += sum[channel][c];
            n += count[c];
        }
        return (double) total / n;
    }

    private int mean(int[] cells) {
        int rgb = 0;
        for (int k = 0; k < 3; k++) rgb = (rgb << 8) | (int) Math.round(mean(cells, k));
        return rgb;
    }
}
