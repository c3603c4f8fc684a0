package saddleback.viz.paint;

import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Theme;
import saddleback.viz.space.Quality;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.IntFunction;

/** Processor time to paint figures of 1200 x 800 pixels, median of 40 after as many to warm up. */
public final class PaintBench {
    private static final int ROUNDS = 40;

    private PaintBench() {}

    public static void main(String[] args) {
        Figure map = Figure.of(Samples.heatMap(201), "");
        Space space = Samples.space(Camera.usual());
        run("201 x 201 raster with contours, again", new Painter(), i -> map);
        run(
                "201 x 201 raster with contours, new data",
                new Painter(),
                i -> Figure.of(Samples.heatMap(201), ""));
        run("surface, again", new Painter(), i -> Figure.of(space, ""));
        run(
                "surface, turned, draft",
                new Painter().with(Quality.DRAFT),
                i -> Figure.of(turned(space, 3 * i), ""));
    }

    private static Space turned(Space s, double azimuth) {
        return new Space(
                s.title(),
                s.x(),
                s.y(),
                s.z(),
                s.marks(),
                s.bar(),
                s.legend(),
                new Camera(azimuth, 30, 0.2),
                s.exaggeration());
    }

    private static void run(String name, Painter painter, IntFunction<Figure> figures) {
        var image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_ARGB_PRE);
        var threads = ManagementFactory.getThreadMXBean();
        var times = new double[ROUNDS];
        for (int i = 0; i < 2 * ROUNDS; i++) {
            Figure figure = figures.apply(i);
            Graphics2D g = image.createGraphics();
            g.scale(1.6, 1.6);
            long from = threads.getCurrentThreadCpuTime();
            painter.paint(figure, g, 750, 500, Theme.LIGHT);
            times[i % ROUNDS] = (threads.getCurrentThreadCpuTime() - from) / 1e6;
            g.dispose();
        }
        Arrays.sort(times);
        System.out.printf("%-42s %6.1f ms%n", name, times[ROUNDS / 2]);
    }
}
