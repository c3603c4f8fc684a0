package saddleback.app.export;

import org.jspecify.annotations.Nullable;

import saddleback.viz.export.Paper;
import saddleback.viz.export.Shapes;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.util.Collection;

/**
 * How figure files look.
 *
 * @param size of every figure; null for one column of a page for a single panel, the page's full
 *     width for a table and for several side by side
 * @param dpi pixels per inch, 36 to 2400; null for 300 in still pictures, 150 in moving ones
 * @param frames pictures in a turn, 2 to 720
 * @param shapes how very many polygons lie in svg and pdf
 */
public record FigureStyle(
        Theme theme, @Nullable Paper size, @Nullable Integer dpi, int frames, Shapes shapes) {
    private static final int MIN_DPI = 36;
    private static final int MAX_DPI = 2400;
    private static final int STILL_DPI = 300;
    private static final int MOVING_DPI = 150;
    private static final int MIN_FRAMES = 2;
    private static final int MAX_FRAMES = 720;
    private static final double POINTS_PER_INCH = 72;

    /** A still picture has at most so many pixels; an animation so many pixels a side. */
    private static final double MOST_PIXELS = 2e8;

    private static final double MOST_SIDE = 4096;
    private static final double SINGLE_WIDTH = 3.4;
    private static final double FULL_WIDTH = 7;

    /** Polygons as outlines. */
    public FigureStyle(Theme theme, @Nullable Paper size, @Nullable Integer dpi, int frames) {
        this(theme, size, dpi, frames, Shapes.OUTLINES);
    }

    /**
     * Refuses values out of range, as far as they are known before figures are.
     *
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public void check(Collection<FigureFormat> formats) {
        if (dpi != null) within("dpi", MIN_DPI, MAX_DPI, dpi);
        within("frames", MIN_FRAMES, MAX_FRAMES, frames);
        if (size == null) return;
        for (FigureFormat format : formats) {
            int most = mostDpi(format, size);
            if (format.hasPixels() && dpi(format) > most)
                throw new IllegalArgumentException(
                        "dpi: at most %d for %s of that size, was %d"
                                .formatted(most, format, dpi(format)));
        }
    }

    private static void within(String name, int from, int to, int value) {
        if (value < from || value > to)
            throw new IllegalArgumentException(
                    "%s: %d to %d, was %d".formatted(name, from, to, value));
    }

    /** The finest whole resolution at which a picture of this size has not too many pixels. */
    private static int mostDpi(FigureFormat format, Paper paper) {
        double most =
                format.moves()
                        ? MOST_SIDE / Math.max(paper.width(), paper.height())
                        : Math.sqrt(MOST_PIXELS / (paper.width() * paper.height()));
        return (int) Math.min(MAX_DPI, most * POINTS_PER_INCH);
    }

    /** Pixels per inch that were asked for. */
    int dpi(FigureFormat format) {
        if (dpi != null) return dpi;
        return format.moves() ? MOVING_DPI : STILL_DPI;
    }

    /** Pixels per inch on this paper: what was asked for, or the most that it can have. */
    int dpi(FigureFormat format, Paper paper) {
        return Math.min(dpi(format), mostDpi(format, paper));
    }

    /** The size of a figure. */
    public Paper paper(Figure figure) {
        if (size != null) return size;
        int columns = figure.columns();
        double width =
                columns == 1 && UsualSize.wide(figure)
                        ? FULL_WIDTH
                        : columns * Math.min(SINGLE_WIDTH, FULL_WIDTH / columns);
        return Paper.inches(width, UsualSize.height(figure, width));
    }
}
