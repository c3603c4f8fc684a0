package saddleback.engine.regions.polytope;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.exact.ExactNetwork;
import saddleback.engine.regions.maps.AffineRows;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The cuts of one layer on one cell of the layers before. Signs at corners are those of float64
 * where its error bound leaves no doubt, else those of integers.
 */
final class Cuts {
    /** Without proof: a value so small against its terms is taken for 0 (specification, 11). */
    private static final double TOLERANCE = 1e-12;

    final int layer;
    final AffineRows forms;
    private final byte[] states;
    private final @Nullable ExactNetwork network;
    private final AtomicReferenceArray<BigInteger[]> exact;

    /**
     * The cuts where units of earlier layers have given states.
     *
     * @param states kept, must not change
     * @param network null where nothing is to be proved
     */
    Cuts(int layer, AffineRows forms, byte[] states, @Nullable ExactNetwork network) {
        this.layer = layer;
        this.forms = forms;
        this.states = states;
        this.network = network;
        exact = new AtomicReferenceArray<>(forms.rows());
    }

    /** The sign of a cut at a corner of a cell. */
    int sign(int cut, Polytope cell, int index, Tally tally) {
        Corner corner = cell.corners[index];
        double value = forms.at(cut, corner.x);
        if (network == null) return tolerant(cut, corner.x, value);
        double error = forms.errorAt(cut, corner.x, corner.radius);
        if (value > error) return 1;
        if (value < -error) return -1;
        tally.exactDecisions++;
        BigInteger[] form = exact(cut);
        if (constant(form)) return form[cell.dims].signum();
        return corner.exact(cell, index).sign(form);
    }

    private static boolean constant(BigInteger[] form) {
        for (int i = 0; i < form.length - 1; i++) if (form[i].signum() != 0) return false;
        return true;
    }

    private int tolerant(int cut, double[] x, double value) {
        int from = cut * (x.length + 1);
        double size = Math.abs(forms.factors()[from + x.length]);
        for (int i = 0; i < x.length; i++)
            size += Math.abs(forms.factors()[from + i]) * Math.max(1, Math.abs(x[i]));
        return Math.abs(value) <= TOLERANCE * size ? 0 : value > 0 ? 1 : -1;
    }

    /** Whether positions are proved. */
    boolean certified() {
        return network != null;
    }

    /** A cut as a facet of cells. */
    Facet facet(int cut, int unit) {
        return new Facet(unit, forms, cut, () -> exact(cut));
    }

    private BigInteger[] exact(int cut) {
        if (network == null) throw new IllegalStateException("network: one, was none");
        BigInteger[] known = exact.get(cut);
        if (known != null) return known;
        BigInteger[] made = network.cut(layer, cut, states);
        exact.set(cut, made);
        return made;
    }
}
