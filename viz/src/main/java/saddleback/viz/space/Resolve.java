package saddleback.viz.space;

/** Turns the samples of a band into the pixels of a picture. */
final class Resolve {
    /** Central samples farther apart in depth than this show two layers, not one. */
    private static final float LAYER = 0.02f;

    private final int samples;
    private final Picture picture;
    private final Range[] ranges;

    /**
     * Prepares for one picture.
     *
     * @param ranges the colour range of every surface
     */
    Resolve(int samples, Picture picture, Range[] ranges) {
        this.samples = samples;
        this.picture = picture;
        this.ranges = ranges;
    }

    /** Fills the picture's rows from the one at the band's top. */
    void rows(Band band, int firstRow, int rowCount) {
        for (int row = 0; row < rowCount; row++)
            for (int x = 0; x < picture.width(); x++) {
                int from = row * samples * band.width + x * samples;
                int to = (firstRow + row) * picture.width() + x;
                picture.argb()[to] = samples == 1 ? band.sum[from] : average(band, from);
                probe(band, from, to);
            }
    }

    private int average(Band band, int from) {
        int a = 0;
        int r = 0;
        int g = 0;
        int b = 0;
        for (int j = 0; j < samples; j++)
            for (int i = 0; i < samples; i++) {
                int c = band.sum[from + j * band.width + i];
                a += c >>> 24;
                r += (c >> 16) & 255;
                g += (c >> 8) & 255;
                b += c & 255;
            }
        int n = samples * samples;
        int half = n / 2;
        return Ink.pack((a + half) / n, (r + half) / n, (g + half) / n, (b + half) / n);
    }

    /** Depth and value at the pixel's centre or, on an outline, of its nearest sample. */
    private void probe(Band band, int from, int to) {
        int middle = from + (samples - 1) / 2 * (band.width + 1);
        int across = samples % 2 == 0 ? 1 : 0;
        int down = across * band.width;
        int[] four = {middle, middle + across, middle + down, middle + down + across};
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        float depth = 0;
        float value = 0;
        boolean same = true;
        for (int i : four) {
            least = Math.min(least, band.depth[i]);
            most = Math.max(most, band.depth[i]);
            depth += band.depth[i] / 4;
            value += band.value[i] / 4;
            same &= band.owner[i] == band.owner[middle];
        }
        if (same && band.owner[middle] >= 0 && most - least <= LAYER)
            put(to, depth, value, band.owner[middle]);
        else {
            int nearest = nearest(band, from);
            put(to, band.depth[nearest], band.value[nearest], band.owner[nearest]);
        }
    }

    private int nearest(Band band, int from) {
        int nearest = from;
        for (int j = 0; j < samples; j++)
            for (int i = 0; i < samples; i++) {
                int at = from + j * band.width + i;
                if (band.depth[at] > band.depth[nearest]) nearest = at;
            }
        return nearest;
    }

    private void put(int to, float depth, float value, byte owner) {
        picture.depth()[to] = depth;
        picture.owner()[to] = owner;
        picture.value()[to] = owner < 0 ? Float.NaN : (float) ranges[owner & 63].at(value / 255.0);
    }
}
