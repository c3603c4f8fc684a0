package saddleback.engine.regions.polytope;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.exact.ExactNetwork;
import saddleback.engine.regions.maps.NetworkMaps;
import saddleback.engine.run.Run;

/**
 * Counts the activation regions of a network in a box of three to five dimensions. The box is
 * divided unit by unit, as a convex polytope with its corners and facets; memory is that of one
 * path. Time grows with the cells and, for each, with corners squared times corners.
 *
 * @param network in numbers
 * @param slice null for u = x
 * @param box in the coordinates u
 * @param certify whether the sign of every cut at every corner is proved; else values below 1e-12
 *     of their terms count as 0
 * @param budget counting stops after about so many regions, at least 1
 */
public record PolytopeCounter(
        GivenNetwork network, @Nullable Slice slice, Domain.Box box, boolean certify, long budget) {
    private static final int LEAST_DIMS = 3;
    private static final int MOST_DIMS = 5;

    /** Checks that all fits together. */
    public PolytopeCounter {
        int dims = slice == null ? network.inputs() : slice.dims();
        if (dims < LEAST_DIMS || dims > MOST_DIMS)
            throw new IllegalArgumentException("dims: 3 to 5 coordinates, was " + dims);
        if (box.lo().length != dims)
            throw new IllegalArgumentException(
                    "box: %d coordinates, was %d".formatted(dims, box.lo().length));
        if (slice != null && slice.c().length != network.inputs())
            throw new IllegalArgumentException(
                    "slice: %d inputs as the network, was %d"
                            .formatted(network.inputs(), slice.c().length));
        if (budget < 1) throw new IllegalArgumentException("budget: at least 1, was " + budget);
    }

    /**
     * Counts alone.
     *
     * @param run progress over [0, 1], cancellation, threads
     */
    public Census count(Run<?> run) {
        return division(budget, false).run(run);
    }

    /**
     * Counts and keeps the shapes.
     *
     * @param most cells kept at most
     * @return null where there are more than {@code most} or than the budget
     */
    public @Nullable Cells cells(int most, Run<?> run) {
        Division division = division(Math.min(budget, most + 1L), true);
        Census census = division.run(run);
        return census.regions() > most || !census.complete() ? null : division.cells(census);
    }

    private Division division(long limit, boolean keep) {
        return division(network, slice, box, certify, limit, keep);
    }

    /** In any number of dimensions. */
    static Division division(
            GivenNetwork network,
            @Nullable Slice slice,
            Domain.Box box,
            boolean certify,
            long limit,
            boolean keep) {
        double[] reach = new double[box.lo().length];
        for (int i = 0; i < reach.length; i++)
            reach[i] = Math.max(Math.abs(box.lo()[i]), Math.abs(box.hi()[i]));
        var maps = new NetworkMaps(network, slice, reach);
        ExactNetwork exact = certify ? ExactNetwork.of(network, slice) : null;
        return new Division(new Walk(maps, exact), maps.layout(), box, certify, limit, keep);
    }
}
