package saddleback.engine.linalg;

import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * OpenBLAS, called on Java arrays in place ({@link Linker.Option#critical}); the only class that
 * knows the native library. A record, so that the JIT trusts the handles as constants. Products run
 * on the calling thread alone; work is shared out above.
 */
record OpenBlas(MethodHandle dgemm, MethodHandle dsyevd, MethodHandle setThreads, String name)
        implements Kernels {
    private static final int ROW_MAJOR = 101;
    private static final int COLUMN_MAJOR = 102;
    private static final int AS_STORED = 111;
    private static final int TRANSPOSED = 112;

    /**
     * The number of threads is one for the whole library: factorisations on one thread go side by
     * side, one on several goes alone.
     */
    private static final ReadWriteLock LOCK = new ReentrantReadWriteLock();

    /** The library, or nothing where there is none for this machine. */
    @SuppressWarnings("restricted") // the JVM is started with --enable-native-access
    static Optional<Kernels> load() {
        try {
            Loader.load(openblas.class);
            var symbols = SymbolLookup.loaderLookup();
            var linker = Linker.nativeLinker();
            MemoryLayout i = ValueLayout.JAVA_INT;
            MemoryLayout d = ValueLayout.JAVA_DOUBLE;
            MemoryLayout p = ValueLayout.ADDRESS;
            var blas =
                    new OpenBlas(
                            linker.downcallHandle(
                                    symbols.findOrThrow("cblas_dgemm"),
                                    FunctionDescriptor.ofVoid(
                                            i, i, i, i, i, i, d, p, i, p, i, d, p, i),
                                    Linker.Option.critical(true)),
                            linker.downcallHandle(
                                    symbols.findOrThrow("LAPACKE_dsyevd"),
                                    FunctionDescriptor.of(
                                            ValueLayout.JAVA_INT,
                                            i,
                                            ValueLayout.JAVA_BYTE,
                                            ValueLayout.JAVA_BYTE,
                                            i,
                                            p,
                                            i,
                                            p)),
                            linker.downcallHandle(
                                    symbols.findOrThrow("openblas_set_num_threads"),
                                    FunctionDescriptor.ofVoid(i)),
                            "OpenBLAS " + core(linker, symbols));
            blas.threads(1);
            return Optional.of(blas);
        } catch (Throwable missing) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("restricted")
    private static String core(Linker linker, SymbolLookup symbols) throws Throwable {
        var config =
                linker.downcallHandle(
                        symbols.findOrThrow("openblas_get_config"),
                        FunctionDescriptor.of(ValueLayout.ADDRESS));
        return ((MemorySegment) config.invokeExact())
                .reinterpret(512)
                .getString(0)
                .replaceFirst("OpenBLAS ", "");
    }

    private void threads(int n) {
        try {
            setThreads.invokeExact(n);
        } catch (Throwable t) {
            throw new LinkageError("openblas_set_num_threads", t);
        }
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
        try {
            dgemm.invokeExact(
                    ROW_MAJOR,
                    transposeA ? TRANSPOSED : AS_STORED,
                    transposeB ? TRANSPOSED : AS_STORED,
                    m,
                    n,
                    k,
                    alpha,
                    MemorySegment.ofArray(a).asSlice((long) aOffset * Double.BYTES),
                    lda,
                    MemorySegment.ofArray(b).asSlice((long) bOffset * Double.BYTES),
                    ldb,
                    beta,
                    MemorySegment.ofArray(c).asSlice((long) cOffset * Double.BYTES),
                    ldc);
        } catch (Throwable t) {
            throw new LinkageError("cblas_dgemm", t);
        }
    }

    @Override
    public double[] eigen(double[] a, int n, boolean vectors, int threads) {
        if (threads == 1) {
            LOCK.readLock().lock();
            try {
                return eigen(a, n, vectors);
            } finally {
                LOCK.readLock().unlock();
            }
        }
        LOCK.writeLock().lock();
        try {
            threads(threads);
            return eigen(a, n, vectors);
        } finally {
            threads(1);
            LOCK.writeLock().unlock();
        }
    }

    private double[] eigen(double[] a, int n, boolean vectors) {
        int info;
        var result = new double[n];
        try (var arena = Arena.ofConfined()) {
            var matrix = arena.allocate(ValueLayout.JAVA_DOUBLE, (long) n * n);
            var values = arena.allocate(ValueLayout.JAVA_DOUBLE, Math.max(1, n));
            MemorySegment.copy(a, 0, matrix, ValueLayout.JAVA_DOUBLE, 0, n * n);
            info =
                    (int)
                            dsyevd.invokeExact(
                                    COLUMN_MAJOR,
                                    (byte) (vectors ? 'V' : 'N'),
                                    (byte) 'U',
                                    n,
                                    matrix,
                                    Math.max(1, n),
                                    values);
            if (vectors) MemorySegment.copy(matrix, ValueLayout.JAVA_DOUBLE, 0, a, 0, n * n);
            MemorySegment.copy(values, ValueLayout.JAVA_DOUBLE, 0, result, 0, n);
        } catch (Throwable t) {
            throw new LinkageError("LAPACKE_dsyevd", t);
        }
        if (info != 0)
            throw new ArithmeticException(
                    "eigenvalues of a %d x %d matrix did not converge (dsyevd info %d)"
                            .formatted(n, n, info));
        return result;
    }
}
