package saddleback.app.labs.saddles.escape;

import org.jspecify.annotations.Nullable;

import saddleback.engine.optim.Method;
import saddleback.engine.optim.Sgd;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * A method and the examples of its steps.
 *
 * @param batch examples in a step; null for all
 */
public record Using(
        @Setting("The optimiser") Method method,
        @Setting(value = "Examples in a step; all if not given", min = 1) @Nullable Integer batch) {

    /** Checks the range and what goes together. */
    public Using {
        Ranges.check(Using.class, method, batch);
        if (method.wholeOnly() && batch != null)
            throw new IllegalArgumentException(
                    "batch: not given with this method, which needs all examples, was " + batch);
    }

    /** Momentum over all examples. */
    public static Using defaults() {
        return new Using(Sgd.defaults(), null);
    }
}
