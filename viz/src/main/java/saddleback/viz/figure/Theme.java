package saddleback.viz.figure;

import java.util.List;

/**
 * Colours and sizes of a figure that are not data.
 *
 * @param ground behind everything, 0xRRGGBB
 * @param transparent whether the ground is left out
 * @param text words, ticks and frames
 * @param grid lines of the axes' grid
 * @param noData where a raster or surface has no value
 * @param series for marks told apart by colour
 * @param fontSize of tick labels in points, 4 to 72; other words follow from it
 */
public record Theme(
        int ground,
        boolean transparent,
        int text,
        int grid,
        int noData,
        List<Integer> series,
        double fontSize) {
    /**
     * Black on white; the palette is that of Okabe and Ito, "Color universal design", 2008, in an
     * order that keeps neighbours apart, its yellow left to the dark theme.
     */
    public static final Theme LIGHT =
            new Theme(
                    0xFFFFFF,
                    false,
                    0x1A1A1A,
                    0xDDDDDD,
                    0xC9B8C4,
                    List.of(0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x000000),
                    8);

    /** Light grey on near black. */
    public static final Theme DARK =
            new Theme(
                    0x15171C,
                    false,
                    0xE4E6EB,
                    0x363A44,
                    0x5E4A5A,
                    List.of(0x56B4E9, 0xE69F00, 0x009E73, 0xCC79A7, 0xF0E442, 0xD55E00, 0xFFFFFF),
                    8);

    public Theme {
        series = List.copyOf(series);
        if (series.isEmpty()) throw Rules.broken("series.size", "at least 1", 0);
        Rules.within("fontSize", fontSize, 4, 72);
    }

    /** The same without ground. */
    public Theme withoutGround() {
        return new Theme(ground, true, text, grid, noData, series, fontSize);
    }

    /** The same with other letters. */
    public Theme withFontSize(double points) {
        return new Theme(ground, transparent, text, grid, noData, series, points);
    }

    /** The colour of an ink, 0xRRGGBB. */
    public int rgb(Ink ink) {
        return switch (ink) {
            case Ink.Text() -> text;
            case Ink.Muted() -> mix(text, ground, 0.45);
            case Ink.Series(int index) -> series.get(index % series.size());
            case Ink.Rgb(int rgb) -> rgb;
        };
    }

    /** The colour of a hue in turns, 0xRRGGBB, neither lost on the ground nor under the words. */
    public int hue(double turn) {
        int green = ground >> 8 & 255;
        return Hue.rgb(turn, green < 128 ? 0.58 : 0.78);
    }

    /** A colour between two, 0xRRGGBB; share 0 is the first, 1 the second. */
    public static int mix(int first, int second, double share) {
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = first >> shift & 255;
            int b = second >> shift & 255;
            out |= (int) Math.rint(a + share * (b - a)) << shift;
        }
        return out;
    }
}
