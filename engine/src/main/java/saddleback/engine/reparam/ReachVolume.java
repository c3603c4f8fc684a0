package saddleback.engine.reparam;

import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * Theorem 2 as a machine: alpha-scales that carry a box around the weights to boxes that do not
 * overlap, in which the loss takes the same values. The network ends in the middle of the last box.
 * Where the first layer has at least as many parameters as the second, the volumes do not shrink,
 * and the set of equally good weights has infinite volume.
 */
@Id(value = "reach-volume", meaning = "Theorem 2: disjoint boxes with equal losses")
public record ReachVolume(
        @Setting(
                        value =
                                "Boxes, that around the weights included; the network ends in the"
                                        + " last",
                        min = 2,
                        max = 100)
                int boxes,
        @Setting(
                        value = "Half the side of the first box, below the largest first weight",
                        min = 0,
                        above = true,
                        log = true)
                double radius)
        implements Transformation, Machine {
    private static final String NAME = "reach-volume";

    /** Checks the ranges. */
    public ReachVolume {
        Ranges.check(ReachVolume.class, boxes, radius);
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
        DisjointBoxes all = boxes(before);
        double alpha = Math.pow(all.factor(), boxes - 1);
        if (!Double.isFinite(all.boxes().getLast().high()))
            throw new IllegalArgumentException(
                    "%s: fewer boxes, the last one's weights are beyond the floating-point range,"
                                    .formatted(NAME)
                            + " was %d with the factor %s".formatted(boxes, all.factor()));
        Step step = OwnParameters.pair(layers.size(), 0, alpha).apply(before, train, progress);
        double first = all.boxes().getFirst().logVolume();
        return step.with(
                List.of(
                        new Step.Note("factor", all.factor()),
                        new Step.Note("disjoint-boxes", all.disjoint() ? boxes : 1),
                        new Step.Note("log-volume-of-the-first", first),
                        new Step.Note("log-volume-of-all", all.logVolume()),
                        new Step.Note("log-growth", all.boxes().get(1).logVolume() - first),
                        new Step.Note("loss-here", train.value(before.weights())),
                        new Step.Note("loss-there", train.value(step.after().weights()))));
    }

    private DisjointBoxes boxes(Place before) {
        try {
            return DisjointBoxes.of(before.network(), before.weights(), radius, boxes);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(NAME + ": " + e.getMessage(), e);
        }
    }

    /** Five boxes of half side 0.01. */
    public static ReachVolume defaults() {
        return new ReachVolume(5, 0.01);
    }
}
