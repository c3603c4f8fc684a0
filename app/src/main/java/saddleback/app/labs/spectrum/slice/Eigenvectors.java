package saddleback.app.labs.spectrum.slice;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.spectrum.Ranks;
import saddleback.engine.labs.spectrum.Eigenvalues;
import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.run.Progress;

import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * The vectors of known eigenvalues: those the result holds, and for small networks all of them,
 * which are computed on a thread of their own once one is asked for.
 */
final class Eigenvectors implements AutoCloseable {
    /** The most parameters for which all are computed: two matrices of 32 MB. */
    static final int MOST_PARAMETERS = 2000;

    private final Ranks ranks;
    private final Eigenvalues known;
    private final Function<Progress, double[]> matrix;
    private final boolean all;
    private volatile double @Nullable [] rows;
    private volatile @Nullable Throwable failure;
    private volatile boolean closed;
    private @Nullable Thread thread;

    /**
     * Of a result.
     *
     * @param matrix gives the matrix written out, row-major, a fresh array
     */
    Eigenvectors(Ranks ranks, Eigenvalues known, Function<Progress, double[]> matrix) {
        this.ranks = ranks;
        this.known = known;
        this.matrix = matrix;
        all = canCompute(known, ranks.size());
    }

    /** Whether all vectors of a result can be had. */
    static boolean canCompute(Eigenvalues known, int size) {
        return known.all() != null && size <= MOST_PARAMETERS;
    }

    /** Whether the vector of a known eigenvalue is or can be known. */
    boolean has(int index) {
        return all || held(index) != null;
    }

    /**
     * The unit vector; null while it is not known, which begins to compute it.
     *
     * @throws IllegalStateException if computing failed
     */
    double @Nullable [] of(int index) {
        double[] held = held(index);
        if (held != null) return held;
        Throwable broken = failure;
        if (broken != null) throw new IllegalStateException("eigenvectors", broken);
        double[] found = rows;
        if (found == null) {
            start();
            return null;
        }
        int n = ranks.size();
        double[] vector = new double[n];
        System.arraycopy(found, (n - ranks.rank(index)) * n, vector, 0, n);
        return vector;
    }

    private double @Nullable [] held(int index) {
        int fromTop = ranks.rank(index) - 1;
        int fromBottom = ranks.size() - ranks.rank(index);
        EigenPairs top = known.largest();
        EigenPairs bottom = known.smallest();
        if (fromTop < top.vectors().size()) return top.vectors().get(fromTop);
        if (fromBottom < bottom.vectors().size()) return bottom.vectors().get(fromBottom);
        return null;
    }

    private void start() {
        if (thread != null) return;
        thread = Thread.ofPlatform().daemon().name("eigenvectors").start(this::compute);
    }

    private void compute() {
        try {
            double[] a = matrix.apply((_, _) -> checkOpen());
            checkOpen();
            Blas.eigenvectors(a, ranks.size(), 1);
            rows = a;
        } catch (CancellationException _) {
            closed = true;
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private void checkOpen() {
        if (closed) throw new CancellationException();
    }

    @Override
    public void close() {
        closed = true;
    }
}
