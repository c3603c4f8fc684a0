package saddleback.app.labs.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.net.Network;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;

import java.util.List;

/** Where each entry of a vector stands in the maps of the layers. */
class LayerMapsTest {

    private static double[] counting(int n) {
        double[] v = new double[n];
        for (int i = 0; i < n; i++) v[i] = i;
        return v;
    }

    private static Raster raster(Plane panel) {
        return (Raster) panel.marks().getFirst();
    }

    @Test
    void aMatrixHasARowForEachUnitAndItsBiasLast() {
        Network network = Results.network(4, 5, 3);
        double[] v = counting(network.size());
        List<Plane> panels = LayerMaps.of(network, List.of(v)).panels(v, "");
        assertEquals(2, panels.size());
        Raster first = raster(panels.getFirst());
        assertEquals(5, first.grid().rows());
        assertEquals(5, first.grid().columns());
        assertEquals(4 * 2 + 3, first.grid().value(2, 3));
        assertEquals(20 + 2, first.grid().value(2, 4), "its bias");
        Raster second = raster(panels.get(1));
        assertEquals(25 + 5 * 1 + 2, second.grid().value(1, 2));
        assertEquals(25 + 15 + 1, second.grid().value(1, 5), "its bias");
    }

    @Test
    void imagesAreTilesWithTheirFirstRowOnTop() {
        Network network = Results.network(64, 2, 3);
        double[] v = counting(network.size());
        Plane panel = LayerMaps.of(network, List.of(v)).panels(v, "").getFirst();
        Raster tiles = raster(panel);
        assertEquals(Plane.Aspect.EQUAL, panel.aspect());
        int top = tiles.grid().rows() - 1;
        assertEquals(0, tiles.grid().value(top, 0), "the first pixel");
        assertEquals(8, tiles.grid().value(top - 1, 0), "the first pixel of the second row");
        assertTrue(Double.isNaN(tiles.grid().value(top, 8)), "a gap");
        assertEquals(64, tiles.grid().value(top, 9), "the second unit");
    }

    @Test
    void oneUnitIsMadeOfTwoHalves() {
        Network network = Results.network(2, 1, 1);
        double[] v = counting(network.size());
        Raster second = raster(LayerMaps.of(network, List.of(v)).panels(v, "").get(1));
        assertEquals(3, second.grid().value(0, 0));
        assertEquals(3, second.grid().value(1, 0));
        assertEquals(4, second.grid().value(1, 1));
    }
}
