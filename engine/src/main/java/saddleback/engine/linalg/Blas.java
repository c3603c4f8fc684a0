package saddleback.engine.linalg;

/**
 * Products of dense matrices and symmetric eigenvalues, by OpenBLAS where the machine has it and by
 * Java's vector instructions elsewhere. Every call runs on the caller's thread. The native library
 * is loaded at first use (about 0.2 s).
 */
public final class Blas {
    private static final class Chosen {
        static final Kernels KERNELS =
                Boolean.getBoolean("saddleback.blas.java")
                        ? new PlainJava()
                        : OpenBlas.load().orElseGet(PlainJava::new);
    }

    private Blas() {}

    /** Which kernels are in use. */
    public static String name() {
        return Chosen.KERNELS.name();
    }

    /** C = alpha A B + beta C. */
    public static void times(double alpha, Matrix a, Matrix b, double beta, Matrix c) {
        require(a.cols() == b.rows() && c.rows() == a.rows() && c.cols() == b.cols(), a, b, c);
        gemm(false, false, a.cols(), alpha, a, b, beta, c);
    }

    /** C = alpha A Bᵀ + beta C. */
    public static void timesTranspose(double alpha, Matrix a, Matrix b, double beta, Matrix c) {
        require(a.cols() == b.cols() && c.rows() == a.rows() && c.cols() == b.rows(), a, b, c);
        gemm(false, true, a.cols(), alpha, a, b, beta, c);
    }

    /** C = alpha Aᵀ B + beta C. */
    public static void transposeTimes(double alpha, Matrix a, Matrix b, double beta, Matrix c) {
        require(a.rows() == b.rows() && c.rows() == a.cols() && c.cols() == b.cols(), a, b, c);
        gemm(true, false, a.rows(), alpha, a, b, beta, c);
    }

    private static void gemm(
            boolean ta,
            boolean tb,
            int k,
            double alpha,
            Matrix a,
            Matrix b,
            double beta,
            Matrix c) {
        if (c.size() == 0) return;
        Chosen.KERNELS.gemm(
                ta,
                tb,
                c.rows(),
                c.cols(),
                k,
                alpha,
                a.data(),
                a.offset(),
                Math.max(1, a.cols()),
                b.data(),
                b.offset(),
                Math.max(1, b.cols()),
                beta,
                c.data(),
                c.offset(),
                c.cols());
    }

    private static void require(boolean fits, Matrix a, Matrix b, Matrix c) {
        if (!fits)
            throw new IllegalArgumentException(
                    "product: %d x %d and %d x %d into %d x %d"
                            .formatted(a.rows(), a.cols(), b.rows(), b.cols(), c.rows(), c.cols()));
    }

    /**
     * All eigenvalues of a symmetric matrix, ascending (LAPACK dsyevd).
     *
     * @param a n x n row-major, overwritten
     * @param threads how many threads the factorisation may use
     */
    public static double[] eigenvalues(double[] a, int n, int threads) {
        return Chosen.KERNELS.eigen(a, n, false, threads);
    }

    /**
     * Eigenvalues, ascending, and unit eigenvectors of a symmetric matrix.
     *
     * @param a n x n row-major; row i is overwritten with the eigenvector of eigenvalue i
     */
    public static double[] eigenvectors(double[] a, int n, int threads) {
        return Chosen.KERNELS.eigen(a, n, true, threads);
    }
}
