package saddleback.engine.labs.surface;

import org.jspecify.annotations.Nullable;

import saddleback.engine.net.Network;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.optim.TrainingResult;

import java.util.List;

/**
 * A loss surface, or, while it is computed, the same on a coarser grid.
 *
 * @param x coordinates along the first direction, increasing
 * @param y coordinates along the second direction, increasing; empty for lines
 * @param slices at least one
 * @param network whose weights the slices go through
 * @param train how the origin does on the training examples, weight decay not included
 * @param test how it does on the test examples
 * @param decay what weight decay adds to the loss at the origin
 * @param classes names of the classes, empty for real targets
 * @param training how the weights were trained, or null
 * @param ends the loss at both ends of a line through two weight files or solutions, on the part
 *     that {@link SliceResult#main} shows; null for other slices
 * @param frames the first slice about recorded training steps, in their order; empty where they
 *     were not asked for
 * @param evaluated points computed, over all slices and parts, frames not counted
 * @param points points of the whole grid, over all slices and parts, frames not counted
 */
public record SurfaceResult(
        double[] x,
        double[] y,
        List<SliceResult> slices,
        Network network,
        Evaluation train,
        Evaluation test,
        double decay,
        List<String> classes,
        @Nullable TrainingResult training,
        @Nullable Ends ends,
        List<Frame> frames,
        long evaluated,
        long points) {

    /** The loss at x = 0 and at x = 1. */
    public record Ends(double first, double second) {}

    /**
     * The loss on the first slice's directions about the weights of one training step.
     *
     * @param step training steps made
     * @param loss on the training examples, rows = y by columns = x of the whole grid
     */
    public record Frame(long step, double[] loss) {}

    /** Copies the lists. */
    public SurfaceResult {
        slices = List.copyOf(slices);
        classes = List.copyOf(classes);
        frames = List.copyOf(frames);
    }

    /** Whether this is a line. */
    public boolean isLine() {
        return y.length == 0;
    }
}
