package saddleback.engine.pattern.source;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import saddleback.engine.pattern.GridTarget;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;
import saddleback.engine.picture.Picture;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * A picture from a file. Each cell gets the mean of the picture over its area.
 *
 * @param picture a PNG, JPEG, GIF, BMP or SVG file
 * @param columns cells to the right
 * @param rows cells downwards, null for as many as keep the picture's shape
 * @param ink what is ink
 * @param grey whether cells are as dark as the picture there
 * @param threshold of cells that are not grey: the share of ink from which a cell is ink
 */
@Id(value = "picture", meaning = "A picture from a PNG, JPEG, GIF, BMP or SVG file")
@Inline
public record PictureTarget(
        @Setting(value = "A PNG, JPEG, GIF, BMP or SVG file", required = true) Path picture,
        @Setting(value = "Cells to the right", min = 2, max = Limits.PLANE) int columns,
        @Setting(
                        value = "Cells downwards; without, as many as keep the picture's shape",
                        min = 2,
                        max = Limits.PLANE)
                @Nullable Integer rows,
        @Setting("What of the picture is ink, which gets the low loss") Ink ink,
        @Setting("Whether greys stay grey") boolean grey,
        @Setting(
                        value = "Share of ink from which a cell is ink, where greys do not stay",
                        min = 0,
                        max = 1)
                double threshold)
        implements TargetSettings {

    /** Checks the ranges. */
    public PictureTarget {
        Ranges.check(PictureTarget.class, picture, columns, rows, ink, grey, threshold);
    }

    /** 30 cells to the right, dark parts are ink from one half on. */
    public static PictureTarget defaults() {
        return new PictureTarget(Path.of("picture.png"), 30, null, Ink.DARK, false, 0.5);
    }

    @Override
    public Target open() throws IOException {
        Picture whole = Picture.read(picture);
        Picture small = whole.resampled(columns, rows(whole));
        double[] height =
                switch (ink) {
                    case DARK -> small.brightness(1);
                    case LIGHT -> less(small.brightness(0));
                    case OPAQUE -> less(small.alpha());
                };
        if (!grey)
            for (int i = 0; i < height.length; i++)
                height[i] = 1 - height[i] >= threshold ? 0 : 1;
        int[] shape = {small.height(), small.width()};
        return GridTarget.of(new Pattern(shape, height), small.before(1));
    }

    private int rows(Picture whole) {
        if (rows != null) return rows;
        long kept = Math.round((double) columns * whole.height() / whole.width());
        if (kept > Limits.PLANE)
            throw new IllegalArgumentException(
                    "rows: at most %d, was %d to keep the picture's shape with %d columns"
                            .formatted(Limits.PLANE, kept, columns));
        return (int) Math.max(2, kept);
    }

    private static double[] less(double[] of) {
        double[] less = new double[of.length];
        for (int i = 0; i < less.length; i++) less[i] = 1 - of[i];
        return less;
    }
}
