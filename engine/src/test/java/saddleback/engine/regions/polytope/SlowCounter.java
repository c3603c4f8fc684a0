package saddleback.engine.regions.polytope;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.exact.ExactNetwork;
import saddleback.engine.regions.exact.ExactPoint;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts as the definition says, in integers, slowly: a cell is a list of half-spaces, and it is
 * one if the points where as many of their boundaries as coordinates meet, and which lie in all of
 * them, span the space.
 */
final class SlowCounter {
    private final ExactNetwork exact;
    private final UnitLayout layout;
    private final int dims;
    final long[] afterLayer;

    SlowCounter(GivenNetwork network, Domain.Box box) {
        exact = ExactNetwork.of(network, null);
        layout = new UnitLayout(network);
        dims = network.inputs();
        afterLayer = new long[layout.layers()];
        List<BigInteger[]> sides = new ArrayList<>();
        for (int a = 0; a < dims; a++) {
            double[] form = new double[dims + 1];
            form[a] = 1;
            form[dims] = -box.lo()[a];
            sides.add(ExactPoint.form(form));
            form[dims] = -box.hi()[a];
            sides.add(turned(ExactPoint.form(form)));
        }
        divide(sides, 0, 0, new byte[layout.units()]);
    }

    private void divide(List<BigInteger[]> cell, int layer, int unit, byte[] states) {
        if (layer == layout.layers()) return;
        if (!layout.divides(layer)) {
            divide(cell, layer + 1, 0, states);
            return;
        }
        if (unit == layout.layer(layer).units()) {
            afterLayer[layer]++;
            divide(cell, layer + 1, 0, states);
            return;
        }
        int per = layout.cutsPerUnit(layer);
        BigInteger[][] cuts = new BigInteger[per][];
        for (int c = 0; c < per; c++) cuts[c] = exact.cut(layer, unit * per + c, states);
        for (int state = 0; state < layout.states(layer); state++) {
            List<BigInteger[]> part = part(cell, cuts, layer, state);
            if (part == null) continue;
            byte[] s = states.clone();
            s[layout.firstUnit(layer) + unit] = (byte) state;
            divide(part, layer, unit + 1, s);
        }
    }

    private @Nullable List<BigInteger[]> part(
            List<BigInteger[]> cell, BigInteger[][] cuts, int layer, int state) {
        List<BigInteger[]> part = new ArrayList<>(cell);
        List<BigInteger[]> strict = new ArrayList<>();
        switch (layout.layer(layer).type()) {
            case RELU, LEAKY_RELU -> {
                if (state == 1) strict.add(cuts[0]);
                else part.add(turned(cuts[0]));
            }
            case HARD_TANH -> {
                if (state == 0) part.add(turned(cuts[0]));
                if (state == 1) strict.addAll(List.of(cuts[0], turned(cuts[1])));
                if (state == 2) part.add(cuts[1]);
            }
            case MAXOUT -> {
                int k = 0;
                for (int i = 0; i < layout.states(layer); i++)
                    for (int j = i + 1; j < layout.states(layer); j++, k++) {
                        if (i == state) part.add(cuts[k]);
                        if (j == state) strict.add(turned(cuts[k]));
                    }
            }
            case LINEAR -> throw new AssertionError();
        }
        for (BigInteger[] form : strict) if (zero(form, dims + 1)) return null;
        part.addAll(strict);
        part.removeIf(form -> zero(form, dims) && form[dims].signum() >= 0);
        return full(part) ? part : null;
    }

    private boolean full(List<BigInteger[]> cell) {
        var span = new Independent(dims + 1);
        return corners(cell, 0, new ArrayList<>(), span);
    }

    private boolean corners(
            List<BigInteger[]> cell, int from, List<BigInteger[]> chosen, Independent span) {
        if (chosen.size() < dims) {
            for (int i = from; i < cell.size(); i++) {
                chosen.add(cell.get(i));
                if (corners(cell, i + 1, chosen, span)) return true;
                chosen.removeLast();
            }
            return false;
        }
        var rank = new Independent(dims);
        for (BigInteger[] form : chosen) if (!rank.add(form)) return false;
        ExactPoint p = ExactPoint.meet(chosen.toArray(new BigInteger[0][]));
        for (BigInteger[] form : cell) if (p.sign(form) < 0) return false;
        span.add(p.at());
        return span.size() == dims + 1;
    }

    private static boolean zero(BigInteger[] form, int n) {
        for (int i = 0; i < n; i++) if (form[i].signum() != 0) return false;
        return true;
    }

    private static BigInteger[] turned(BigInteger[] form) {
        BigInteger[] t = new BigInteger[form.length];
        for (int i = 0; i < t.length; i++) t[i] = form[i].negate();
        return t;
    }
}
