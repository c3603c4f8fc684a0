package saddleback.engine.regions.merge;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.SlicedLayers;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.exact.ExactNetwork;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Run;

/**
 * Finds the linear regions and the distinct affine functions among cells: every facet leads to the
 * one cell behind it, and both are joined where the network's affine map is the same. Across unit k
 * the map changes by (dF/dh_k) times the change of h_k, so it stays only where that factor is 0.
 */
public final class Merging {
    static final String DOING = "linear regions";
    private static final int STRIDE = 256;

    /** Bytes for each cell and each facet while they are joined. */
    private static final int CELL = 64;

    private static final int FACET = 16;

    private final Cells cells;
    private final Domain domain;
    private final Across across;
    private final Sameness sameness;
    private final @Nullable InDisc disc;
    private final Unions unions;
    private long interior;
    private long boundary;
    private final Pairs pairs = new Pairs();
    private boolean complete = true;

    private Merging(GivenNetwork network, @Nullable Slice slice, Domain domain, Cells cells) {
        this.cells = cells;
        this.domain = domain;
        UnitLayout layout = new UnitLayout(network);
        SlicedLayers layers = SlicedLayers.of(network, slice);
        SlicedLayers magnitudes = SlicedLayers.magnitudes(network, slice);
        ExactNetwork exact = ExactNetwork.of(network, slice);
        double[] probe = probe(network.outputs());
        Rounding rounding = Rounding.of(network, slice, magnitudes, probe);
        FacetCut cuts = new FacetCut(cells, layout, layers, exact);
        Parallel parallel = new Parallel(cells, layout, cuts, magnitudes, rounding.unit());
        across =
                new Across(
                        cells,
                        layout,
                        new Patterns(cells, layout.units()),
                        cuts,
                        new Beyond(layout, exact, parallel));
        sameness =
                new Sameness(
                        cells,
                        layout,
                        exact,
                        rounding,
                        new Backward(layers, probe),
                        new Backward(magnitudes, probe));
        disc = domain instanceof Domain.Disc d ? new InDisc(cells, cuts, sameness, d) : null;
        unions = new Unions(cells.size());
    }

    /** Different weights for the outputs, so that different maps rarely have the same sum. */
    private static double[] probe(int outputs) {
        double[] probe = new double[outputs];
        for (int o = 0; o < outputs; o++) probe[o] = 1 + o * 0.6180339887498949 % 1;
        return probe;
    }

    /**
     * Joins cells across facets where the affine map does not change, and numbers distinct maps.
     * All comparisons are proved: by bounds of rounding, or exactly.
     *
     * <p>On a box every facet of a cell on the box's sides counts as one on the boundary; a disc
     * and the whole plane have none, and an edge counts only where it meets the open disc. The
     * result is not certified where the cells are not, where a cell is missing across a facet, or
     * where the cells do not tell a facet's cut and rounded corners leave it in doubt.
     *
     * @param slice null for u = x
     * @param run progress over [0, 1] and cancellation
     */
    public static Merged of(
            GivenNetwork network, @Nullable Slice slice, Domain domain, Cells cells, Run<?> run) {
        int facets = cells.facetUnit().length;
        long bytes = cells.size() * (CELL + 8L * cells.dims()) + (long) FACET * facets;
        Heap.require(bytes, "budget.drawn", "linear regions", "fewer cells need less");
        return new Merging(network, slice, domain, cells).merged(run);
    }

    /** The same, seen and stopped by nobody. */
    public static Merged of(
            GivenNetwork network, @Nullable Slice slice, Domain domain, Cells cells) {
        return of(network, slice, domain, cells, Run.unwatched());
    }

    private Merged merged(Run<?> run) {
        Deferred deferred = new Deferred();
        for (int cell = 0; cell < cells.size(); cell++) {
            if ((cell & STRIDE - 1) == 0) run.step(0.8 * cell / cells.size(), DOING);
            sameness.start(cell);
            for (int f = cells.facetBegin()[cell]; f < cells.facetBegin()[cell + 1]; f++)
                facet(cell, f, deferred);
        }
        for (int i = 0; i < deferred.size(); i++) {
            if ((i & STRIDE - 1) == 0) run.step(0.8 + 0.1 * i / deferred.size(), DOING);
            if (sameness.same(deferred.first(i), deferred.second(i)))
                unions.join(deferred.first(i), deferred.second(i));
        }
        int[] region = unions.numbers();
        int[] representative = representatives(region);
        int[] functionOf =
                Functions.of(representative, cells.dims() + 1, sameness, run.stage(0.9, 1));
        int[] function = new int[region.length];
        int functions = 0;
        for (int i = 0; i < function.length; i++) {
            function[i] = functionOf[region[i]];
            functions = Math.max(functions, function[i] + 1);
        }
        run.step(1, DOING);
        return new Merged(
                region,
                representative.length,
                function,
                functions,
                interior / 2,
                boundary,
                proved(),
                sameness.exactDecisions() + across.exactDecisions());
    }

    private boolean proved() {
        return cells.census().certified()
                && complete
                && across.proved()
                && pairs.twice()
                && (disc == null || disc.proved());
    }

    private void facet(int cell, int facet, Deferred deferred) {
        int unit = cells.facetUnit()[facet];
        if (unit < 0) {
            if (domain instanceof Domain.Box) boundary++;
            return;
        }
        if (disc != null && !disc.meets(cell, facet)) return;
        int other = across.of(cell, facet);
        if (other < 0 || other == cell) {
            complete = false;
            return;
        }
        interior++;
        pairs.add(cell, other);
        if (cell > other) return;
        if (!across.alone()) deferred.add(cell, other);
        else if (sameness.across(cell, unit)) unions.join(cell, other);
    }

    private static int[] representatives(int[] region) {
        int count = 0;
        for (int r : region) count = Math.max(count, r + 1);
        int[] first = new int[count];
        for (int i = region.length - 1; i >= 0; i--) first[region[i]] = i;
        return first;
    }
}
