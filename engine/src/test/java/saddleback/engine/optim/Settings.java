package saddleback.engine.optim;

import org.jspecify.annotations.Nullable;

import saddleback.engine.net.Init;

/** Training settings for tests: nothing but a method, changed one thing at a time. */
final class Settings {
    private Settings() {}

    /** All examples in a step, everything else off. */
    static TrainingSettings of(Method method, int epochs) {
        return with(method, null, epochs, null, new Schedule.Constant());
    }

    /** Batches. */
    static TrainingSettings batches(Method method, int batch, int epochs) {
        return with(method, batch, epochs, null, new Schedule.Constant());
    }

    /** Curve and trajectory and checkpoints at every epoch. */
    static TrainingSettings with(
            Method method,
            @Nullable Integer batch,
            int epochs,
            @Nullable Double clip,
            Schedule schedule) {
        return new TrainingSettings(
                method,
                batch,
                epochs,
                null,
                new Init.He(),
                schedule,
                clip,
                null,
                new Interval.Epochs(1),
                new Interval.Epochs(1),
                new Interval.Epochs(1));
    }

    /** The same with a gradient norm to stop at. */
    static TrainingSettings stopping(TrainingSettings s, double stop) {
        return new TrainingSettings(
                s.method(),
                s.batch(),
                s.epochs(),
                s.steps(),
                s.init(),
                s.schedule(),
                s.clip(),
                stop,
                s.curve(),
                s.trajectory(),
                s.checkpoint());
    }

    /** The same with other records. */
    static TrainingSettings recording(
            TrainingSettings s, Interval curve, Interval trajectory, Interval checkpoint) {
        return new TrainingSettings(
                s.method(),
                s.batch(),
                s.epochs(),
                s.steps(),
                s.init(),
                s.schedule(),
                s.clip(),
                s.stop(),
                curve,
                trajectory,
                checkpoint);
    }

    /** The same for a number of steps. */
    static TrainingSettings steps(TrainingSettings s, int steps) {
        return new TrainingSettings(
                s.method(),
                s.batch(),
                s.epochs(),
                steps,
                s.init(),
                s.schedule(),
                s.clip(),
                s.stop(),
                s.curve(),
                s.trajectory(),
                s.checkpoint());
    }
}
