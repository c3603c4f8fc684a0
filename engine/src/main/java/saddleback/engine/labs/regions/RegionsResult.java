package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Bound;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.Slice;

import java.util.List;

/**
 * What the region lab found.
 *
 * @param network in numbers
 * @param slice null where u is the input itself
 * @param domain in coordinates u
 * @param census the count
 * @param cells their shapes, null where they are too many or of more than five dimensions
 * @param merged which cells compute the same, null where shapes are
 * @param bounds beside the count; conditions that do not hold are said
 * @param data null where there are no examples
 * @param along counts during training, null where not asked
 * @param sweep counts of random networks, null where not asked
 */
public record RegionsResult(
        GivenNetwork network,
        @Nullable Slice slice,
        Domain domain,
        Census census,
        @Nullable Cells cells,
        @Nullable Merged merged,
        List<Bound> bounds,
        @Nullable CutData data,
        @Nullable Along along,
        @Nullable Sweep sweep) {

    /** Copies the list. */
    public RegionsResult {
        bounds = List.copyOf(bounds);
    }

    /** The number of coordinates u. */
    public int dims() {
        return slice == null ? network.inputs() : slice.dims();
    }
}
