package saddleback.viz.figure;

/**
 * A diverging map with even perceptual steps on both arms, in the polar form Msh of CIELAB:
 * Moreland, "Diverging color maps for scientific visualization", ISVC 2009, section 5 (blue 59, 76,
 * 192 to red 180, 4, 38 over a middle of M = 88).
 */
final class DivergingColours {
    private static final double[] WHITE = {0.95047, 1, 1.08883};
    private static final double[] COLD = {80, 1.08, -1.1};
    private static final double[] WARM = {80, 1.08, 0.5};
    private static final double MIDDLE = 88;

    private DivergingColours() {}

    static int[] table() {
        var out = new int[256];
        for (int i = 0; i < 256; i++) {
            double t = i / 255.0;
            out[i] = t < 0.5 ? arm(COLD, 2 * t) : arm(WARM, 2 - 2 * t);
        }
        return out;
    }

    /** From the arm's end (0) to the middle (1); the hue turns so that the middle is neutral. */
    private static int arm(double[] end, double t) {
        double m = (1 - t) * end[0] + t * MIDDLE;
        double s = (1 - t) * end[1];
        double turn =
                end[1] * Math.sqrt(MIDDLE * MIDDLE - end[0] * end[0]) / (end[0] * Math.sin(end[1]));
        double h = end[2] + t * (end[2] > -Math.PI / 3 ? turn : -turn);
        double l = m * Math.cos(s);
        double a = m * Math.sin(s) * Math.cos(h);
        double b = m * Math.sin(s) * Math.sin(h);
        return rgb(l, a, b);
    }

    /** A colour of CIELAB as 0xRRGGBB; what a screen cannot show is cut. */
    static int rgb(double l, double a, double b) {
        double f = (l + 16) / 116;
        double x = WHITE[0] * cube(f + a / 500);
        double y = WHITE[1] * cube(f);
        double z = WHITE[2] * cube(f - b / 200);
        int red = channel(3.2404542 * x - 1.5371385 * y - 0.4985314 * z);
        int green = channel(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z);
        int blue = channel(0.0556434 * x - 0.2040259 * y + 1.0572252 * z);
        return red << 16 | green << 8 | blue;
    }

    private static double cube(double f) {
        return f > 6.0 / 29 ? f * f * f : 3 * (6.0 / 29) * (6.0 / 29) * (f - 4.0 / 29);
    }

    private static int channel(double c) {
        double g = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
        return (int) Math.rint(255 * Math.clamp(g, 0, 1));
    }
}
