package saddleback.app.labs.regions.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.regions.mapping.CutNetwork;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Slice;

import java.util.List;

/** What dragging a boundary does to the weights. */
class GripTest {
    private static final double EXACT = 1e-12;
    private static final Slice SLICE =
            new Slice(
                    List.of(new double[] {1, 0.5}, new double[] {0, 2}, new double[] {-1, 1}),
                    new double[] {0.2, -0.1, 0.4});

    private static GivenNetwork relu() {
        return new GivenNetwork(
                List.of(
                        GivenLayer.relu(
                                List.of(
                                        new double[] {1, 2, -1},
                                        new double[] {-0.5, 0.3, 1},
                                        new double[] {0.2, 0.9, 0.4}),
                                new double[] {0.3, -0.2, 0.1}),
                        GivenLayer.relu(
                                List.of(new double[] {1, -1, 0.5}, new double[] {0.3, 2, -1}),
                                new double[] {0.1, 0.2}),
                        GivenLayer.linear(List.of(new double[] {1, -1}), new double[] {0})));
    }

    @Test
    void aMovedBoundaryGoesThroughTheMouse() {
        double[] to = {0.7, -0.4};
        for (int layer = 0; layer < 2; layer++) {
            var at = new CutNetwork(relu(), SLICE);
            GivenNetwork moved = Grip.of(at, layer, 1, new double[] {0, 0}, null).through(at, to);
            assertEquals(0, new CutNetwork(moved, SLICE).rows(layer, to)[1], EXACT);
            assertArrayEquals(
                    relu().layers().get(layer).w().get(1), moved.layers().get(layer).w().get(1));
        }
    }

    @Test
    void aTurnedBoundaryGoesThroughPivotAndMouseAndKeepsItsSlope() {
        double[] pivot = {-0.3, 0.8};
        double[] to = {0.9, 0.1};
        var at = new CutNetwork(relu(), SLICE);
        GivenNetwork turned = Grip.of(at, 0, 0, new double[] {0, 0}, pivot).through(at, to);
        var there = new CutNetwork(turned, SLICE);
        assertEquals(0, there.rows(0, pivot)[0], EXACT);
        assertEquals(0, there.rows(0, to)[0], EXACT);
        double[] before = new CutPlane(SLICE).slopes(relu().layers().getFirst().w().getFirst());
        double[] after = new CutPlane(SLICE).slopes(turned.layers().getFirst().w().getFirst());
        assertEquals(Math.hypot(before[0], before[1]), Math.hypot(after[0], after[1]), EXACT);
    }

    /** A turn that ends where it began changes nothing, whichever side is active. */
    @Test
    void aTurnKeepsItsSides() {
        GivenNetwork network =
                new GivenNetwork(
                        List.of(GivenLayer.relu(List.of(new double[] {0, -2}), new double[] {1})));
        var at = new CutNetwork(network, null);
        Grip grip = Grip.of(at, 0, 0, new double[] {0, 0.5}, new double[] {-1, 0.5});
        GivenNetwork same = grip.through(at, new double[] {3, 0.5});
        assertArrayEquals(new double[] {0, -2}, same.layers().getFirst().w().getFirst(), EXACT);
        GivenNetwork up = grip.through(at, new double[] {0, 1.5});
        double s = Math.sqrt(2);
        assertArrayEquals(new double[] {s, -s}, up.layers().getFirst().w().getFirst(), EXACT);
    }

    @Test
    void ofHardTanhTheNearerBoundIsHeld() {
        var layer =
                new GivenLayer(
                        GivenLayer.Type.HARD_TANH,
                        List.of(new double[] {2, 0}),
                        new double[] {0},
                        null,
                        null);
        var at = new CutNetwork(new GivenNetwork(List.of(layer)), null);
        for (double level : new double[] {-1, 1}) {
            Grip grip = Grip.of(at, 0, 0, new double[] {level / 2, 0}, null);
            GivenNetwork moved = grip.through(at, new double[] {0.8, 0});
            assertEquals(level, new CutNetwork(moved, null).rows(0, 0.8, 0)[0], EXACT);
        }
    }

    @Test
    void ofMaxoutTheTwoLargestPiecesMeetAtTheMouse() {
        var layer =
                GivenLayer.maxout(
                        3,
                        List.of(new double[] {1, 0}, new double[] {-1, 0}, new double[] {0, 1}),
                        new double[] {0, 0, -5});
        var at = new CutNetwork(new GivenNetwork(List.of(layer)), null);
        GivenNetwork moved =
                Grip.of(at, 0, 0, new double[] {0, 0}, null).through(at, new double[] {0.3, 0.2});
        double[] z = new CutNetwork(moved, null).rows(0, 0.3, 0.2);
        assertEquals(z[0], z[1], EXACT);
    }
}
