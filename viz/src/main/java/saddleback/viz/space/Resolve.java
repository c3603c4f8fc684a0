package saddleback.viz.space;

/** Turns the samples of a band into the pixels of a picture. */
final class Resolve {
    /** Neighbouring samples this many times as far apart in depth as across show two layers. */
    private static final double STEEPEST = 8;

    private final int samples;
    private final Picture picture;
    private final double layer;
    private final double[] base;
    private final double[] step;

    /**
     * Prepares for one picture.
     *
     * @param ranges the colour range of every surface
     */
    Resolve(int samples, Picture picture, Range[] ranges) {
        this.samples = samples;
        this.picture = picture;
        layer = STEEPEST / (samples * picture.projection().focal());
        base = new double[ranges.length];
        step = new double[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            base[i] = ranges[i].from();
            step[i] = ranges[i].length() / 255;
        }
    }

    /** Fills the picture's rows from the one at the band's top. */
    void rows(Band band, int firstRow, int rowCount) {
        if (samples == 1) {
            copy(band, firstRow * picture.width(), rowCount * picture.width());
            return;
        }
        for (int row = 0; row < rowCount; row++)
            for (int x = 0; x < picture.width(); x++) {
                int from = row * samples * band.width + x * samples;
                int to = (firstRow + row) * picture.width() + x;
                picture.argb()[to] = average(band, from);
                probe(band, from, to);
            }
    }

    private void copy(Band band, int to, int n) {
        System.arraycopy(band.colour, 0, picture.argb(), to, n);
        System.arraycopy(band.depth, 0, picture.depth(), to, n);
        System.arraycopy(band.owner, 0, picture.owner(), to, n);
        for (int i = 0; i < n; i++) picture.value()[to + i] = value(band.value[i], band.owner[i]);
    }

    private int average(Band band, int from) {
        int a = 0;
        int r = 0;
        int g = 0;
        int b = 0;
        for (int j = 0; j < samples; j++)
            for (int i = 0; i < samples; i++) {
                int c = band.colour[from + j * band.width + i];
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
        int a = from + (samples - 1) / 2 * (band.width + 1);
        if (samples % 2 == 1 && band.owner[a] >= 0) {
            put(to, band.depth[a], band.value[a], band.owner[a]);
            return;
        }
        int b = a + 1;
        int c = a + band.width;
        int d = c + 1;
        boolean whole = samples % 2 == 0 && oneLayer(band, a, b, c) && oneLayer(band, b, c, d);
        if (whole) {
            float depth = (band.depth[a] + band.depth[b] + band.depth[c] + band.depth[d]) / 4;
            float value = (band.value[a] + band.value[b] + band.value[c] + band.value[d]) / 4;
            put(to, depth, value, band.owner[a]);
        } else {
            int nearest = nearest(band, from);
            put(to, band.depth[nearest], band.value[nearest], band.owner[nearest]);
        }
    }

    private boolean oneLayer(Band band, int a, int b, int c) {
        return band.owner[a] >= 0
                && band.owner[a] == band.owner[b]
                && band.owner[b] == band.owner[c]
                && Math.abs(band.depth[a] - band.depth[b]) <= layer
                && Math.abs(band.depth[b] - band.depth[c]) <= layer;
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
        picture.value()[to] = value(value, owner);
    }

    private float value(float position, byte owner) {
        if (owner < 0) return Float.NaN;
        return (float) (base[owner & 63] + step[owner & 63] * position);
    }
}
