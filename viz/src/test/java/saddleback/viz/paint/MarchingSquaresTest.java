package saddleback.viz.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.viz.figure.Grid;

import java.util.List;

/** Contour lines against curves that are known in closed form. */
class MarchingSquaresTest {
    /** Linear interpolation of x² along an edge of length h errs by at most h²/4 in value. */
    @Test
    void aCircleIsOneClosedLineOnTheCircle() {
        for (int points : new int[] {21, 41, 81}) {
            Grid grid = Samples.grid(points, 1, (x, y) -> x * x + y * y);
            double h = 2.0 / (points - 1);
            List<Polyline> lines = MarchingSquares.lines(grid, 0.5);
            assertEquals(1, lines.size());
            Polyline circle = lines.getFirst();
            assertTrue(circle.closed());
            double length = 0;
            for (int i = 0; i < circle.size(); i++) {
                double r2 = circle.x()[i] * circle.x()[i] + circle.y()[i] * circle.y()[i];
                assertEquals(0.5, r2, h * h / 4 + 1e-12);
                int j = (i + 1) % circle.size();
                double step =
                        Math.hypot(circle.x()[j] - circle.x()[i], circle.y()[j] - circle.y()[i]);
                assertTrue(step <= Math.sqrt(2) * h + 1e-12, "neighbours lie in one cell");
                length += step;
            }
            assertEquals(2 * Math.PI * Math.sqrt(0.5), length, 4 * h * h);
        }
    }

    @Test
    void aPlaneIsAStraightOpenLineFromBorderToBorder() {
        Grid grid = Samples.grid(11, 1, (x, y) -> 2 * x - y);
        Polyline line = MarchingSquares.lines(grid, 0.3).getFirst();
        assertEquals(1, MarchingSquares.lines(grid, 0.3).size());
        assertFalse(line.closed());
        for (int i = 0; i < line.size(); i++)
            assertEquals(0.3, 2 * line.x()[i] - line.y()[i], 1e-12);
        assertEquals(1, Math.abs(line.y()[0]), 1e-12);
        assertEquals(1, Math.abs(line.y()[line.size() - 1]), 1e-12);
    }

    /** One cell with corners 1, 0, 1, 0: its mean 0.5 decides which corners belong together. */
    @Test
    void theMeanOfTheCellDecidesASaddle() {
        double[] side = {0, 1};
        Grid grid = new Grid(side, side, new double[] {1, 0, 0, 1});
        assertTrue(separates(MarchingSquares.lines(grid, 0.4), true), "the high corners join");
        assertTrue(separates(MarchingSquares.lines(grid, 0.6), false), "the low corners join");
    }

    /** Two lines, each around one low corner (1, 0), (0, 1) or one high corner. */
    private static boolean separates(List<Polyline> lines, boolean low) {
        assertEquals(2, lines.size());
        for (Polyline l : lines) {
            double mx = (l.x()[0] + l.x()[1]) / 2;
            double my = (l.y()[0] + l.y()[1]) / 2;
            boolean nearLow = Math.min(dist(mx, my, 1, 0), dist(mx, my, 0, 1)) < 0.5;
            if (nearLow != low) return false;
        }
        return true;
    }

    private static double dist(double x, double y, double a, double b) {
        return Math.hypot(x - a, y - b);
    }

    @Test
    void linesEndWhereThereIsNoData() {
        Grid grid = Samples.grid(21, 1, (x, y) -> x > 0.45 ? Double.NaN : y);
        List<Polyline> lines = MarchingSquares.lines(grid, 0.05);
        assertEquals(1, lines.size());
        double far = 0;
        for (double x : lines.getFirst().x()) far = Math.max(far, x);
        assertEquals(0.4, far, 1e-12);
    }

    @Test
    void aLevelAtGridValuesGivesNoSpuriousLines() {
        Grid flat = Samples.grid(9, 1, (x, y) -> 3);
        assertEquals(0, MarchingSquares.lines(flat, 3).size());
        Grid steps = Samples.grid(9, 1, (x, y) -> Math.floor(x + 1));
        for (Polyline l : MarchingSquares.lines(steps, 1))
            assertArrayEquals(new double[l.size()], l.x(), 1e-12);
    }

    @Test
    void twoPeaksAreTwoLinesAndTogetherOne() {
        Grid grid =
                Samples.grid(
                        61,
                        2,
                        (x, y) ->
                                Math.exp(-4 * ((x - 1) * (x - 1) + y * y))
                                        + Math.exp(-4 * ((x + 1) * (x + 1) + y * y)));
        assertEquals(2, MarchingSquares.lines(grid, 0.5).size());
        assertEquals(1, MarchingSquares.lines(grid, 0.02).size());
    }
}
