package saddleback.viz.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class OverlayTest {
    private static final Range SIDE = new Range(-1, 1);
    private static final Box BOX = Box.of(SIDE, SIDE, SIDE);
    private static final Pen RED = new Pen(4, 0xffff0000, 0, 0, 0.25);

    private final SpaceRenderer renderer = new ZBuffer(Parallel.caller());

    private Picture draw(List<Surface> surfaces, List<Polyline> lines, List<Marker> markers) {
        Scene scene = new Scene(BOX, surfaces, lines, markers);
        return renderer.render(scene, new Camera(0, 90, 0), 200, 200, Quality.DRAFT);
    }

    private static double covered(Picture p, int shift) {
        double sum = 0;
        for (int c : p.argb()) sum += ((c >> shift) & 255) / 255.0;
        return sum;
    }

    private static Polyline line(double z) {
        double[] at = {z, z, z};
        return Polyline.of(new double[] {-0.5, 0.1, 0.5}, new double[] {0, 0, 0}, at, RED);
    }

    @Test
    void aLineCoversItsLengthTimesItsWidthAndItsRoundEnds() {
        Picture p = draw(List.of(), List.of(line(0)), List.of());
        Pixel from = p.projection().project(new Position(-0.5, 0, 0));
        Pixel to = p.projection().project(new Position(0.5, 0, 0));
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        assertEquals(4 * length + Math.PI * 4, covered(p, 24), 0.02 * 4 * length);
    }

    @Test
    void whatASurfaceHidesIsFaintAndWhatLiesOnItIsNot() {
        Surface s =
                Surface.of(
                                Scenes.grid(9, 1, (x, y) -> 0.2),
                                new Colours(new double[81], SIDE, new int[256]))
                        .withLight(false);
        double alone = covered(draw(List.of(), List.of(line(0.2)), List.of()), 16);
        double on = covered(draw(List.of(s), List.of(line(0.2)), List.of()), 16);
        double below = covered(draw(List.of(s), List.of(line(-0.5)), List.of()), 16);
        assertEquals(alone, on, 0.01 * alone);
        assertEquals(0.25 * alone, below, 0.02 * alone);
    }

    @Test
    void whatIsBehindATransparentSurfaceShowsThroughIt() {
        Surface s =
                Surface.of(
                                Scenes.grid(9, 1, (x, y) -> 0.2),
                                new Colours(new double[81], SIDE, new int[256]))
                        .withLight(false)
                        .withOpacity(0.4);
        double alone = covered(draw(List.of(), List.of(line(-0.5)), List.of()), 16);
        double below = covered(draw(List.of(s), List.of(line(-0.5)), List.of()), 16);
        assertEquals((0.6 + 0.4 * 0.25) * alone, below, 0.02 * alone);
    }

    @Test
    void aMarkerHasItsAreaAndPlace() {
        Marker disc =
                new Marker(
                        new Position(0.3, -0.2, 0),
                        Marker.Shape.DISC,
                        new Pen(20, 0xffff0000, 0, 0, 0));
        Picture p = draw(List.of(), List.of(), List.of(disc));
        assertEquals(Math.PI * 100, covered(p, 24), 2);
        Pixel at = p.projection().project(new Position(0.3, -0.2, 0));
        double x = 0;
        for (int i = 0; i < p.argb().length; i++)
            x += (p.argb()[i] >>> 24) / 255.0 * (i % 200 + 0.5);
        assertEquals(at.x(), x / covered(p, 24), 0.05);
    }

    @Test
    void linesEndAtTheBoxAndBreakAtNaN() {
        double[] x = {-3, 3};
        Polyline longer = Polyline.of(x, new double[2], new double[2], RED);
        double[] full = {-1, 1};
        Polyline whole = Polyline.of(full, new double[2], new double[2], RED);
        double expected = covered(draw(List.of(), List.of(whole), List.of()), 24);
        assertEquals(
                expected,
                covered(draw(List.of(), List.of(longer), List.of()), 24),
                1e-6 * expected);
        double[] gap = {-1, Double.NaN, 1};
        Polyline broken = Polyline.of(gap, new double[3], new double[3], RED);
        assertEquals(0, covered(draw(List.of(), List.of(broken), List.of()), 24));
    }

    @Test
    void aDrapedLineFollowsTheSurface() {
        Grid grid = Scenes.grid(7, 1, (x, y) -> x * y * 0.8);
        double[] x = {-0.9, 0.95};
        double[] y = {-0.8, 0.7};
        Polyline line = Polyline.draped(grid, x, y, RED);
        assertTrue(line.x().length > 12);
        for (int i = 0; i < line.x().length; i++)
            assertEquals(0.8 * line.x()[i] * line.y()[i], line.z()[i], 1e-12);
        assertEquals(0.95, line.x()[line.x().length - 1]);
    }
}
