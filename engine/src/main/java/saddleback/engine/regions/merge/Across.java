package saddleback.engine.regions.merge;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Finds the cell across a facet. A facet lies on the cut between two states of a unit; the cell in
 * which this unit's state alone is the other one is across if it exists: its closure is what its
 * inequalities say, and by continuity all of them hold on the facet. Else several units change
 * together, and the states behind are found exactly.
 */
final class Across {
    private final Cells cells;
    private final UnitLayout layout;
    private final Patterns patterns;
    private final FacetCut cuts;
    private final Beyond beyond;
    private boolean alone;
    private boolean proved = true;
    private long exactDecisions;

    Across(Cells cells, UnitLayout layout, Patterns patterns, FacetCut cuts, Beyond beyond) {
        this.cells = cells;
        this.layout = layout;
        this.patterns = patterns;
        this.cuts = cuts;
        this.beyond = beyond;
    }

    /** The cell across a facet that is not on the boundary, -1 where none has the states. */
    int of(int cell, int facet) {
        FacetCut.Found found = cuts.of(cell, facet);
        if (found == null) return -1;
        proved &= found.proved();
        int unit = cells.facetUnit()[facet];
        if (found.clear()) {
            int near = patterns.find(cell, unit, found.state());
            alone = near >= 0;
            if (alone) return near;
        }
        alone = false;
        exactDecisions++;
        int units = layout.units();
        byte[] before = Arrays.copyOfRange(cells.states(), cell * units, (cell + 1) * units);
        BigInteger[] form = cuts.exactForm(found, before);
        if (flat(form)) return -1;
        return patterns.find(beyond.states(cell, before, found, form));
    }

    /** Whether across the last facet the state of its unit alone changes. */
    boolean alone() {
        return alone;
    }

    /** Whether the cut of every facet so far was certain. */
    boolean proved() {
        return proved;
    }

    /** How many facets needed exact arithmetic. */
    long exactDecisions() {
        return exactDecisions;
    }

    private static boolean flat(BigInteger[] form) {
        for (int c = 0; c < form.length - 1; c++) if (form[c].signum() != 0) return false;
        return true;
    }
}
