package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.AffineForward;
import saddleback.engine.regions.AffineMap;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.SlicedLayers;
import saddleback.engine.run.Workers;

/**
 * What the network computes on each cell. A block of neighbouring cells is computed at a time, when
 * the first of them is asked for, and kept until another block is.
 */
final class CellMaps {
    private static final int BLOCK = 4096;
    private static final int CHUNK = 64;

    private final Cells cells;
    private final SlicedLayers layers;
    private final int units;
    private AffineMap[] maps = {};
    private int block = -1;

    CellMaps(GivenNetwork network, @Nullable Slice slice, Cells cells, int units) {
        this.cells = cells;
        this.units = units;
        layers = SlicedLayers.of(network, slice);
    }

    /** The map of a cell. */
    synchronized AffineMap of(int cell) {
        if (block != cell / BLOCK) compute(cell / BLOCK);
        return maps[cell % BLOCK];
    }

    private void compute(int wanted) {
        int from = wanted * BLOCK;
        int count = Math.min(BLOCK, cells.size() - from);
        AffineMap[] found = new AffineMap[count];
        Workers.shared()
                .each(
                        Math.ceilDiv(count, CHUNK),
                        (chunk, _) -> {
                            var forward = new AffineForward(layers);
                            int end = Math.min(count, (chunk + 1) * CHUNK);
                            for (int i = chunk * CHUNK; i < end; i++) {
                                forward.run(cells.states(), (from + i) * units);
                                found[i] = AffineMap.of(forward, layers);
                            }
                        });
        maps = found;
        block = wanted;
    }
}
