package saddleback.engine.labs.surface;

import org.jspecify.annotations.Nullable;

import saddleback.engine.objective.Evaluation;
import saddleback.engine.optim.TrainingResult;

import java.util.List;

/**
 * A loss surface, or, while it is computed, the same on a coarser grid.
 *
 * @param x coordinates along the first direction, increasing
 * @param y coordinates along the second direction, increasing; empty for lines
 * @param slices at least one
 * @param train how the origin does on the training examples, weight decay not included
 * @param test how it does on the test examples
 * @param decay what weight decay adds to the loss at the origin
 * @param classes names of the classes, empty for real targets
 * @param training how the weights were trained, or null
 * @param evaluated points computed, over all slices and parts
 * @param points points of the whole grid, over all slices and parts
 */
public record SurfaceResult(
        double[] x,
        double[] y,
        List<SliceResult> slices,
        Evaluation train,
        Evaluation test,
        double decay,
        List<String> classes,
        @Nullable TrainingResult training,
        long evaluated,
        long points) {

    /** Copies the lists. */
    public SurfaceResult {
        slices = List.copyOf(slices);
        classes = List.copyOf(classes);
    }

    /** Whether this is a line. */
    public boolean isLine() {
        return y.length == 0;
    }
}
