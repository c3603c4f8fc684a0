package saddleback.engine.linalg;

/** The dense kernels that a native library supplies where there is one. */
sealed interface Kernels permits OpenBlas, PlainJava {

    /**
     * C = alpha op(A) op(B) + beta C, row-major; op(A) is m x k, op(B) is k x n, and lda, ldb, ldc
     * are the distances between rows as stored.
     */
    void gemm(
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
            int ldc);

    /**
     * Eigenvalues of a symmetric matrix in ascending order.
     *
     * @param a n x n, overwritten; where {@code vectors} is set, row i becomes the unit eigenvector
     *     of eigenvalue i
     */
    double[] eigen(double[] a, int n, boolean vectors, int threads);

    /** Name and version, for records of a run. */
    String name();
}
