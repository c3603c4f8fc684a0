package saddleback.engine.linalg;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/** The same kernels without a native library: slower, with the same results to rounding. */
record PlainJava() implements Kernels {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;

    @Override
    public String name() {
        return "Java vector kernels";
    }

    @Override
    public void gemm(
            boolean transposeA,
            boolean transposeB,
            int m,
            int n,
            int k,
            double alpha,
            double[] a,
            int aOffset,
            int lda,
            double[] b,
            int bOffset,
            int ldb,
            double beta,
            double[] c,
            int cOffset,
            int ldc) {
        for (int i = 0; i < m; i++) {
            int row = cOffset + i * ldc;
            scale(c, row, n, beta);
            for (int p = 0; p < k; p++) {
                double factor =
                        alpha * (transposeA ? a[aOffset + p * lda + i] : a[aOffset + i * lda + p]);
                if (transposeB) addStrided(c, row, n, factor, b, bOffset + p, ldb);
                else add(c, row, n, factor, b, bOffset + p * ldb);
            }
        }
    }

    private static void scale(double[] c, int from, int n, double beta) {
        if (beta == 0) java.util.Arrays.fill(c, from, from + n, 0);
        else if (beta != 1) for (int j = from; j < from + n; j++) c[j] *= beta;
    }

    private static void add(double[] c, int from, int n, double factor, double[] b, int at) {
        int j = 0;
        for (; j < S.loopBound(n); j += S.length())
            DoubleVector.fromArray(S, b, at + j)
                    .lanewise(
                            jdk.incubator.vector.VectorOperators.FMA,
                            DoubleVector.broadcast(S, factor),
                            DoubleVector.fromArray(S, c, from + j))
                    .intoArray(c, from + j);
        for (; j < n; j++) c[from + j] = Math.fma(b[at + j], factor, c[from + j]);
    }

    private static void addStrided(
            double[] c, int from, int n, double factor, double[] b, int at, int stride) {
        for (int j = 0; j < n; j++) c[from + j] = Math.fma(b[at + j * stride], factor, c[from + j]);
    }

    @Override
    public double[] eigen(double[] a, int n, boolean vectors, int threads) {
        var decomposition = DecompositionFactory_DDRM.eig(n, vectors, true);
        if (!decomposition.decompose(DMatrixRMaj.wrap(n, n, a.clone())))
            throw new ArithmeticException(
                    "eigenvalues of a %d x %d matrix did not converge".formatted(n, n));
        Integer[] order = new Integer[n];
        java.util.Arrays.setAll(order, i -> i);
        java.util.Arrays.sort(
                order,
                (i, j) ->
                        Double.compare(
                                decomposition.getEigenvalue(i).real,
                                decomposition.getEigenvalue(j).real));
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = decomposition.getEigenvalue(order[i]).real;
            if (vectors)
                System.arraycopy(decomposition.getEigenVector(order[i]).data, 0, a, i * n, n);
        }
        return values;
    }
}
