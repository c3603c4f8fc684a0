package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.regions.merge.Merging;
import saddleback.engine.run.Run;

/**
 * Counts networks on one cut.
 *
 * @param slice null where u is the input itself
 * @param dims coordinates u
 * @param certify whether every decision is proved
 * @param budget how much may be done
 */
record Counting(@Nullable Slice slice, int dims, Domain domain, boolean certify, Budget budget) {
    /** Above so many dimensions there are no shapes. */
    static final int MOST_DIMS = 5;

    private static final double SHAPED = 0.6;

    /**
     * What is known of one network.
     *
     * @param cells null where there are more than are kept, or too many dimensions
     * @param merged null without cells
     */
    record Found(Census census, @Nullable Cells cells, @Nullable Merged merged) {}

    /** Counts in a domain of one's own. */
    RegionCounter counter(GivenNetwork network, Domain where) {
        return new RegionCounter(network, slice, where, certify, budget.cells());
    }

    /** Shapes, and of these linear regions and functions; where there are too many, the count. */
    Found whole(GivenNetwork network, Run<?> run) {
        Cells cells = cells(network, run.stage(0, SHAPED));
        if (cells == null) return new Found(count(network, run.stage(SHAPED, 1)), null, null);
        Merged merged = Merging.of(network, slice, domain, cells, run.stage(SHAPED, 1));
        return new Found(cells.census(), cells, merged);
    }

    /** Shapes of all cells, or null where there are more than are kept. */
    @Nullable Cells cells(GivenNetwork network, Run<?> run) {
        int most = (int) Math.min(budget.drawn(), budget.cells());
        if (budget.drawn() == 0 || dims > MOST_DIMS) return null;
        Cells cells = counter(network, domain).cells(most, run);
        return cells != null && cells.census().complete() ? cells : null;
    }

    /** The number alone. */
    Census count(GivenNetwork network, Run<?> run) {
        return counter(network, domain).count(run);
    }
}
