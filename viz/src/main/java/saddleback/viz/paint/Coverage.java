package saddleback.viz.paint;

/**
 * Adds up colours of areas by the exact share of each pixel that they cover, so that neighbours
 * leave no gap and areas smaller than a pixel count by their size. Each edge changes only the
 * pixels it crosses; one sum along the rows then fills the insides: the accumulation buffer of R.
 * Levien's font-rs, 2016, here with a colour as the weight.
 */
final class Coverage {
    private static final int CHANNELS = 4;

    /** Less than the rounding of a row's sum is nothing. */
    private static final float LEAST = 1e-3f;

    private final int columns;
    private final int rows;
    private final int stride;
    private final float[] change;
    private float red;
    private float green;
    private float blue;
    private float weight;

    Coverage(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        stride = (columns + 2) * CHANNELS;
        change = new float[Math.multiplyExact(stride, rows)];
    }

    /**
     * The colour of the edges from now on, 0xRRGGBB.
     *
     * @param sign 1 or -1 as the corners run
     */
    void colour(int rgb, int sign) {
        weight = sign;
        red = sign * (rgb >> 16 & 255);
        green = sign * (rgb >> 8 & 255);
        blue = sign * (rgb & 255);
    }

    /** Adds an edge, in pixels; parts outside are taken care of. */
    void edge(double x0, double y0, double x1, double y1) {
        if (y0 == y1) return;
        double slope = (x1 - x0) / (y1 - y0);
        double top = Math.max(0, Math.min(y0, y1));
        double end = Math.min(rows, Math.max(y0, y1));
        float direction = y0 < y1 ? 1 : -1;
        for (int row = (int) top; row < end; row++) {
            double from = Math.max(row, top);
            double to = Math.min(row + 1.0, end);
            double a = x0 + (from - y0) * slope;
            double b = x0 + (to - y0) * slope;
            piece(row * stride, direction * (to - from), Math.min(a, b), Math.max(a, b));
        }
    }

    /** The part of an edge in one row: its height and its least and greatest column. */
    private void piece(int at, double height, double low, double high) {
        if (low >= columns) return;
        if (high <= 0 || high == low) {
            within(at, height, Math.max(0, high), Math.max(0, high));
            return;
        }
        double perColumn = height / (high - low);
        if (low < 0) within(at, -low * perColumn, 0, 0);
        double from = Math.max(0, low);
        double end = Math.min(columns, high);
        for (int x = (int) from; x < end; x++) {
            double a = Math.max(x, from);
            double b = Math.min(x + 1.0, end);
            within(at, (b - a) * perColumn, a, b);
        }
    }

    /** A part of an edge in one pixel. */
    private void within(int at, double height, double a, double b) {
        int x = Math.min((int) a, columns);
        float right = (float) (height * ((a + b) / 2 - x));
        float here = (float) height - right;
        int i = at + x * CHANNELS;
        change[i] += here * red;
        change[i + 1] += here * green;
        change[i + 2] += here * blue;
        change[i + 3] += here * weight;
        change[i + 4] += right * red;
        change[i + 5] += right * green;
        change[i + 6] += right * blue;
        change[i + 7] += right * weight;
    }

    /** Fills pixels, 0xAARRGGBB, not premultiplied. */
    void into(int[] pixels, double opacity) {
        for (int row = 0; row < rows; row++) {
            double r = 0;
            double g = 0;
            double b = 0;
            double a = 0;
            int at = row * stride;
            for (int x = 0; x < columns; x++, at += CHANNELS) {
                r += change[at];
                g += change[at + 1];
                b += change[at + 2];
                a += change[at + 3];
                if (a < LEAST) continue;
                double seen = a > 1 - LEAST ? 1 : a;
                pixels[row * columns + x] =
                        (int) (255 * opacity * seen + 0.5) << 24
                                | channel(r / a) << 16
                                | channel(g / a) << 8
                                | channel(b / a);
            }
        }
    }

    private static int channel(double v) {
        return Math.clamp((int) (v + 0.5), 0, 255);
    }
}
