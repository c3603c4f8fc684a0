package saddleback.engine.optim;

import saddleback.engine.run.Workers;

/**
 * A flat vector cut into fixed chunks that are shared out to threads. The cuts depend on the length
 * alone, and sums are added in the order of the chunks, so results do not depend on the threads.
 */
final class Chunks {
    /** 128 KiB a vector: a few vectors' chunks fit in the second-level cache. */
    static final int LENGTH = 16384;

    /** Work on the numbers {@code from} to {@code to - 1} of some vectors. */
    @FunctionalInterface
    interface Part {
        void run(int from, int to);
    }

    /** A sum over the numbers {@code from} to {@code to - 1} of some vectors. */
    @FunctionalInterface
    interface Sum {
        double over(int from, int to);
    }

    private final int size;
    private final Workers workers;
    private final double[] partial;

    Chunks(int size, Workers workers) {
        this.size = size;
        this.workers = workers;
        this.partial = new double[Math.ceilDiv(size, LENGTH)];
    }

    /** The length of the vectors. */
    int size() {
        return size;
    }

    /** Runs {@code part} on every chunk, in any order. */
    void each(Part part) {
        if (partial.length == 1) part.run(0, size);
        else workers.each(partial.length, (i, _) -> part.run(i * LENGTH, end(i)));
    }

    /** Adds up {@code sum} over the chunks, first to last. */
    double sum(Sum sum) {
        if (partial.length == 1) return sum.over(0, size);
        workers.each(partial.length, (i, _) -> partial[i] = sum.over(i * LENGTH, end(i)));
        double total = 0;
        for (double p : partial) total += p;
        return total;
    }

    private int end(int chunk) {
        return Math.min(size, (chunk + 1) * LENGTH);
    }
}
