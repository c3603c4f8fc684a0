package saddleback.engine.regions.search;

import saddleback.engine.regions.UnitLayout;

import java.math.BigInteger;

/**
 * How many activation regions a network of this shape has at most: the product over layers of what
 * one layer can do on a cell (Montúfar 2017; maxout Montúfar, Ren and Zhang 2021).
 */
final class Most {
    private Most() {}

    static BigInteger of(UnitLayout layout, int dims) {
        BigInteger product = BigInteger.ONE;
        int rank = dims;
        for (int l = 0; l < layout.layers(); l++) {
            int units = layout.layer(l).units();
            BigInteger sum = BigInteger.ZERO;
            BigInteger choices = BigInteger.ONE;
            BigInteger power = BigInteger.ONE;
            BigInteger each = BigInteger.valueOf(layout.states(l) - 1);
            for (int j = 0; j <= Math.min(rank, units); j++) {
                sum = sum.add(choices.multiply(power));
                choices =
                        choices.multiply(BigInteger.valueOf(units - j))
                                .divide(BigInteger.valueOf(j + 1));
                power = power.multiply(each);
            }
            if (layout.divides(l)) product = product.multiply(sum);
            rank = Math.min(rank, units);
        }
        return product;
    }
}
