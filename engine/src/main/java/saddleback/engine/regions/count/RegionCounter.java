package saddleback.engine.regions.count;

import static java.util.Locale.ROOT;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.planar.PlanarCounter;
import saddleback.engine.regions.polytope.PolytopeCounter;
import saddleback.engine.regions.search.RegionSearch;
import saddleback.engine.run.Run;

/**
 * Counts the activation regions of a network on a cut, exactly: by intervals in one dimension,
 * polygons in two, polytopes in three to five; in more by a search that tells "at least".
 *
 * @param network in numbers
 * @param slice null for u = x
 * @param domain fits the coordinates u
 * @param certify whether every decision is proved
 * @param budget counting stops after so many regions
 */
public record RegionCounter(
        GivenNetwork network, @Nullable Slice slice, Domain domain, boolean certify, long budget) {

    /**
     * Counts alone: no shapes, memory as for one branch.
     *
     * @param run progress over [0, 1], cancellation, threads
     */
    public Census count(Run<?> run) {
        return switch (dims()) {
            case 1, 2 -> planar().count(run);
            case 3, 4, 5 -> polytope().count(run);
            default -> new RegionSearch(network, slice, box(), certify, budget).count(run);
        };
    }

    /**
     * Counts and keeps the shapes.
     *
     * @param most cells kept at most
     * @return null where there are more than {@code most} or than the budget, or the dimension is
     *     above 5
     */
    public @Nullable Cells cells(int most, Run<?> run) {
        return switch (dims()) {
            case 1, 2 -> planar().cells(most, run);
            case 3, 4, 5 -> polytope().cells(most, run);
            default -> null;
        };
    }

    private int dims() {
        return slice == null ? network.inputs() : slice.dims();
    }

    private PlanarCounter planar() {
        return new PlanarCounter(network, slice, domain, certify, budget);
    }

    private PolytopeCounter polytope() {
        return new PolytopeCounter(network, slice, box(), certify, budget);
    }

    private Domain.Box box() {
        if (domain instanceof Domain.Box box) return box;
        throw new IllegalArgumentException(
                "domain: a box in %d dimensions, was %s"
                        .formatted(dims(), domain.getClass().getSimpleName().toLowerCase(ROOT)));
    }
}
