package saddleback.engine.regions.merge;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.exact.ExactDisc;
import saddleback.engine.regions.exact.ExactPoint;

import java.math.BigInteger;

/** Which edges of cells in the square around a disc meet the open disc. */
final class InDisc {
    private static final double NEAR = 1e-9;

    private final Cells cells;
    private final FacetCut cuts;
    private final Sameness sameness;
    private final Domain.Disc disc;
    private final ExactDisc exact;

    InDisc(Cells cells, FacetCut cuts, Sameness sameness, Domain.Disc disc) {
        this.cells = cells;
        this.cuts = cuts;
        this.sameness = sameness;
        this.disc = disc;
        exact = new ExactDisc(disc.centre(), disc.radius());
    }

    boolean meets(int cell, int facet) {
        int[] ends = cuts.corners(cell, facet);
        double px = x(ends[0]);
        double py = y(ends[0]);
        double dx = x(ends[1]) - px;
        double dy = y(ends[1]) - py;
        double length = dx * dx + dy * dy;
        double foot = Math.clamp(-(px * dx + py * dy) / length, 0, 1);
        double distance = Math.hypot(px + foot * dx, py + foot * dy);
        double size =
                Math.max(
                        disc.radius(),
                        Math.max(Math.abs(disc.centre()[0]), Math.abs(disc.centre()[1])));
        if (Math.abs(distance - disc.radius()) > NEAR * size) return distance < disc.radius();
        sameness.countExact(1);
        return exactly(cell, facet, foot > 0 && foot < 1);
    }

    private double x(int corner) {
        return cells.corners()[2 * corner] - disc.centre()[0];
    }

    private double y(int corner) {
        return cells.corners()[2 * corner + 1] - disc.centre()[1];
    }

    private boolean exactly(int cell, int facet, boolean between) {
        int begin = cells.facetBegin()[cell];
        int count = cells.facetBegin()[cell + 1] - begin;
        int before = begin + (facet - begin + count - 1) % count;
        int after = begin + (facet - begin + 1) % count;
        BigInteger[] line = form(cell, facet);
        boolean from = cells.facetUnit()[before] >= 0;
        boolean to = cells.facetUnit()[after] >= 0;
        if (from && to)
            return exact.meets(
                    ExactPoint.meet(form(cell, before), line),
                    ExactPoint.meet(line, form(cell, after)));
        // an end on the square around the disc is not in the open disc
        return from && exact.contains(ExactPoint.meet(form(cell, before), line))
                || to && exact.contains(ExactPoint.meet(line, form(cell, after)))
                || between && exact.crosses(line);
    }

    private BigInteger[] form(int cell, int facet) {
        FacetCut.Found found = cuts.of(cell, facet);
        if (found == null) throw new IllegalStateException("a facet without a cut");
        return cuts.exactForm(found, sameness.states(cell));
    }
}
