package saddleback.engine.reparam;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Block;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * Section 4.3 as a machine: the alpha-scale after which a constant function lies within epsilon.
 * The first layer's weights get alpha = epsilon over their norm, the next layer 1/alpha; with the
 * first layer's weights at 0 the function does not depend on its input. Its biases need not be 0
 * for that, and keep what the scaling gives them.
 */
@Id(value = "reach-constant", meaning = "Section 4.3: a constant function within epsilon")
public record ReachConstant(
        @Setting(value = "Distance epsilon of the constant function", min = 0, above = true)
                double epsilon)
        implements Transformation, Machine {
    private static final String NAME = "reach-constant";

    /** Checks the range. */
    public ReachConstant {
        Ranges.check(ReachConstant.class, epsilon);
    }

    @Override
    public Kind kind() {
        return Kind.ALPHA_SCALE;
    }

    @Override
    public List<WeightLayer> suited(Place before) {
        return OwnParameters.layers(before, NAME);
    }

    @Override
    public Step apply(Place before, NetworkObjective train, Progress progress) {
        List<WeightLayer> layers = suited(before);
        double norm = firstNorm(before);
        if (!(norm > 0))
            throw new IllegalArgumentException(
                    NAME + ": weights of the first layer that are not all 0, was all 0");
        double alpha = Math.min(1, epsilon / norm);
        Step step = OwnParameters.pair(layers.size(), 0, alpha).apply(before, train, progress);
        double[] constant = constant(step.after());
        double there = train.evaluate(constant).loss();
        double here = train.evaluate(step.after().coordinates()).loss();
        return step.with(
                List.of(
                        new Step.Note("factor", alpha),
                        new Step.Note("distance", firstNorm(step.after())),
                        new Step.Note("output-spread", spread(train, constant)),
                        new Step.Note("loss-there", there),
                        new Step.Note("sharpness-at-least", (there - here) / (1 + here))));
    }

    /** The weights of a place with the first layer's weights, but not its biases, at 0. */
    public static double[] constant(Place place) {
        double[] w = place.weights();
        first(place).fill(w, 0);
        return w;
    }

    private static Block first(Place place) {
        return WeightLayer.of(place.network()).getFirst().weights();
    }

    private static double firstNorm(Place place) {
        double[] w = place.weights();
        Block b = first(place);
        double sum = 0;
        for (int i = b.offset(); i < b.offset() + b.size(); i++) sum += w[i] * w[i];
        return Math.sqrt(sum);
    }

    /** The largest difference of an output between two examples. */
    private static double spread(NetworkObjective train, double[] w) {
        var sweep = new GradientSweep(train.network(), train.lossFunction());
        double[] low = new double[train.network().outputs()];
        double[] high = new double[low.length];
        for (int b = 0; b < train.blocks(); b++) {
            Matrix z = sweep.outputs(w, train.block(b));
            for (int i = 0; i < z.rows(); i++)
                for (int k = 0; k < low.length; k++) {
                    boolean start = b == 0 && i == 0;
                    low[k] = start ? z.get(i, k) : Math.min(low[k], z.get(i, k));
                    high[k] = start ? z.get(i, k) : Math.max(high[k], z.get(i, k));
                }
        }
        double most = 0;
        for (int k = 0; k < low.length; k++) most = Math.max(most, high[k] - low[k]);
        return most;
    }

    /** The specification's 0.05. */
    public static ReachConstant defaults() {
        return new ReachConstant(0.05);
    }
}
