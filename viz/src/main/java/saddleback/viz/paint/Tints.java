package saddleback.viz.paint;

import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Theme;

import java.util.function.IntUnaryOperator;

/** The colours of very many shapes, 0xRRGGBB, with tables where each would be dear. */
final class Tints {
    static final int HUES = 256;

    private Tints() {}

    static double opacity(Fill fill) {
        return switch (fill) {
            case Fill.Plain p -> p.opacity();
            case Fill.Valued v -> v.opacity();
            case Fill.Indexed i -> i.opacity();
            case Fill.Hued h -> h.opacity();
        };
    }

    /** From a shape's number to its colour; for one thread. */
    static IntUnaryOperator of(Fill fill, Theme theme) {
        return switch (fill) {
            case Fill.Plain p -> {
                int rgb = theme.rgb(p.ink());
                yield _ -> rgb;
            }
            case Fill.Valued v -> {
                var colours = new Colours(v.scale(), theme.noData());
                yield i -> colours.argb(v.values()[i]) & 0xFFFFFF;
            }
            case Fill.Indexed k ->
                    i ->
                            k.kinds()[i] < 0
                                    ? theme.noData()
                                    : theme.rgb(new Ink.Series(k.kinds()[i]));
            case Fill.Hued h -> {
                int[] table = hues(theme);
                yield i -> {
                    int hue = hue(h.turns()[i]);
                    return hue < 0 ? theme.noData() : table[hue];
                };
            }
        };
    }

    /** The theme's hues in equal steps. */
    static int[] hues(Theme theme) {
        int[] table = new int[HUES];
        for (int i = 0; i < HUES; i++) table[i] = theme.hue(i / (double) HUES);
        return table;
    }

    /** The place of a hue in the table, -1 for one that is not finite. */
    static int hue(double turn) {
        if (!Double.isFinite(turn)) return -1;
        return (int) Math.rint((turn - Math.floor(turn)) * HUES) % HUES;
    }
}
