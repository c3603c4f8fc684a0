package saddleback.viz.export;

/** A white ground behind transparent pixels. */
final class Ground {
    private Ground() {}

    /** An 0xAARRGGBB colour with straight alpha, laid on white, as 0xRRGGBB. */
    static int white(int argb) {
        int alpha = argb >>> 24;
        if (alpha == 255) return argb & 0xffffff;
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int channel = (argb >> shift) & 255;
            rgb = (rgb << 8) | (255 + ((channel - 255) * alpha + 127) / 255);
        }
        return rgb;
    }
}
