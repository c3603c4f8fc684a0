package saddleback.engine.regions.exact;

import saddleback.engine.regions.Slice;

import java.math.BigInteger;
import java.util.Arrays;

/** A slice x = c + T u in integers over one power of two. */
final class ExactSlice {
    private final int dims;
    private final int scale;
    private final BigInteger[][] rows;

    ExactSlice(Slice slice) {
        dims = slice.dims();
        int shift = Dyadic.shift(0, slice.c());
        for (double[] row : slice.t()) shift = Dyadic.shift(shift, row);
        scale = shift;
        rows = new BigInteger[slice.c().length][dims + 1];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < dims; j++) rows[i][j] = Dyadic.scaled(slice.t().get(i)[j], scale);
            rows[i][dims] = Dyadic.scaled(slice.c()[i], scale);
        }
    }

    int dims() {
        return dims;
    }

    /** Inputs are integers over 2 to this power. */
    int scale() {
        return scale;
    }

    /** A function of the inputs, as one of the coordinates. */
    BigInteger[] pull(BigInteger[] form) {
        BigInteger[] sum = new BigInteger[dims + 1];
        Arrays.fill(sum, BigInteger.ZERO);
        sum[dims] = form[rows.length];
        for (int i = 0; i < rows.length; i++)
            if (form[i].signum() != 0)
                for (int j = 0; j <= dims; j++)
                    if (rows[i][j].signum() != 0) sum[j] = sum[j].add(rows[i][j].multiply(form[i]));
        return sum;
    }
}
