package saddleback.engine.labs.saddles;

import org.jspecify.annotations.Nullable;

import saddleback.engine.optim.Method;
import saddleback.engine.optim.Sgd;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * A part of a way: one method for some steps.
 *
 * @param batch null for all examples
 */
public record Stage(
        @Setting(value = "The optimiser", required = true) Method method,
        @Setting(value = "Examples in a step; all if not given", min = 1) @Nullable Integer batch,
        @Setting(value = "Passes over the training examples", unit = "epochs", min = 1)
                int epochs) {

    /** Checks what goes together. */
    public Stage {
        Ranges.check(Stage.class, method, batch, epochs);
        if (method.wholeOnly() && batch != null)
            throw new IllegalArgumentException(
                    "batch: not given with this method, which needs all examples, was " + batch);
    }

    /** 20 passes; the method must be given. */
    public static Stage defaults() {
        return new Stage(Sgd.defaults(), null, 20);
    }
}
