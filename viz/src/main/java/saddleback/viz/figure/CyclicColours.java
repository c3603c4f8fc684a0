package saddleback.viz.figure;

/**
 * An ellipse in CIELAB about a middle grey: light green, orange, dark violet, blue. Its plane is
 * spanned by lightness and by blue against yellow, which people without red or green cones see too;
 * so any two colours a quarter turn apart look different to them.
 */
final class CyclicColours {
    private static final double MIDDLE = 60;
    private static final double LIGHTNESS = 26;
    private static final double BLUE_YELLOW = 40;

    private CyclicColours() {}

    static int[] table() {
        var out = new int[256];
        for (int i = 0; i < 256; i++) {
            double angle = 2 * Math.PI * i / 256;
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            out[i] =
                    DivergingColours.rgb(
                            MIDDLE + LIGHTNESS * cos, 6 + 8 * sin - 14 * cos, BLUE_YELLOW * sin);
        }
        return out;
    }
}
