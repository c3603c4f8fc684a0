package saddleback.engine.regions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.List;

final class AffineMapTest {
    /** max(0, x) and hard tanh of y, then the larger of two sums, then two outputs. */
    private static final GivenNetwork NETWORK =
            new GivenNetwork(
                    List.of(
                            new GivenLayer(
                                    GivenLayer.Type.HARD_TANH,
                                    List.of(new double[] {1, 0}, new double[] {0, 2}),
                                    new double[] {0.5, 0},
                                    null,
                                    null),
                            GivenLayer.maxout(
                                    2,
                                    List.of(new double[] {1, 1}, new double[] {3, -1}),
                                    new double[] {0, 0.25}),
                            GivenLayer.linear(
                                    List.of(new double[] {2}, new double[] {-1}),
                                    new double[] {1, 0})));

    @Test
    void handCase() {
        UnitLayout layout = new UnitLayout(NETWORK);
        // h = (x + 1/2, -1); the second piece 3x + 3/2 + 1 + 1/4
        AffineMap map = AffineMap.of(NETWORK, null, layout, new byte[] {1, 0, 1, 0, 0});
        assertArrayEquals(new double[] {6, 0}, map.jacobian()[0]);
        assertArrayEquals(new double[] {-3, 0}, map.jacobian()[1]);
        assertArrayEquals(new double[] {6.5, -2.75}, map.constant());
    }

    @Test
    void onASlice() {
        Slice slice = new Slice(List.of(new double[] {1}, new double[] {0.5}), new double[] {0, 1});
        UnitLayout layout = new UnitLayout(NETWORK);
        // x = u, y = 1 + u/2; both linear: h = (u + 1/2, u + 2), the first piece
        AffineMap map = AffineMap.of(NETWORK, slice, layout, new byte[] {1, 1, 0, 0, 0});
        assertArrayEquals(new double[] {4}, map.jacobian()[0]);
        assertArrayEquals(new double[] {6, -2.5}, map.constant());
        assertThrows(
                IllegalArgumentException.class,
                () -> AffineMap.of(NETWORK, slice, layout, new byte[3]));
    }

    @Test
    void whatWasAskedBeforeDoesNotMatter() {
        SlicedLayers layers = SlicedLayers.of(NETWORK, null);
        AffineForward one = new AffineForward(layers);
        byte[][] cells = {{1, 0, 1, 0, 0}, {1, 0, 0, 0, 0}, {1, 1, 0, 0, 0}, {1, 0, 1, 0, 0}};
        for (byte[] states : cells) {
            one.run(states, 0);
            AffineForward fresh = new AffineForward(layers);
            fresh.run(states, 0);
            for (int l = 0; l < layers.layers(); l++) {
                assertArrayEquals(fresh.z(l), one.z(l));
                assertArrayEquals(fresh.h(l), one.h(l));
            }
        }
    }
}
