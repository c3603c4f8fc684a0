package saddleback.app.glance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Loss;
import saddleback.engine.problem.Prepared;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Tick;

import java.util.List;

/** Pixels of the tiles against the data. */
class ImageTilesTest {
    private static final Prepared DIGITS =
            Problems.loaded(Problems.sample("digits"), Loss.CROSS_ENTROPY, Problems.dense(10));
    private static final int SIDE = 8;

    private static Grid grid(Plane plane) {
        return GlanceTest.marks(plane, Raster.class).getFirst().grid();
    }

    /** The n-th example of a class, found anew. */
    private static int example(Dataset data, int label, int n) {
        var c = (Targets.Classes) data.targets();
        int seen = 0;
        for (int i = 0; i < c.labels().length; i++)
            if (c.labels()[i] == label && seen++ == n) return i;
        throw new AssertionError(label + " " + n);
    }

    @Test
    void tilesHoldTheFirstImagesOfEachClassUpright() {
        Dataset data = DIGITS.data().train();
        Grid g = grid((Plane) Glance.data(DIGITS).panels().getFirst());
        assertEquals(10 * SIDE, g.rows());
        for (int label : new int[] {0, 3, 9})
            for (int n : new int[] {0, 5, 13}) {
                int at = example(data, label, n) * SIDE * SIDE;
                for (int i = 0; i < SIDE; i++)
                    for (int j = 0; j < SIDE; j++) {
                        int fromTop = label * SIDE + i;
                        double shown = g.value(g.rows() - 1 - fromTop, n * SIDE + j);
                        assertEquals(data.x()[at + i * SIDE + j], shown);
                    }
            }
    }

    @Test
    void classesStandInTheirOrderFromTheTop() {
        Plane plane = (Plane) Glance.data(DIGITS).panels().getFirst();
        List<Tick> ticks = plane.y().ticks().reversed();
        assertEquals(10, ticks.size());
        for (int k = 0; k < 10; k++) {
            assertEquals(Integer.toString(k), ticks.get(k).label());
            assertEquals(10 * SIDE - 1 - (k * SIDE + 3.5), ticks.get(k).at());
        }
    }

    /** With all weights 0 every answer is class 0: wrong is whatever is no 0. */
    @Test
    void wrongImagesAreThoseOfAnotherClass() {
        Dataset test = DIGITS.data().test();
        Figure figure = Glance.wrong(DIGITS, new double[DIGITS.network().size()]).orElseThrow();
        var c = (Targets.Classes) test.targets();
        int panel = 0;
        for (int i = 0; panel < figure.panels().size(); i++) {
            if (c.labels()[i] == 0) continue;
            Plane p = (Plane) figure.panels().get(panel++);
            assertEquals(c.labels()[i] + " → 0", p.title());
            assertEquals(test.x()[i * SIDE * SIDE + 2 * SIDE + 3], grid(p).value(5, 3));
        }
        long wrong = java.util.Arrays.stream(c.labels()).filter(k -> k != 0).count();
        assertTrue(figure.title().contains("the first 18 of " + wrong + " wrong"), figure.title());
    }

    @Test
    void bundledSetsSayWhetherTheyAreImages() {
        assertEquals(new ImageShape(SIDE, SIDE), ImageShape.of(DIGITS).orElseThrow());
        Prepared iris =
                Problems.loaded(Problems.sample("iris"), Loss.CROSS_ENTROPY, Problems.dense(3));
        assertTrue(ImageShape.of(iris).isEmpty());
    }
}
