package saddleback.app.labs.regions.folding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.regions.mapping.CutNetwork;
import saddleback.engine.given.Folding;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.List;

/** The folds of the folding construction. */
class FoldsTest {
    private static final double EXACT = 1e-12;

    /** The construction rounds its thirds to short numbers. */
    private static final double ROUNDED = 1e-7;

    @Test
    void everyPleatIsLaidOnTheWholeUnitInterval() {
        for (int pleats = 2; pleats <= 5; pleats++) {
            var fold = new Folds.Fold(0, 0, pleats);
            for (int i = 0; i < pleats; i++) {
                assertEquals(i % 2, fold.of(i / (double) pleats), EXACT);
                assertEquals(1 - i % 2, fold.of((i + 1 - 1e-14) / pleats), 1e-12);
                assertEquals(0.5, fold.of((i + 0.5) / pleats), EXACT);
            }
        }
    }

    /**
     * u = p relu(x) - 2 p relu(x - 1/p) + 2 p relu(x - 2/p) - ..., section 5 of the construction.
     */
    @Test
    void aFoldIsWhatTheLayerComputes() {
        int p = 3;
        var network = new CutNetwork(new Folding(2, List.of(2 * p, 4)).network(), null);
        Folds folds = Folds.of(network.network()).orElseThrow();
        assertEquals(List.of(new Folds.Fold(0, 0, p), new Folds.Fold(0, 1, p)), folds.folds());
        for (double x = 0.03; x < 1; x += 0.13)
            for (double y = 0.02; y < 1; y += 0.17) {
                double[] u = new double[2];
                double[] z = network.rows(0, x, y);
                for (int axis = 0; axis < 2; axis++)
                    for (int i = 0; i < p; i++)
                        u[axis] +=
                                (i == 0 ? p : (i % 2 == 0 ? 2 : -2) * p)
                                        * Math.max(0, z[axis * p + i]);
                assertArrayEquals(u, folds.at(x, y, 2), ROUNDED);
            }
    }

    @Test
    void onlyFoldingNetworksFold() {
        GivenNetwork folding = new Folding(2, List.of(4, 4)).network();
        assertTrue(Folds.of(folding).isPresent());
        GivenLayer first = folding.layers().getFirst();
        double[] b = first.b().clone();
        b[1] += 0.25;
        var other =
                new GivenNetwork(
                        List.of(
                                GivenLayer.relu(first.w(), b),
                                folding.layers().get(1),
                                folding.layers().get(2)));
        assertTrue(Folds.of(other).isEmpty());
        assertTrue(Folds.of(new Folding(3, List.of(6, 4)).network()).isEmpty());
        assertTrue(Folds.of(new Folding(2, List.of(4)).network()).isEmpty());
    }

    @Test
    void aMomentRunsThereAndBack() {
        assertEquals(new Moment(0, false), Moment.at(0, 4));
        assertEquals(new Moment(4, false), Moment.at(4, 4));
        assertEquals(new Moment(4, true), Moment.at(5, 4));
        assertEquals(new Moment(0, true), Moment.at(Moment.length(4), 4));
        for (double t = 0; t < 4; t += 0.3)
            assertEquals(
                    Moment.at(t, 4).folded(), Moment.at(Moment.length(4) - t, 4).folded(), EXACT);
    }

    @Test
    void halfAFoldIsHalfWay() {
        Folds folds = Folds.of(new Folding(2, List.of(4, 4)).network()).orElseThrow();
        double[] start = folds.at(0.9, 0.6, 0);
        double[] end = folds.at(0.9, 0.6, 1);
        assertArrayEquals(new double[] {0.2, 0.6}, end, EXACT);
        double[] half = folds.at(0.9, 0.6, 0.5);
        assertEquals((start[0] + end[0]) / 2, half[0], EXACT);
    }
}
