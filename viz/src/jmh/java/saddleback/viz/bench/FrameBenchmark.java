package saddleback.viz.bench;

import com.sun.management.OperatingSystemMXBean;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Theme;
import saddleback.viz.paint.Layout;
import saddleback.viz.paint.Painter;
import saddleback.viz.space.Quality;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * One frame of 1000 x 700 pixels while a figure of 201 x 201 points is dragged, from the figure to
 * the finished image. After each iteration the processor time of a frame is printed, which other
 * work on the machine disturbs less.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class FrameBenchmark {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;
    private static final Theme THEME = Theme.LIGHT.withFontSize(12);

    @Param({"1", "2"})
    int threads;

    private final Space relief = new Scenes().relief();
    private final Plane map = new Scenes().map();
    private final Plane mosaic = new Tiling(707).flat();
    private final Space faces = new Tiling(100).relief();
    private final BufferedImage image =
            new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
    private final OperatingSystemMXBean machine =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private Painter painter = new Painter();
    private int frame;
    private int firstFrame;
    private long cpu;

    @Setup(Level.Trial)
    public void painter() {
        painter = new Painter(0, new Team(threads)).with(Quality.DRAFT);
    }

    @Setup(Level.Iteration)
    public void start() {
        firstFrame = frame;
        cpu = machine.getProcessCpuTime();
    }

    @TearDown(Level.Iteration)
    public void stop() {
        double nanos = machine.getProcessCpuTime() - cpu;
        System.out.printf("[%.1f ms of processor a frame] ", nanos / 1e6 / (frame - firstFrame));
    }

    private Layout paint(Panel panel) {
        Graphics2D g = image.createGraphics();
        Layout layout = painter.paint(Figure.of(panel, ""), g, WIDTH, HEIGHT, THEME);
        g.dispose();
        frame++;
        return layout;
    }

    /** Back and forth along a way of 0 to 1. */
    private double swing(int frames) {
        return Math.abs(frame % (2 * frames) - frames) / (double) frames;
    }

    /** A surface turned about its upright axis, fitted for all sides at once. */
    @Benchmark
    public Layout turned() {
        return paint(relief.seen(new Camera(frame * 1.7, 35, 0.25, true)));
    }

    /** A surface turned and tilted, fitted for all sides at once. */
    @Benchmark
    public Layout tilted() {
        return paint(relief.seen(new Camera(frame * 1.7, 20 + 40 * swing(97), 0.25, true)));
    }

    /** A surface turned and tilted, fitted anew for each side. */
    @Benchmark
    public Layout tiltedAndFitted() {
        return paint(relief.seen(new Camera(frame * 1.7, 20 + 40 * swing(97), 0.25)));
    }

    /** A surface magnified up to 4 times about a place beside its middle. */
    @Benchmark
    public Layout zoomed() {
        Camera whole = new Camera(-60, 35, 0.25, true);
        return paint(relief.seen(whole.zoomedAbout(1 + 3 * swing(150), 0.6, 0.4)));
    }

    /** A map moved by the hand. */
    @Benchmark
    public Layout mapMoved() {
        double by = swing(150) - 0.5;
        return paint(seen(map, -0.7 + by, 0.7 + by, -0.9 - by, 0.5 - by));
    }

    /** A map magnified up to 4 times. */
    @Benchmark
    public Layout mapZoomed() {
        double half = 1.5 / (1 + 3 * swing(150));
        return paint(seen(map, -half, half, -half, half));
    }

    /** 999,698 triangles moved by the hand. */
    @Benchmark
    public Layout mosaicMoved() {
        double by = 0.4 * (swing(150) - 0.5);
        return paint(seen(mosaic, -1 + by, 1 + by, -1 - by, 1 - by));
    }

    /** 999,698 triangles magnified up to 4 times. */
    @Benchmark
    public Layout mosaicZoomed() {
        double half = 1 / (1 + 3 * swing(150));
        return paint(seen(mosaic, -half, half, -half, half));
    }

    /** 20,000 faces with outlines, turned. */
    @Benchmark
    public Layout facesTurned() {
        return paint(faces.seen(new Camera(frame * 1.7, 35, 0.25, true)));
    }

    private static Plane seen(Plane map, double left, double right, double bottom, double top) {
        return new Plane(
                map.title(),
                Axis.linear(map.x().label(), new Range(left, right)),
                Axis.linear(map.y().label(), new Range(bottom, top)),
                map.marks(),
                map.bar(),
                map.legend(),
                map.aspect());
    }
}
