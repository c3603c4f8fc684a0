package saddleback.engine.flatness;

import saddleback.engine.run.Progress;

/** One way of measuring. */
@FunctionalInterface
public interface Gauge {
    /**
     * Measures.
     *
     * @param subject not changed
     * @param progress over [0, 1]; cancels from there alone
     * @return never throws for a network that the measure does not suit: that is {@link
     *     Reading#none}
     */
    Reading read(Subject subject, Progress progress);
}
