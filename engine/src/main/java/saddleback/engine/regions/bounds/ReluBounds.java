package saddleback.engine.regions.bounds;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.Counts;
import saddleback.engine.regions.Bound;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bounds for networks of ReLU layers of widths n_1 to n_L on d inputs. */
final class ReluBounds {
    private ReluBounds() {}

    static List<Bound> of(Outline outline) {
        var bounds = new ArrayList<Bound>();
        bounds.add(Products.upper("serra-upper", "Serra et al. 2018", serra(outline), "always"));
        bounds.add(Products.layers(outline, "montufar-2017", "Montúfar 2017"));
        if (outline.inputs() == 1) bounds.add(line(outline));
        bounds.add(
                lower(
                        "serra-lower",
                        "Serra et al. 2018",
                        outline,
                        3,
                        "every hidden layer at least as wide as the input, all but the last three"
                                + " times as wide"));
        bounds.add(
                lower(
                        "montufar-2014",
                        "Montúfar et al. 2014",
                        outline,
                        1,
                        "every hidden layer at least as wide as the input"));
        bounds.add(pascanu(outline));
        bounds.add(Expectations.growth(outline));
        return bounds;
    }

    /**
     * Serra and others 2018, Theorem 1: the sum of the products of C(n_l, j_l) over all j with 0
     * &lt;= j_l &lt;= min(d, n_1 - j_1, ..., n_(l-1) - j_(l-1), n_l), over the running minimum. A
     * linear layer narrows to its width. At most L d max(n) additions.
     */
    static BigInteger serra(Outline outline) {
        BigInteger[] ways = new BigInteger[outline.inputs() + 1];
        Arrays.fill(ways, BigInteger.ZERO);
        ways[outline.inputs()] = BigInteger.ONE;
        for (Outline.Part p : outline.parts()) {
            BigInteger[] next = new BigInteger[ways.length];
            Arrays.fill(next, BigInteger.ZERO);
            int n = p.units();
            for (int j = 0; j <= (p.divides() ? Math.min(outline.inputs(), n) : 0); j++) {
                BigInteger c = Counts.choose(n, j);
                for (int d = j; d < ways.length; d++) {
                    int to = Math.min(d, n - j);
                    if (ways[d].signum() != 0) next[to] = next[to].add(ways[d].multiply(c));
                }
            }
            ways = next;
        }
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger w : ways) sum = sum.add(w);
        return sum;
    }

    /** With one input and at least three units a layer the product of n_l + 1 is attained. */
    private static Bound line(Outline outline) {
        boolean wide = outline.unmixed() && outline.widths().stream().allMatch(n -> n >= 3);
        BigInteger product = BigInteger.ONE;
        for (int n : outline.widths()) product = product.multiply(BigInteger.valueOf(n + 1L));
        return new Bound(
                "line-maximum",
                "Largest number on a line, attained",
                Bound.Kind.UPPER,
                wide ? product : null,
                null,
                "one input and at least 3 units in every hidden layer");
    }

    /**
     * Each layer but the last folds each coordinate into pieces: n / d of them, or, from three
     * units on, one more.
     */
    private static Bound lower(
            String id, String name, Outline outline, int least, String condition) {
        int d = outline.inputs();
        int extra = least == 3 ? 1 : 0;
        List<Integer> widths = outline.widths();
        @Nullable BigInteger value = null;
        if (outline.unmixed() && wide(widths, least * d) && widths.getLast() >= d) {
            value = Counts.arrangement(widths.getLast(), d);
            for (int n : widths.subList(0, widths.size() - 1))
                value = value.multiply(BigInteger.valueOf(n / d + extra).pow(d));
        }
        return new Bound(id, name, Bound.Kind.LOWER, value, null, condition);
    }

    private static boolean wide(List<Integer> widths, int least) {
        return widths.subList(0, widths.size() - 1).stream().allMatch(n -> n >= least);
    }

    private static Bound pascanu(Outline outline) {
        int d = outline.inputs();
        List<Integer> widths = outline.widths();
        @Nullable BigInteger value = null;
        if (outline.unmixed() && widths.stream().allMatch(n -> n >= d)) {
            value = Counts.arrangement(widths.getLast(), d);
            for (int n : widths.subList(0, widths.size() - 1))
                value = value.multiply(BigInteger.valueOf(n / d));
        }
        return new Bound(
                "pascanu-2013",
                "Pascanu et al. 2013",
                Bound.Kind.LOWER,
                value,
                null,
                "every hidden layer at least as wide as the input");
    }
}
