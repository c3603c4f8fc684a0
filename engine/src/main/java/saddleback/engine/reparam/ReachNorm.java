package saddleback.engine.reparam;

import saddleback.engine.net.Block;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Theorem 4 as a machine: the alpha-scale after which the Hessian's spectral norm is at least what
 * is asked. A layer gets alpha, the next one 1/alpha, or the one before the last; a curvature gamma
 * along weights of the layer becomes gamma/alpha². Gamma is the largest entry of the diagonal among
 * these weights up to 2,000 parameters, beyond that the largest eigenvalue of their part of the
 * Hessian; alpha is the square root of gamma over the norm, less a thousandth for rounding. The law
 * holds at every point, not at minima only.
 */
@Id(value = "reach-norm", meaning = "Theorem 4: alpha-scale to a spectral norm")
public record ReachNorm(
        @Setting(value = "Spectral norm wanted", min = 0, above = true, log = true) double norm,
        @Setting(value = "Layer that gets alpha, counted from 1", min = 1) int layer)
        implements Transformation, Machine {
    private static final String NAME = "reach-norm";
    private static final double LESS = 0.999;

    /** Checks the ranges. */
    public ReachNorm {
        Ranges.check(ReachNorm.class, norm, layer);
    }

    @Override
    public Kind kind() {
        return Kind.ALPHA_SCALE;
    }

    @Override
    public List<WeightLayer> suited(Place before) {
        List<WeightLayer> layers = OwnParameters.layers(before, NAME);
        if (layer > layers.size())
            throw new IllegalArgumentException(
                    "%s: a layer with weights, at most %d, was %d"
                            .formatted(NAME, layers.size(), layer));
        return layers;
    }

    @Override
    public Step apply(Place before, NetworkObjective train, Progress progress) {
        List<WeightLayer> layers = suited(before);
        Block block = layers.get(layer - 1).weights();
        var hessian = new LossHessian(train, before.coordinates(), progress.part(0, 0.2));
        double gamma = curvature(hessian, train, block, progress.part(0.2, 0.5));
        if (!(gamma > 0))
            throw new IllegalArgumentException(
                    "%s: a curvature above 0 among the weights of layer %d, was %s"
                            .formatted(NAME, layer, gamma));
        double alpha = Math.min(1, LESS * Math.sqrt(gamma / norm));
        Step step =
                OwnParameters.pair(layers.size(), layer - 1, alpha).apply(before, train, progress);
        double attained =
                new LossHessian(train, step.after().coordinates(), progress.part(0.5, 0.7))
                        .largest(1, progress.part(0.7, 1))[0];
        return step.with(
                List.of(
                        new Step.Note("factor", alpha),
                        new Step.Note("curvature", gamma),
                        new Step.Note("guaranteed-norm", gamma / (alpha * alpha)),
                        new Step.Note("attained-norm", attained)));
    }

    private static double curvature(
            LossHessian hessian, NetworkObjective train, Block block, Progress progress) {
        if (LossHessian.isWhole(train.size())) return hessian.largestDiagonal(block);
        int[] among = IntStream.range(block.offset(), block.offset() + block.size()).toArray();
        return hessian.largest(among, 1, progress)[0];
    }

    /** A million, by the first layer. */
    public static ReachNorm defaults() {
        return new ReachNorm(1e6, 1);
    }
}
