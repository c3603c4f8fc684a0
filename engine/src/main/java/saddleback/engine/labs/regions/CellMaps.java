package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.AffineForward;
import saddleback.engine.regions.AffineMap;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.SlicedLayers;

/** What the network computes on each cell; the last one is kept for those who ask again. */
final class CellMaps {
    private final Cells cells;
    private final SlicedLayers layers;
    private final AffineForward forward;
    private final int units;
    private @Nullable AffineMap map;
    private int of = -1;

    CellMaps(GivenNetwork network, @Nullable Slice slice, Cells cells, int units) {
        this.cells = cells;
        this.units = units;
        layers = SlicedLayers.of(network, slice);
        forward = new AffineForward(layers);
    }

    /** The map of a cell. */
    synchronized AffineMap of(int cell) {
        AffineMap known = map;
        if (known != null && of == cell) return known;
        forward.run(cells.states(), cell * units);
        AffineMap found = AffineMap.of(forward, layers);
        map = found;
        of = cell;
        return found;
    }
}
