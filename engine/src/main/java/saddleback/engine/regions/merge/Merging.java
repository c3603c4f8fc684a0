package saddleback.engine.regions.merge;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.Slice;

/** Finds the linear regions and the distinct affine functions among cells. */
public final class Merging {
    private Merging() {}

    /**
     * Joins cells across facets where the affine map does not change, and numbers distinct maps.
     *
     * @param slice null for u = x
     */
    public static Merged of(GivenNetwork network, @Nullable Slice slice, Domain domain, Cells cells) {
        throw new UnsupportedOperationException();
    }
}
