package saddleback.engine.regions.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Solves small homogeneous systems in integers. */
final class Elimination {
    private static final MathContext DIGITS = new MathContext(24);
    private static final int PLANE = 2;

    private Elimination() {}

    /**
     * A vector other than 0 on which all forms vanish.
     *
     * @param forms one less than they have coefficients
     */
    static BigInteger[] zero(BigInteger[][] forms) {
        int d = forms.length;
        for (BigInteger[] form : forms)
            if (form.length != d + 1)
                throw new IllegalArgumentException(
                        "forms: %d coefficients each, was %d".formatted(d + 1, form.length));
        BigInteger[] at = d == PLANE ? cross(forms[0], forms[1]) : general(forms);
        for (BigInteger v : at) if (v.signum() != 0) return at;
        throw dependent();
    }

    private static IllegalArgumentException dependent() {
        return new IllegalArgumentException(
                "forms: none a combination of the others, was a dependent one");
    }

    private static BigInteger[] cross(BigInteger[] a, BigInteger[] b) {
        return new BigInteger[] {
            minor(a, b, 1, 2), minor(a, b, 2, 0), minor(a, b, 0, 1),
        };
    }

    private static BigInteger minor(BigInteger[] a, BigInteger[] b, int i, int j) {
        return a[i].multiply(b[j]).subtract(a[j].multiply(b[i]));
    }

    private static BigInteger[] general(BigInteger[][] forms) {
        int d = forms.length;
        BigInteger[][] m = new BigInteger[d][];
        for (int i = 0; i < d; i++) m[i] = forms[i].clone();
        int[] pivots = new int[d];
        BigInteger before = BigInteger.ONE;
        boolean[] used = new boolean[d + 1];
        for (int k = 0; k < d; k++) {
            int column = pivot(m, k, used);
            if (column < 0) throw dependent();
            pivots[k] = column;
            used[column] = true;
            BigInteger p = m[k][column];
            for (int i = 0; i < d; i++) if (i != k) eliminate(m[i], m[k], column, p, before);
            before = p;
        }
        int free = 0;
        while (used[free]) free++;
        BigInteger[] at = new BigInteger[d + 1];
        at[free] = before;
        for (int k = 0; k < d; k++) at[pivots[k]] = m[k][free].negate();
        return at;
    }

    /**
     * Brings a row with a pivot to place k; columns from the first, so that the last stays free.
     */
    private static int pivot(BigInteger[][] m, int k, boolean[] used) {
        for (int c = 0; c < used.length; c++) {
            if (used[c]) continue;
            for (int i = k; i < m.length; i++)
                if (m[i][c].signum() != 0) {
                    BigInteger[] row = m[i];
                    m[i] = m[k];
                    m[k] = row;
                    return c;
                }
        }
        return -1;
    }

    private static void eliminate(
            BigInteger[] row, BigInteger[] by, int column, BigInteger p, BigInteger before) {
        BigInteger factor = row[column];
        for (int c = 0; c < row.length; c++)
            row[c] = row[c].multiply(p).subtract(by[c].multiply(factor)).divide(before);
    }

    /** p / q to about the nearest float64; an infinity by the sign of p for q = 0. */
    static double quotient(BigInteger p, BigInteger q) {
        if (q.signum() == 0) return p.signum() == 0 ? 0 : p.signum() * Double.POSITIVE_INFINITY;
        return new BigDecimal(p).divide(new BigDecimal(q), DIGITS).doubleValue();
    }
}
