package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.exact.ExactPoint;

import java.math.BigInteger;

/**
 * Exact lines and corners on the way to one cell, made when first needed. The line of a cut depends
 * on the states of earlier layers only, so it is kept until the search enters another cell of the
 * layer before.
 */
final class ExactPlane {
    private static final BigInteger[] UPRIGHT = ExactPoint.form(1, 0, 0);
    private static final BigInteger[] LEVEL = ExactPoint.form(0, 1, 0);

    private final Plan plan;
    private final ExactOnDemand network;
    private final byte[] states;
    private final @Nullable BigInteger[][] lines;
    private final int[] kept;
    private final int[] keptCount;
    private final @Nullable BigInteger[][] sides = new BigInteger[6][];

    /**
     * Nothing known yet.
     *
     * @param states of the cell where the search is; read when a line is made
     */
    ExactPlane(Plan plan, ExactOnDemand network, byte[] states) {
        this.plan = plan;
        this.network = network;
        this.states = states;
        lines = new BigInteger[plan.cuts()][];
        kept = new int[plan.cuts()];
        keptCount = new int[plan.layers.size()];
    }

    /** The search enters a cell of the layers before d. */
    void enter(int d) {
        int first = plan.layers.get(d).firstCut();
        for (int i = 0; i < keptCount[d]; i++) lines[kept[first + i]] = null;
        keptCount[d] = 0;
    }

    /** An edge's line in u. */
    BigInteger[] line(int edge) {
        if (edge < 0) return side(edge);
        BigInteger[] known = lines[edge];
        if (known != null) return known;
        int d = plan.layerOf(edge);
        Dividing layer = plan.layers.get(d);
        BigInteger[] made = network.network().cut(layer.layer(), edge - layer.firstCut(), states);
        if (plan.frame.dims == 1) made = new BigInteger[] {made[0], BigInteger.ZERO, made[1]};
        lines[edge] = made;
        kept[layer.firstCut() + keptCount[d]++] = edge;
        return made;
    }

    private BigInteger[] side(int edge) {
        BigInteger[] known = sides[-edge];
        if (known != null) return known;
        BigInteger[] made = plan.frame.form(edge);
        sides[-edge] = made;
        return made;
    }

    /** The corner where two edges meet. */
    ExactPoint point(Corners corners, int corner, int edgeBefore) {
        ExactPoint known = corners.exact[corner];
        if (known != null) return known;
        ExactPoint made = ExactPoint.meet(line(edgeBefore), line(corners.edge[corner]));
        corners.exact[corner] = made;
        return made;
    }

    /** A point of a line, on one of the axes. */
    ExactPoint middle(int edge) {
        BigInteger[] line = line(edge);
        boolean steep = line[1].abs().compareTo(line[0].abs()) < 0;
        return ExactPoint.meet(line, steep ? LEVEL : UPRIGHT);
    }

    /** The direction between two others in which a function stays as it is. */
    static ExactPoint between(ExactPoint p, ExactPoint q, BigInteger[] line) {
        BigInteger fromQ = p.value(line).abs();
        BigInteger fromP = q.value(line).abs();
        BigInteger x = p.at()[0].multiply(fromP).add(q.at()[0].multiply(fromQ));
        BigInteger y = p.at()[1].multiply(fromP).add(q.at()[1].multiply(fromQ));
        BigInteger common = x.gcd(y);
        return new ExactPoint(
                new BigInteger[] {x.divide(common), y.divide(common), BigInteger.ZERO});
    }
}
