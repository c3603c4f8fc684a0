package saddleback.app.labs.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.PathOnPlane;
import saddleback.engine.labs.surface.Scores;
import saddleback.engine.labs.surface.Slice;
import saddleback.engine.labs.surface.SliceResult;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.net.Network;
import saddleback.engine.objective.Evaluation;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/** Differences of known functions. */
class SurfaceComparisonTest {

    private static double[] points(double low, double high, int n) {
        double[] out = new double[n];
        for (int i = 0; i < n; i++) out[i] = low + (high - low) * i / (n - 1);
        return out;
    }

    private static SurfaceResult result(
            double[] x, double[] y, boolean train, DoubleBinaryOperator loss) {
        int rows = Math.max(1, y.length);
        double[] values = new double[x.length * rows];
        double[] accuracy = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double at = y.length == 0 ? 0 : y[i / x.length];
            values[i] = loss.applyAsDouble(x[i % x.length], at);
            accuracy[i] = 0.5 + 0.01 * values[i];
        }
        var scores =
                new Scores(Map.of(Metric.LOSS, values, Metric.ACCURACY, accuracy), new double[0]);
        double[] no = {};
        double[] one = {1};
        var plane = new saddleback.engine.slice.Plane(one, one, y.length == 0 ? no : one);
        var slice =
                new SliceResult(
                        new Slice(plane, "first random", "second random", no, List.of(), true),
                        train ? scores : null,
                        train ? null : scores,
                        no,
                        no,
                        new PathOnPlane(new long[0], no, no, no, no, no));
        var evaluation = new Evaluation(0, 0, no);
        return new SurfaceResult(
                x,
                y,
                List.of(slice),
                new Network(List.of(), 1, 1, List.of()),
                evaluation,
                evaluation,
                0,
                List.of(),
                null,
                null,
                List.of(),
                values.length,
                values.length);
    }

    private static List<Figure> compare(SurfaceResult a, SurfaceResult b) {
        return SurfacePage.PAGE.comparison().apply(a, b);
    }

    private static Raster raster(Figure f) {
        return (Raster) ((Plane) f.panels().getFirst()).marks().getFirst();
    }

    @Test
    void equalGridsAreSubtractedPointByPoint() {
        double[] x = points(-1, 1, 5);
        List<Figure> figures =
                compare(
                        result(x, x, true, (p, q) -> p * p),
                        result(x, x, true, (p, q) -> p * p + p * q));
        assertEquals(
                List.of("difference of loss", "difference of accuracy"),
                figures.stream().map(Figure::name).toList());
        Grid grid = raster(figures.getFirst()).grid();
        for (int row = 0; row < 5; row++)
            for (int column = 0; column < 5; column++)
                assertEquals(x[row] * x[column], grid.value(row, column), 1e-15);
        ColourScale scale = raster(figures.getFirst()).scale();
        assertEquals(ColourScale.Spread.DIVERGING, scale.spread());
        assertEquals(new Range(-1, 1), scale.range());
        assertEquals("", figures.getFirst().panels().getFirst().title());
        assertEquals(1, raster(figures.getLast()).grid().value(4, 4), 1e-12, "in percent");
    }

    @Test
    void unlikeGridsMeetOnTheirOverlap() {
        SurfaceResult a = result(points(-1, 1, 5), points(-1, 1, 5), true, (p, q) -> 2 * p - q);
        SurfaceResult b =
                result(points(-0.2, 3, 33), points(-2, 0.5, 6), true, (p, q) -> p * q + 1);
        Figure figure = compare(a, b).getFirst();
        Grid grid = raster(figure).grid();
        assertEquals(new Range(-0.2, 1), grid.xRange());
        assertEquals(new Range(-1, 0.5), grid.yRange());
        for (int row = 0; row < grid.rows(); row++)
            for (int column = 0; column < grid.columns(); column++) {
                double p = grid.x()[column];
                double q = grid.y()[row];
                // Both functions are bilinear, so that nothing is lost between points.
                assertEquals(p * q + 1 - (2 * p - q), grid.value(row, column), 1e-12);
            }
        assertEquals(
                "from \u22120.2 to 1 by \u22121 to 0.5, bilinear between grid points",
                figure.panels().getFirst().title());
        assertEquals(13, grid.columns(), "the denser grid's points: from -0.2 to 1 by 0.1");
    }

    @Test
    void linesAreShownTogetherAndAsADifference() {
        double[] none = {};
        SurfaceResult a = result(points(-1, 1, 21), none, true, (p, _) -> p * p);
        SurfaceResult same = result(points(-1, 1, 21), none, true, (p, _) -> p * p - p);
        Figure figure = compare(a, same).getFirst();
        Line difference = (Line) ((Plane) figure.panels().getLast()).marks().getLast();
        for (int i = 0; i < 21; i++) assertEquals(-a.x()[i], difference.y()[i], 1e-15);
        Line first = (Line) ((Plane) figure.panels().getFirst()).marks().getFirst();
        assertArrayEquals(a.x(), first.x());
        SurfaceResult coarse = result(points(0, 2, 3), none, true, (p, _) -> 3 * p);
        Figure meets = compare(a, coarse).getFirst();
        Line shared = (Line) ((Plane) meets.panels().getLast()).marks().getLast();
        assertEquals(11, shared.x().length);
        for (int i = 0; i < 11; i++)
            assertEquals(3 * shared.x()[i] - Math.pow(shared.x()[i], 2), shared.y()[i], 1e-12);
        assertEquals("from 0 to 1, linear between computed points", meets.title());
    }

    @Test
    void whatCannotBeComparedGivesNothing() {
        double[] x = points(-1, 1, 5);
        double[] far = points(2, 3, 5);
        double[] none = {};
        SurfaceResult plane = result(x, x, true, (p, q) -> p);
        assertTrue(compare(plane, result(x, none, true, (p, q) -> p)).isEmpty());
        assertTrue(compare(plane, result(far, x, true, (p, q) -> p)).isEmpty());
        assertTrue(compare(plane, result(x, x, false, (p, q) -> p)).isEmpty());
        assertTrue(compare(plane, result(x, x, true, (p, q) -> Double.NaN)).isEmpty());
    }

    @Test
    void equalExamplesAreEnough() {
        double[] x = points(-1, 1, 3);
        SurfaceResult test = result(x, x, false, (p, q) -> p);
        assertEquals(2, compare(test, test).size());
    }
}
