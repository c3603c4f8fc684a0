package saddleback.viz.export;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;
import saddleback.viz.paint.Painter;

import java.awt.image.BufferedImage;
import java.util.function.IntFunction;

/** Figures as the pictures of an animation, all painted on the same paper by one painter. */
public final class FigureFrames implements Frames {
    private final Painter painter = new Painter();
    private final int count;
    private final IntFunction<Figure> figure;
    private final Paper paper;
    private final double dpi;
    private final Theme theme;

    /**
     * Frames on paper.
     *
     * @param count 1 or more
     * @param figure the figure of frame 0 to {@code count - 1}; asked for each time it is painted
     * @param dpi pixels in an inch, 10 to 2400
     */
    public FigureFrames(
            int count, IntFunction<Figure> figure, Paper paper, double dpi, Theme theme) {
        if (count < 1) throw new IllegalArgumentException("count: 1 or more, was " + count);
        this.count = count;
        this.figure = figure;
        this.paper = paper;
        this.dpi = dpi;
        this.theme = theme;
    }

    /** One turn of a figure's panels in space, in equal steps, the first as the figure has it. */
    public static FigureFrames turntable(
            Figure figure, int count, Paper paper, double dpi, Theme theme) {
        return new FigureFrames(count, i -> figure.turned(360.0 * i / count), paper, dpi, theme);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public BufferedImage frame(int index) {
        return Png.image(figure.apply(index), paper, dpi, theme, painter);
    }
}
