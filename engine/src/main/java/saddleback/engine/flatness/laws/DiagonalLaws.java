package saddleback.engine.flatness.laws;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;
import saddleback.engine.net.Block;

import java.util.Arrays;
import java.util.List;

/**
 * Laws where each parameter is multiplied by a factor s_i: gradient and Hessian become D g and D H
 * D with D = diag(1 / s_i) (Theorem 3). Decay is no part of that: it adds its own, which stays.
 *
 * @param scale the factors s_i
 * @param name TeX of a factor
 */
record DiagonalLaws(Slopes slopes, double[] scale, String name) {

    @Nullable Law of(Measure measure) {
        return switch (measure) {
            case TRACE -> trace();
            case SPECTRAL_NORM -> slopes.decay() == 0 ? spectralNorm() : null;
            case SAM -> slopes.decay() == 0 ? gradient() : null;
            default -> null;
        };
    }

    /** Ostrowski: an eigenvalue of D H D is one of H times a number between those of D². */
    private Law spectralNorm() {
        double[] bounds = bounds();
        return Law.between(
                bounds[0],
                bounds[1],
                "\\min_k %1$s^{-2} \\le \\cdot \\le \\max_k %1$s^{-2}".formatted(name));
    }

    /** Squares of the smallest and largest entry of D. */
    private double[] bounds() {
        double least = Arrays.stream(scale).min().orElse(1);
        double most = Arrays.stream(scale).max().orElse(1);
        return new double[] {1 / (most * most), 1 / (least * least)};
    }

    /** Exactly where each parameter matrix has one factor, else between the extremes. */
    private @Nullable Law trace() {
        if (!slopes.known()) return loosely();
        double[] traces = slopes.traces();
        List<Block> blocks = slopes.network().blocks();
        double low = 0;
        double high = 0;
        double total = 0;
        for (int b = 0; b < traces.length; b++) {
            Block block = blocks.get(b);
            double kept = slopes.decay() * block.size();
            double least = Double.POSITIVE_INFINITY;
            double most = 0;
            for (int i = block.offset(); i < block.offset() + block.size(); i++) {
                double d = 1 / (scale[i] * scale[i]);
                least = Math.min(least, d);
                most = Math.max(most, d);
            }
            low += (traces[b] - kept) * least + kept;
            high += (traces[b] - kept) * most + kept;
            total += traces[b];
        }
        if (!(total > 0)) return null;
        return Law.between(
                low / total,
                high / total,
                "\\frac{\\sum_k %s^{-2} \\operatorname{tr} B_k}{\\sum_k \\operatorname{tr} B_k}"
                        .formatted(name));
    }

    /** Of networks of linear pieces no diagonal entry is below the decay. */
    private @Nullable Law loosely() {
        if (!slopes.linearPieces()) return null;
        double[] bounds = bounds();
        boolean decay = slopes.decay() != 0;
        return Law.between(
                decay ? Math.min(1, bounds[0]) : bounds[0],
                decay ? Math.max(1, bounds[1]) : bounds[1],
                "\\min_k %1$s^{-2} \\le \\cdot \\le \\max_k %1$s^{-2}".formatted(name));
    }

    private @Nullable Law gradient() {
        double[] g = slopes.gradient();
        double before = 0;
        double after = 0;
        for (int i = 0; i < g.length; i++) {
            before += g[i] * g[i];
            after += g[i] / scale[i] * (g[i] / scale[i]);
        }
        if (!(before > 0)) return null;
        return Law.exactly(
                Math.sqrt(after / before),
                "\\frac{\\|D \\nabla L\\|}{\\|\\nabla L\\|},\\ D ="
                        + " \\operatorname{diag}(%s^{-1})".formatted(name));
    }
}
