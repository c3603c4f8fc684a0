package saddleback.engine.interference;

/**
 * Runs of learning by drawn episodes. Arrays are not changed by anyone.
 *
 * @param time T moments, in the flow's time, see {@link Sampling}
 * @param levels of the quantiles, ascending
 * @param bands quantiles over the runs: for each of the K components, and last their sum, one row
 *     per level of T numbers
 * @param runs success of each component: runs x T x K; in a preview NaN after the moment that a run
 *     has come to
 * @param totalTime of each run until all components were learned (by their policies' exact
 *     success), NaN where its steps came first
 */
public record Sampled(
        double[] time,
        double[] levels,
        double[][][] bands,
        double[][][] runs,
        double[] totalTime) {}
