package saddleback.engine.regions.bounds;

import saddleback.engine.given.Counts;
import saddleback.engine.regions.Bound;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Bounds that hold for every kind of unit. A unit of s states has at most s - 1 parallel cuts, or
 * none of its cuts matters more: n units of s states divide d dimensions into at most the sum of
 * C(n, j) (s - 1)^j for j up to d (parallel hyperplanes for hard tanh; Montúfar, Ren and Zhang 2021
 * for maxout).
 */
final class Products {
    private Products() {}

    /** All combinations of states. */
    static Bound trivial(Outline outline) {
        BigInteger all = BigInteger.ONE;
        for (Outline.Part p : outline.dividing())
            all = all.multiply(BigInteger.valueOf(p.states()).pow(p.units()));
        return upper("trivial", "All combinations of states", all, "always");
    }

    /** The product over the layers of what one layer can do at most, inputs narrowed before it. */
    static Bound layers(Outline outline, String id, String name) {
        BigInteger product = BigInteger.ONE;
        int dims = outline.inputs();
        for (Outline.Part p : outline.parts()) {
            if (p.divides())
                product = product.multiply(Counts.strips(p.units(), dims, p.states() - 1));
            dims = Math.min(dims, p.units());
        }
        return upper(id, name, product, "always");
    }

    /** One layer of all the units together: the sum of the elementary symmetric functions. */
    static Bound shallow(Outline outline) {
        int most = Math.min(outline.inputs(), outline.units());
        BigInteger[] e = new BigInteger[most + 1];
        Arrays.fill(e, BigInteger.ZERO);
        e[0] = BigInteger.ONE;
        for (Outline.Part p : outline.dividing()) {
            BigInteger cuts = BigInteger.valueOf(p.states() - 1L);
            for (int u = 0; u < p.units(); u++)
                for (int j = most; j > 0; j--) e[j] = e[j].add(e[j - 1].multiply(cuts));
        }
        return new Bound(
                "shallow",
                "One hidden layer of as many units",
                Bound.Kind.SHALLOW,
                Arrays.stream(e).reduce(BigInteger.ZERO, BigInteger::add),
                null,
                "the most that these units reach in a single layer");
    }

    static Bound upper(String id, String name, BigInteger value, String condition) {
        return new Bound(id, name, Bound.Kind.UPPER, value, null, condition);
    }
}
