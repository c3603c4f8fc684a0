package saddleback.engine.pattern.source;

import saddleback.engine.pattern.GridTarget;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Letters side by side, of a font of our own with 5 x 7 points; small letters are written as
 * capitals.
 *
 * @param text letters A to Z, digits, spaces and some signs
 * @param scale cells along each side of a point
 * @param margin points of paper around
 */
@Id(value = "text", meaning = "Letters and digits of 5 x 7 points")
@Inline
public record TextTarget(
        @Setting(value = "Letters, digits and signs", required = true) String text,
        @Setting(value = "Cells along each side of a point", min = 1, max = 20) int scale,
        @Setting(value = "Points of paper around", min = 0, max = 20) int margin)
        implements TargetSettings {

    /** Checks the letters and how many cells they need. */
    public TextTarget {
        Ranges.check(TextTarget.class, text, scale, margin);
        Glyphs.require(text);
        int[] size = size(text, scale, margin);
        Limits.require("text", size);
    }

    /** One A, a point a cell, 2 points of paper around. */
    public static TextTarget defaults() {
        return new TextTarget("A", 1, 2);
    }

    private static int[] size(String text, int scale, int margin) {
        return new int[] {
            scale * (Glyphs.ROWS + 2 * margin), scale * (Glyphs.columns(text) + 2 * margin)
        };
    }

    @Override
    public Target open() {
        int[] shape = size(text, scale, margin);
        double[] height = new double[shape[0] * shape[1]];
        for (int i = 0; i < height.length; i++) {
            int row = i / shape[1] / scale - margin;
            int column = i % shape[1] / scale - margin;
            height[i] = Glyphs.ink(text, row, column) ? 0 : 1;
        }
        return GridTarget.of(new Pattern(shape, height));
    }
}
