package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.gui.figure.FigurePane;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.SurfaceResult;

import java.nio.file.Path;

/** What lies under the mouse is told in numbers and marked in every figure of the same plane. */
class HoverTest {
    /** The mouse moves by whole pixels; the map is more than a hundred wide. */
    private static final double PIXEL = 0.02;

    @TempDir Path folder;
    private OpenWindow open;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.small(folder);
        hand = open.hand();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private Point2D onMap(double x, double y) throws Exception {
        FigurePane map = open.panes().get(1);
        return Hand.fx(() -> OpenWindow.place(map, x, y));
    }

    private static double bilinear(SurfaceResult r, double x, double y) {
        double[] loss = r.slices().getFirst().main().of(Metric.LOSS);
        int n = r.x().length;
        double u = (x - r.x()[0]) / (r.x()[1] - r.x()[0]);
        double v = (y - r.y()[0]) / (r.y()[1] - r.y()[0]);
        int i = Math.min((int) u, n - 2);
        int j = Math.min((int) v, r.y().length - 2);
        double low = loss[j * n + i] * (1 - u + i) + loss[j * n + i + 1] * (u - i);
        double high = loss[(j + 1) * n + i] * (1 - u + i) + loss[(j + 1) * n + i + 1] * (u - i);
        return low * (1 - v + j) + high * (v - j);
    }

    /** The numbers of "x, y: value" in the status bar. */
    private double[] told() throws Exception {
        String text = open.text("#probe").replace('\u2212', '-');
        String[] parts = text.split("[,:] ", -1);
        assertEquals(3, parts.length, text);
        return java.util.Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void theMapTellsTheLossUnderTheMouse() throws Exception {
        for (double[] p : new double[][] {{-0.6, 0.4}, {0.2, -0.8}, {0.33, 0.71}}) {
            hand.moveTo(onMap(p[0], p[1]));
            double[] told = told();
            assertEquals(p[0], told[0], PIXEL);
            assertEquals(p[1], told[1], PIXEL);
            double expected = bilinear(open.result(), told[0], told[1]);
            assertEquals(expected, told[2], 2e-3 * expected);
        }
    }

    @Test
    void theSurfaceTellsTheLossUnderTheMouse() throws Exception {
        hand.moveTo(Hand.middle(open.panes().getFirst()));
        double[] told = told();
        double expected = bilinear(open.result(), told[0], told[1]);
        // A point on a surface is found to a pixel.
        assertEquals(expected, told[2], 0.05 * expected);
    }

    @Test
    void bothFiguresMarkThePlace() throws Exception {
        hand.moveTo(onMap(0.2, 0.2));
        for (FigurePane p : open.panes())
            assertTrue(Hand.fx(() -> p.lookup(".probe-ring") != null), "a ring in each figure");
        hand.hover(hand.find(javafx.scene.Node.class, "#doing"));
        assertEquals("", open.text("#probe"));
    }
}
