package saddleback.viz.space;

/** Colours of eight bits a channel; premultiplied ones unless said otherwise. */
final class Ink {
    private static final int RED = 16;
    private static final int GREEN = 8;
    private static final int BLUE = 0;

    private Ink() {}

    /** An 0xAARRGGBB colour with straight alpha, covering a part 0 to 1, premultiplied. */
    static int premultiplied(int argb, double part) {
        int alpha = (int) ((argb >>> 24) * part + 0.5);
        return pack(
                alpha,
                times(channel(argb, RED), alpha),
                times(channel(argb, GREEN), alpha),
                times(channel(argb, BLUE), alpha));
    }

    /** The upper colour laid over the lower one. */
    static int over(int upper, int lower) {
        int rest = 255 - (upper >>> 24);
        if (rest == 0 || lower == 0) return upper;
        return upper
                + pack(
                        times(lower >>> 24, rest),
                        times(channel(lower, RED), rest),
                        times(channel(lower, GREEN), rest),
                        times(channel(lower, BLUE), rest));
    }

    /** An opaque colour at a brightness: darker below 1, mixed with white above. */
    static int lit(int rgb, double brightness) {
        int k = (int) (brightness * 256);
        int r = channel(rgb, RED);
        int g = channel(rgb, GREEN);
        int b = channel(rgb, BLUE);
        if (k <= 256) return pack(255, (r * k) >> 8, (g * k) >> 8, (b * k) >> 8);
        int white = Math.min(256, k - 256);
        return pack(255, blend(r, 255, white), blend(g, 255, white), blend(b, 255, white));
    }

    /** {@code part} of the second colour in the first, 0 to 1, both opaque. */
    static int mix(int rgb, int other, double part) {
        int k = (int) (part * 256 + 0.5);
        return pack(
                255,
                blend(channel(rgb, RED), channel(other, RED), k),
                blend(channel(rgb, GREEN), channel(other, GREEN), k),
                blend(channel(rgb, BLUE), channel(other, BLUE), k));
    }

    static int pack(int alpha, int red, int green, int blue) {
        return (alpha << 24) | (red << RED) | (green << GREEN) | blue;
    }

    private static int channel(int colour, int shift) {
        return (colour >> shift) & 255;
    }

    private static int blend(int from, int to, int k) {
        return from + (((to - from) * k) >> 8);
    }

    /** The product of two parts of 255, rounded. */
    private static int times(int a, int b) {
        int t = a * b + 128;
        return (t + (t >> 8)) >> 8;
    }
}
