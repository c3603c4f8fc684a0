package saddleback.engine.optim;

import org.jspecify.annotations.Nullable;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Run;

import java.util.concurrent.CancellationException;

/** One training under way. */
final class TrainingLoop {
    private final TrainingSettings settings;
    private final long steps;
    private final Descent descent;
    private final Recorder recorder;
    private final CheckpointKeeper keeper;
    private final Run<TrainingResult> run;
    private final Phrase phrase;
    private End end = End.RUNNING;

    TrainingLoop(
            TrainingSettings settings,
            long steps,
            Descent descent,
            Recorder recorder,
            CheckpointKeeper keeper,
            Run<TrainingResult> run) {
        this.settings = settings;
        this.steps = steps;
        this.descent = descent;
        this.recorder = recorder;
        this.keeper = keeper;
        this.run = run;
        phrase = new Phrase(steps, descent.perEpoch());
    }

    TrainingResult run() {
        @Nullable Checkpoint found = keeper.find().orElse(null);
        if (found != null) restore(found);
        long restored = found == null ? -1 : step();
        while (end == End.RUNNING) {
            report();
            boolean measured = recorder.record(step(), descent.weights());
            if (measured) run.preview(this::result);
            end = look(measured);
            if (end == End.RUNNING) {
                if (step() > restored && step() > 0 && due()) keep();
                if (!descent.move(factor())) end = End.NO_DECREASE;
            }
            if (end != End.RUNNING) finish();
        }
        run.step(1, end.sentence());
        return result();
    }

    private long step() {
        return descent.steps();
    }

    private void restore(Checkpoint c) {
        descent.restore(c);
        recorder.restore(c);
        end = c.end();
    }

    private void report() {
        try {
            run.step((double) step() / steps, phrase.at(step(), descent.lastLoss()));
        } catch (CancellationException e) {
            if (keeper.active()) keep();
            throw e;
        }
    }

    /** Evaluates the point if another step may follow, and decides whether one does. */
    private End look(boolean measured) {
        @Nullable Double stop = settings.stop();
        boolean whole = settings.batch() == null;
        if (measured && !whole && stop != null && recorder.gradientNorm() <= stop)
            return End.GRADIENT_SMALL;
        if (step() == steps && !(whole && stop != null))
            return Vectors.finite(descent.weights()) ? End.STEPS_DONE : End.NOT_FINITE;
        if (!Double.isFinite(descent.loss())) return End.NOT_FINITE;
        if (whole && stop != null && descent.gradientNorm() <= stop) return End.GRADIENT_SMALL;
        return step() == steps ? End.STEPS_DONE : End.RUNNING;
    }

    private double factor() {
        return settings.schedule().factor(step(), steps, descent.perEpoch());
    }

    private boolean due() {
        return keeper.active() && settings.checkpoint().due(step(), steps, descent.perEpoch());
    }

    private void finish() {
        recorder.recordLast(step(), descent.weights());
        if (keeper.active()) keep();
    }

    private void keep() {
        keeper.store(
                new Checkpoint(
                        keeper.fingerprint(),
                        step(),
                        end,
                        descent.weights().clone(),
                        descent.memory(),
                        recorder.curve(),
                        recorder.trajectory()));
    }

    private TrainingResult result() {
        return new TrainingResult(
                descent.weights().clone(), step(), recorder.curve(), recorder.trajectory(), end);
    }
}
