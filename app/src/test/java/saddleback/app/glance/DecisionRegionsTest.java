package saddleback.app.glance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.Spirals;
import saddleback.engine.data.TwoMoons;
import saddleback.engine.data.Xor;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Loss;
import saddleback.engine.problem.Prepared;
import saddleback.viz.figure.Blend;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Plane;

import java.util.List;

/** Regions of networks whose answer is known in closed form. */
class DecisionRegionsTest {
    private static final GeneratedData MOONS = new GeneratedData(new TwoMoons(60, 0.1));

    private static Plane plane(Prepared p, double... w) {
        return (Plane) Glance.decisions(p, w).orElseThrow().panels().getFirst();
    }

    private static Blend blend(Plane plane) {
        return GlanceTest.marks(plane, Blend.class).getFirst();
    }

    private static double logistic(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    /** Logits a = x + 2 y - 0.3 and 0: class 0 has the probability 1 / (1 + exp(-a)). */
    @Test
    void aLinearNetworkCutsAlongItsLine() {
        Prepared p = Problems.loaded(MOONS, Loss.CROSS_ENTROPY, Problems.dense(2));
        Plane plane = plane(p, 1, 2, 0, 0, -0.3, 0);
        Blend b = blend(plane);
        Grid border = GlanceTest.marks(plane, Contours.class).getFirst().grid();
        for (int r = 0; r < b.y().length; r++)
            for (int c = 0; c < b.x().length; c++) {
                double a = b.x()[c] + 2 * b.y()[r] - 0.3;
                assertEquals(logistic(a), b.share(r, c, 0), 1e-12);
                assertEquals(a, border.value(r, c), 1e-12, "0 on the line");
            }
    }

    @Test
    void aSingleOutputIsClassOneAboveZero() {
        Prepared p = Problems.loaded(MOONS, Loss.BINARY_CROSS_ENTROPY, Problems.dense(1));
        Blend b = blend(plane(p, 3, -1, 0.5));
        assertEquals(2, b.series());
        for (int c = 0; c < b.x().length; c++) {
            double z = 3 * b.x()[c] - b.y()[7] + 0.5;
            assertEquals(logistic(z), b.share(7, c, 1), 1e-12);
        }
    }

    /**
     * Two hidden rectifiers, relu(x + y) and relu(-x - y), have the sum |x + y|; class 1 where it
     * is below 1.
     */
    @Test
    void exclusiveOrNeedsTwoLines() {
        var corners = new GeneratedData(Xor.defaults());
        Prepared p =
                Problems.loaded(
                        corners,
                        Loss.CROSS_ENTROPY,
                        Problems.dense(2),
                        Problems.RELU,
                        Problems.dense(2));
        double[] w = {1, 1, -1, -1, 0, 0, 1, 1, -1, -1, -1, 1};
        Blend b = blend(plane(p, w));
        for (int r = 0; r < b.y().length; r++)
            for (int c = 0; c < b.x().length; c++) {
                double s = Math.abs(b.x()[c] + b.y()[r]);
                if (Math.abs(s - 1) > 1e-9) assertEquals(s < 1, b.share(r, c, 1) > 0.5);
            }
    }

    @Test
    void squaredErrorShowsTheAnswerAlone() {
        Prepared p = Problems.loaded(MOONS, Loss.SQUARED_ERROR, Problems.dense(2));
        Blend b = blend(plane(p, 1, 0, -1, 0, 0, 0));
        for (int c = 0; c < b.x().length; c++)
            if (b.x()[c] != 0) assertEquals(b.x()[c] > 0 ? 1 : 0, b.share(0, c, 0));
    }

    /** Three logits at 120 degrees; a class leads by the difference to the best other one. */
    @Test
    void everyClassHasItsBorder() {
        var arms = new GeneratedData(new Spirals(60, 3, 1, 0));
        Prepared p = Problems.loaded(arms, Loss.CROSS_ENTROPY, Problems.dense(3));
        double h = Math.sqrt(3) / 2;
        List<Contours> borders =
                GlanceTest.marks(plane(p, 1, 0, -0.5, h, -0.5, -h, 0, 0, 0), Contours.class);
        assertEquals(3, borders.size());
        Grid first = borders.getFirst().grid();
        for (int r = 0; r < first.rows(); r++)
            for (int c = 0; c < first.columns(); c++) {
                double x = first.x()[c];
                double y = first.y()[r];
                double other = -0.5 * x + h * Math.abs(y);
                assertEquals(x - other, first.value(r, c), 1e-12);
            }
    }

    @Test
    void theGridHoldsTheDataAndATenthMore() {
        Prepared p = Problems.loaded(MOONS, Loss.CROSS_ENTROPY, Problems.dense(2));
        double[] all = InputGrid.column(p.data().train(), 0);
        double[] test = InputGrid.column(p.data().test(), 0);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] part : new double[][] {all, test})
            for (double v : part) {
                low = Math.min(low, v);
                high = Math.max(high, v);
            }
        double[] x = InputGrid.of(p.data()).xs();
        assertEquals(low - 0.1 * (high - low), x[0], 1e-12);
        assertEquals(high + 0.1 * (high - low), x[x.length - 1], 1e-12);
    }

    @Test
    void outputsThatAreNoNumbersLeaveTheGroundFree() {
        Prepared p = Problems.loaded(MOONS, Loss.CROSS_ENTROPY, Problems.dense(2));
        Blend b = blend(plane(p, 1, 2, 0, 0, Double.NaN, 0));
        assertTrue(Double.isNaN(b.share(0, 0, 0)));
    }

    /** More rows than one block of the sweep holds. */
    @Test
    void outputsDoNotDependOnTheBlocks() {
        Prepared p = Problems.loaded(MOONS, Loss.CROSS_ENTROPY, Problems.dense(2));
        var x = new double[2 * 1300];
        for (int i = 0; i < x.length; i++) x[i] = Math.sin(i);
        Matrix z = Outputs.of(p, new double[] {1, 2, 3, 4, 5, 6}, x);
        for (int i = 0; i < 1300; i++) {
            assertEquals(x[2 * i] + 2 * x[2 * i + 1] + 5, z.get(i, 0), 1e-12);
            assertEquals(3 * x[2 * i] + 4 * x[2 * i + 1] + 6, z.get(i, 1), 1e-12);
        }
    }
}
