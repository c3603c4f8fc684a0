package saddleback.app.training;

import org.jspecify.annotations.Nullable;

import saddleback.engine.optim.Method;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * What can be changed of a training while it runs.
 *
 * @param batch examples in a step; null for all
 */
public record LiveSettings(
        @Setting("The optimiser") Method method,
        @Setting(value = "Examples in a step; all if not given", min = 1) @Nullable Integer batch) {

    /** Checks the range and what goes together. */
    public LiveSettings {
        Ranges.check(LiveSettings.class, method, batch);
        if (method.wholeOnly() && batch != null)
            throw new IllegalArgumentException(
                    "batch: not given with this method, which needs all examples, was " + batch);
    }

    /** Those of a training. */
    public static LiveSettings of(TrainingSettings training) {
        return new LiveSettings(training.method(), training.batch());
    }

    /** The same with another method. */
    public LiveSettings with(Method other) {
        return new LiveSettings(other, batch);
    }
}
