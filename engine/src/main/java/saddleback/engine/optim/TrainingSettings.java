package saddleback.engine.optim;

import org.jspecify.annotations.Nullable;

import saddleback.engine.net.Init;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * How a network is trained. Weight decay is not here: it belongs to the objective, so its gradient
 * counts in clipping and in the gradient norm.
 *
 * @param method the optimiser
 * @param batch examples in a step, drawn without replacement in every epoch, the last batch of an
 *     epoch being the rest; null for all
 * @param epochs passes over the training examples; not used where {@code steps} is given
 * @param steps steps in place of whole epochs, or null
 * @param init where training starts; drawn by whoever starts training
 * @param schedule how the rate changes
 * @param clip gradients longer than this are shortened to it, or null
 * @param stop training ends when the norm of the gradient is this or less, or null. With all
 *     examples in a step the norm is known at every step; with batches it is the norm over all
 *     training examples that the learning curve measures
 * @param curve when the learning curve is measured
 * @param trajectory when the weights are recorded
 * @param checkpoint when a checkpoint is kept, so that a killed run can continue
 */
public record TrainingSettings(
        @Setting("The optimiser") Method method,
        @Setting(value = "Examples in a step; all if not given", min = 1) @Nullable Integer batch,
        @Setting(value = "Passes over the training examples", unit = "epochs", min = 1) int epochs,
        @Setting(value = "Steps in place of whole epochs", unit = "steps", min = 1, advanced = true)
                @Nullable Integer steps,
        @Setting("How the weights are drawn at the start") Init init,
        @Setting("How the rate changes during training") Schedule schedule,
        @Setting(
                        value = "Longest gradient; longer ones are shortened to it",
                        min = 0,
                        above = true,
                        log = true,
                        advanced = true)
                @Nullable Double clip,
        @Setting(
                        value = "Gradient norm at which training ends early",
                        min = 0,
                        above = true,
                        log = true,
                        advanced = true)
                @Nullable Double stop,
        @Setting(value = "When loss, accuracy and gradient norm are measured", advanced = true)
                Interval curve,
        @Setting(value = "When the weights are recorded", advanced = true) Interval trajectory,
        @Setting(value = "When a checkpoint is kept", advanced = true) Interval checkpoint) {

    /** Checks the ranges and what goes together. */
    public TrainingSettings {
        Ranges.check(
                TrainingSettings.class,
                method,
                batch,
                epochs,
                steps,
                init,
                schedule,
                clip,
                stop,
                curve,
                trajectory,
                checkpoint);
        if (method.wholeOnly()) checkWhole(batch, schedule, clip);
        if (stop != null && batch != null && curve instanceof Interval.Never)
            throw new IllegalArgumentException(
                    "curve: not never where stop and batch are given, was never");
    }

    private static void checkWhole(
            @Nullable Integer batch, Schedule schedule, @Nullable Double clip) {
        if (batch != null)
            throw new IllegalArgumentException(
                    "batch: not given with this method, which needs all examples, was " + batch);
        if (!(schedule instanceof Schedule.Constant))
            throw new IllegalArgumentException(
                    "schedule: constant with this method, which finds the length of its steps, was "
                            + schedule);
        if (clip != null)
            throw new IllegalArgumentException(
                    "clip: not given with this method, which finds the length of its steps, was "
                            + clip);
    }

    /** The same with these steps on record. */
    public TrainingSettings recording(Interval steps) {
        return new TrainingSettings(
                method,
                batch,
                epochs,
                this.steps,
                init,
                schedule,
                clip,
                stop,
                curve,
                steps,
                checkpoint);
    }

    /**
     * Momentum 0.9 at rate 0.1 over all examples for 10 epochs from He's initialisation, a learning
     * curve and checkpoints of at most 100 points, no trajectory.
     */
    public static TrainingSettings defaults() {
        return new TrainingSettings(
                new Sgd(0.1, 0.9, false),
                null,
                10,
                null,
                new Init.He(),
                new Schedule.Constant(),
                null,
                null,
                new Interval.Points(100),
                new Interval.Never(),
                new Interval.Points(100));
    }
}
