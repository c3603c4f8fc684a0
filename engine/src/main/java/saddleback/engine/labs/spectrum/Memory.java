package saddleback.engine.labs.spectrum;

import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Recording;
import saddleback.engine.run.Heap;

/** What a spectrum needs of memory beyond its data, told before the work starts. */
final class Memory {
    private static final int TRACE_VECTORS = 40;

    private Memory() {}

    /**
     * Checks that the estimate fits.
     *
     * @param loaded the problem before its weights are trained
     * @throws IllegalArgumentException "settings: rule, was value"
     */
    static void check(Prepared loaded, SpectrumSettings settings) {
        int size = loaded.network().size();
        if (settings.exact() && size > DenseMatrix.MOST_ROWS)
            throw new IllegalArgumentException(
                    ("settings.exact: false for more than %,d parameters, where largest and"
                                    + " smallest find some at both ends, was true for %,d")
                            .formatted(DenseMatrix.MOST_ROWS, size));
        Heap.require(
                estimate(loaded, settings),
                "settings",
                settings.exact() ? "an exact spectrum" : "a spectrum",
                settings.exact()
                        ? "exact false needs less"
                        : "fewer eigenvalues, steps of the density or moments need less");
    }

    /** Bytes for matrices written out, the vectors of Lanczos and the recorded training. */
    static long estimate(Prepared loaded, SpectrumSettings settings) {
        long size = loaded.network().size();
        long ends = (long) settings.largest() + settings.smallest();
        DensitySettings density = settings.density();
        long vectors = 4 * ends + TRACE_VECTORS + 2 * Recording.points(loaded);
        if (density != null) vectors += density.steps();
        long matrices = settings.exact() ? settings.blocks() ? 3 : 2 : 0;
        long room = settings.exact() ? 0 : Math.min(size, 4 * ends + 104);
        return 8 * size * (vectors + matrices * size) + 24 * room * room + (64L << 20);
    }
}
