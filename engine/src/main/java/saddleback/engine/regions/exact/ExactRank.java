package saddleback.engine.regions.exact;

import saddleback.engine.regions.Slice;

import java.math.BigInteger;

/** Of how many dimensions a slice is, decided in integers. */
public final class ExactRank {
    private ExactRank() {}

    /**
     * The rank of T: the number of coordinates unless columns depend on each other, 0 where T is 0.
     * By elimination without fractions (Bareiss 1968); rows times columns squared multiplications.
     */
    public static int of(Slice slice) {
        BigInteger[][] m = columns(slice);
        BigInteger before = BigInteger.ONE;
        int rank = 0;
        for (int row = 0; row < m[0].length && rank < m.length; row++) {
            int pivot = rank;
            while (pivot < m.length && m[pivot][row].signum() == 0) pivot++;
            if (pivot == m.length) continue;
            BigInteger[] by = m[pivot];
            m[pivot] = m[rank];
            m[rank++] = by;
            for (int k = rank; k < m.length; k++) eliminate(m[k], by, row, before);
            before = by[row];
        }
        return rank;
    }

    private static BigInteger[][] columns(Slice slice) {
        int shift = 0;
        for (double[] row : slice.t()) shift = Dyadic.shift(shift, row);
        BigInteger[][] m = new BigInteger[slice.dims()][slice.t().size()];
        for (int k = 0; k < m.length; k++)
            for (int i = 0; i < m[k].length; i++)
                m[k][i] = Dyadic.scaled(slice.t().get(i)[k], shift);
        return m;
    }

    private static void eliminate(
            BigInteger[] column, BigInteger[] by, int row, BigInteger before) {
        BigInteger factor = column[row];
        for (int i = row; i < column.length; i++)
            column[i] = column[i].multiply(by[row]).subtract(by[i].multiply(factor)).divide(before);
    }
}
