package saddleback.engine.regions.merge;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.exact.ExactDisc;
import saddleback.engine.regions.exact.ExactPoint;

import java.math.BigInteger;

/**
 * Which edges of cells in the square around a disc meet the open disc. Certified cells have corners
 * no further than 1e-10 of the radius, and rounding, from their true places, so that only an edge
 * whose distance is close to the radius is in doubt.
 */
final class InDisc {
    private static final double NEAR = 1e-9;

    /** Squared lengths below may have lost digits. */
    private static final double SMALL = 0x1p-900;

    private final Cells cells;
    private final FacetCut cuts;
    private final Sameness sameness;
    private final Domain.Disc disc;
    private final ExactDisc exact;
    private boolean proved = true;

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
        boolean safe = length > SMALL && length <= Double.MAX_VALUE;
        if (safe && Math.abs(distance - disc.radius()) > NEAR * size)
            return distance < disc.radius();
        sameness.countExact(1);
        return exactly(cell, facet);
    }

    private double x(int corner) {
        return cells.corners()[2 * corner] - disc.centre()[0];
    }

    private double y(int corner) {
        return cells.corners()[2 * corner + 1] - disc.centre()[1];
    }

    private boolean exactly(int cell, int facet) {
        int begin = cells.facetBegin()[cell];
        int count = cells.facetBegin()[cell + 1] - begin;
        int before = begin + (facet - begin + count - 1) % count;
        int after = begin + (facet - begin + 1) % count;
        int[] ends = cuts.corners(cell, facet);
        BigInteger[] line = form(cell, facet);
        return exact.meets(
                end(form(cell, before), line, ends[0]), end(line, form(cell, after), ends[1]));
    }

    /** Where two lines meet; its rounded place where an edge shorter than rounding hides one. */
    private ExactPoint end(BigInteger[] one, BigInteger[] other, int corner) {
        BigInteger turn = one[0].multiply(other[1]).subtract(one[1].multiply(other[0]));
        if (turn.signum() != 0) return ExactPoint.meet(one, other);
        proved = false;
        return ExactPoint.of(cells.corners()[2 * corner], cells.corners()[2 * corner + 1]);
    }

    /** Whether every answer so far was proved. */
    boolean proved() {
        return proved;
    }

    /** A line further out than an edge on the square: nothing between is in the disc. */
    private BigInteger[] beside(int cell, int facet) {
        int[] ends = cuts.corners(cell, facet);
        double dx = x(ends[0]);
        double dy = y(ends[0]);
        boolean upright = dx == x(ends[1]) && Math.abs(dx) >= disc.radius();
        boolean level = dy == y(ends[1]) && Math.abs(dy) >= disc.radius();
        // an edge shorter than rounding in a corner of the square
        if (upright == level) proved = false;
        return upright
                ? ExactPoint.form(1, 0, -out(disc.centre()[0], dx))
                : ExactPoint.form(0, 1, -out(disc.centre()[1], dy));
    }

    private double out(double centre, double side) {
        return side < 0
                ? Math.nextDown(centre - 2 * disc.radius())
                : Math.nextUp(centre + 2 * disc.radius());
    }

    /** The line of an edge, for one on the square one further out. */
    private BigInteger[] form(int cell, int facet) {
        if (cells.facetUnit()[facet] < 0) return beside(cell, facet);
        FacetCut.Found found = cuts.of(cell, facet);
        if (found == null) throw new IllegalStateException("a facet without a cut");
        return cuts.exactForm(found, sameness.states(cell));
    }
}
