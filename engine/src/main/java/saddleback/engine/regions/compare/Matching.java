package saddleback.engine.regions.compare;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.Arrays;

/**
 * Which unit of one network does what a unit of another does, but for a factor above 0: found layer
 * by layer from the weights, so that networks whose units stand in another order are compared unit
 * by unit. Where a layer has no such unit for one of its own, that layer and those after it are
 * compared in the order that they have.
 */
final class Matching {
    /** Of rounding, over the largest number of a row. */
    private static final double ROUNDING = 1e-9;

    private final int[] unit;

    private Matching(int[] unit) {
        this.unit = unit;
    }

    /** Of the second network's units to the first one's. */
    static Matching of(GivenNetwork first, GivenNetwork second) {
        int units = second.layers().stream().mapToInt(GivenLayer::units).sum();
        int[] unit = new int[units];
        Arrays.setAll(unit, i -> i);
        var inputs = new Ordered(first.inputs());
        int at = 0;
        for (int l = 0; l < second.layers().size() && l < first.layers().size(); l++) {
            GivenLayer theirs = second.layers().get(l);
            Ordered found = inputs.through(first.layers().get(l), theirs);
            if (found == null) break;
            for (int u = 0; u < theirs.units(); u++) unit[at + u] = at + found.order[u];
            at += theirs.units();
            inputs = found;
        }
        return new Matching(unit);
    }

    /** Whether every unit has the state of the one that it does the work of. */
    boolean same(byte[] first, byte[] second) {
        if (first.length != second.length) return false;
        for (int u = 0; u < unit.length; u++) if (second[u] != first[unit[u]]) return false;
        return true;
    }

    /** What the units of the second network's layer are: the first's in an order, times factors. */
    private static final class Ordered {
        final int[] order;
        final double[] factor;

        Ordered(int size) {
            order = new int[size];
            Arrays.setAll(order, i -> i);
            factor = new double[size];
            Arrays.fill(factor, 1);
        }

        @Nullable Ordered through(GivenLayer first, GivenLayer second) {
            int units = second.units();
            if (first.units() != units || first.w().size() != second.w().size()) return null;
            var next = new Ordered(units);
            boolean[] used = new boolean[units];
            for (int v = 0; v < units; v++) {
                int found = -1;
                for (int k = 0; k < units && found < 0; k++) {
                    int u = (v + k) % units;
                    double by = used[u] ? Double.NaN : factor(first, u, second, v);
                    if (!(by > 0)) continue;
                    found = u;
                    next.factor[v] = by;
                }
                if (found < 0) return null;
                used[found] = true;
                next.order[v] = found;
            }
            return next;
        }

        /** The factor above 0 between two units, NaN where there is none. */
        private double factor(GivenLayer first, int u, GivenLayer second, int v) {
            int rows = first.w().size() / first.units();
            double top = 0;
            double other = 0;
            for (int pass = 0; pass < 2; pass++)
                for (int r = 0; r < rows; r++) {
                    double[] a = first.w().get(u * rows + r);
                    double[] b = second.w().get(v * rows + r);
                    for (int c = 0; c <= b.length; c++) {
                        boolean bias = c == b.length;
                        double x = bias ? first.b()[u * rows + r] : a[order[c]];
                        double y = bias ? second.b()[v * rows + r] : b[c] * factor[c];
                        if (pass == 0 && Math.abs(x) > Math.abs(top)) {
                            top = x;
                            other = y;
                        }
                        if (pass == 1 && !(Math.abs(left(top, other, x, y)) <= slack(top, other)))
                            return Double.NaN;
                    }
                }
            return top == 0 ? 1 : other / top;
        }

        /** 0 where x and y have the ratio of top and other; of a unit of zeros where y is 0. */
        private static double left(double top, double other, double x, double y) {
            return top == 0 ? y : y * top - x * other;
        }

        private static double slack(double top, double other) {
            return ROUNDING * Math.abs(top * other);
        }
    }
}
