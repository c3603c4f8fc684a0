package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.run.Run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts the activation regions of a network on a line or a plane, or draws them.
 *
 * @param network in numbers
 * @param slice of one or two coordinates, null for u = x
 * @param domain fits the coordinates
 * @param certify whether every decision is proved
 * @param budget counting stops after so many regions
 */
public record PlanarCounter(
        GivenNetwork network, @Nullable Slice slice, Domain domain, boolean certify, long budget) {

    /** Checks that all fits together. */
    public PlanarCounter {
        int dims = slice == null ? network.inputs() : slice.dims();
        if (slice != null && slice.c().length != network.inputs())
            throw new IllegalArgumentException(
                    "slice: %d inputs as the network, was %d"
                            .formatted(network.inputs(), slice.c().length));
        boolean fits =
                switch (domain) {
                    case Domain.Box box -> box.lo().length == dims;
                    case Domain.Disc _ -> dims == 2;
                    case Domain.Whole _ -> true;
                };
        if (!fits)
            throw new IllegalArgumentException(
                    "domain: one of %d coordinates, was another".formatted(dims));
        if (budget < 1) throw new IllegalArgumentException("budget: at least 1, was " + budget);
    }

    /** Counts alone. */
    public Census count(Run<?> run) {
        return parts(domain, false).run(budget, run, null).census(certify);
    }

    /**
     * Counts and keeps the shapes; of the whole plane what a box around all corners shows.
     *
     * @param most cells kept at most
     * @return null where there are more than {@code most} or than the budget, or where no box of
     *     float64 numbers shows every cell of the whole plane
     */
    public @Nullable Cells cells(int most, Run<?> run) {
        long limit = Math.min(most, budget);
        if (domain instanceof Domain.Whole) return whole(limit, run);
        return cells(domain, limit, run);
    }

    private @Nullable Cells cells(Domain of, long limit, Run<?> run) {
        Parts parts = parts(of, true);
        List<Found> found = new ArrayList<>();
        Tally tally =
                parts.run(
                        limit,
                        run,
                        () -> {
                            Found one = new Found(parts.plan());
                            found.add(one);
                            return one;
                        });
        if (!tally.complete()) return null;
        return new Gathering(found, parts.plan()).cells(tally.census(certify));
    }

    private @Nullable Cells whole(long limit, Run<?> run) {
        List<Extent> extents = new ArrayList<>();
        Tally tally =
                parts(domain, true)
                        .run(
                                limit,
                                run.stage(0, 0.4),
                                () -> {
                                    Extent one = new Extent();
                                    extents.add(one);
                                    return one;
                                });
        if (!tally.complete()) return null;
        Extent extent = new Extent();
        extents.forEach(extent::include);
        if (!extent.holds()) return null;
        Cells cells = cells(extent.box(dims()), limit, run.stage(0.4, 1));
        Census census = tally.census(certify);
        if (cells == null || !Arrays.equals(cells.census().afterLayer(), census.afterLayer()))
            return null;
        return Gathering.with(cells, census);
    }

    private int dims() {
        return slice == null ? network.inputs() : slice.dims();
    }

    private Parts parts(Domain of, boolean shapes) {
        Plan plan = new Plan(network, slice, new Frame(dims(), of));
        return new Parts(plan, new ExactOnDemand(network, slice), certify, shapes);
    }
}
