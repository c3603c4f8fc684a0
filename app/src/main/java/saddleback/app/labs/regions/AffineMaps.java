package saddleback.app.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.AffineForward;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.SlicedLayers;
import saddleback.engine.run.Workers;

import java.util.Arrays;

/**
 * The affine map of a network on its cells, in floating point, for pictures. The maps of all cells
 * are computed when the first is asked for, and kept: outputs times dims + 1 numbers a cell. Cost
 * of a cell whose states all differ from those before: that of the network at dims + 1 inputs. Safe
 * on any thread.
 */
public final class AffineMaps {
    private static final int CHUNK = 256;

    private final SlicedLayers layers;
    private final Cells cells;
    private final int units;
    private final int size;
    private double @Nullable [] known;

    /** Computes nothing yet. */
    public AffineMaps(GivenNetwork network, @Nullable Slice slice, Cells cells) {
        layers = SlicedLayers.of(network, slice);
        this.cells = cells;
        units = cells.size() == 0 ? 0 : cells.states().length / cells.size();
        size = network.outputs() * columns();
    }

    /** Coordinates of the cut and one for the constant. */
    public int columns() {
        return cells.dims() + 1;
    }

    /**
     * The map of a cell: for each output a row with a factor for each coordinate and the constant,
     * a fresh array.
     */
    public double[] at(int cell) {
        double[] all = all();
        return Arrays.copyOfRange(all, cell * size, (cell + 1) * size);
    }

    private synchronized double[] all() {
        if (known != null) return known;
        double[] found = new double[Math.multiplyExact(cells.size(), size)];
        Workers.shared()
                .each(
                        Math.ceilDiv(cells.size(), CHUNK),
                        (chunk, _) -> {
                            var forward = new AffineForward(layers);
                            int end = Math.min(cells.size(), (chunk + 1) * CHUNK);
                            for (int i = chunk * CHUNK; i < end; i++) {
                                forward.run(cells.states(), i * units);
                                double[] map = forward.h(layers.layers() - 1);
                                System.arraycopy(map, 0, found, i * size, size);
                            }
                        });
        known = found;
        return found;
    }
}
