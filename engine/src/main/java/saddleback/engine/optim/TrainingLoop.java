package saddleback.engine.optim;

import org.jspecify.annotations.Nullable;

import saddleback.engine.run.Run;

import java.util.concurrent.CancellationException;

/** One training under way. */
final class TrainingLoop {
    /** As in PyTorch's {@code clip_grad_norm_}. */
    private static final double CLIP_EPSILON = 1e-6;

    private final TrainingSettings settings;
    private final long steps;
    private final Batches batches;
    private final Recorder recorder;
    private final CheckpointKeeper keeper;
    private final Run<TrainingResult> run;
    private final Iterate at;
    private final Stepper stepper;
    private final ChunkedVectors vectors;
    private final Phrase phrase;
    private long step;
    private End end = End.RUNNING;
    private boolean evaluated;

    TrainingLoop(
            TrainingSettings settings,
            long steps,
            Batches batches,
            Recorder recorder,
            CheckpointKeeper keeper,
            double[] w,
            Run<TrainingResult> run) {
        this.settings = settings;
        this.steps = steps;
        this.batches = batches;
        this.recorder = recorder;
        this.keeper = keeper;
        this.run = run;
        at = new Iterate(w);
        stepper = settings.method().start(w.length, run.workers());
        vectors = new ChunkedVectors(w.length, run.workers());
        phrase = new Phrase(steps, batches.perEpoch());
    }

    TrainingResult run() {
        @Nullable Checkpoint found = keeper.find().orElse(null);
        if (found != null) restore(found);
        long restored = found == null ? -1 : step;
        while (end == End.RUNNING) {
            report();
            boolean measured = recorder.record(step, at.w);
            if (measured) run.preview(this::result);
            end = look(measured);
            if (end == End.RUNNING) {
                if (step > restored && step > 0 && due()) keep();
                move();
            }
            if (end != End.RUNNING) finish();
        }
        run.step(1, end.sentence());
        return result();
    }

    private void restore(Checkpoint c) {
        System.arraycopy(c.weights(), 0, at.w, 0, at.w.length);
        stepper.restore(c.method());
        recorder.restore(c);
        step = c.steps();
        end = c.end();
    }

    private void report() {
        try {
            run.step((double) step / steps, phrase.at(step, at.value));
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
        if (step == steps && !(whole && stop != null))
            return ChunkedVectors.finite(at.w) ? End.STEPS_DONE : End.NOT_FINITE;
        batches.moveTo(step);
        if (!evaluated) at.value = batches.at(at.w, at.g);
        evaluated = false;
        if (!Double.isFinite(at.value)) return End.NOT_FINITE;
        if (whole && stop != null && vectors.norm(at.g) <= stop) return End.GRADIENT_SMALL;
        return step == steps ? End.STEPS_DONE : End.RUNNING;
    }

    private void move() {
        @Nullable Double clip = settings.clip();
        if (clip != null) shorten(clip);
        double factor = settings.schedule().factor(step, steps, batches.perEpoch());
        Stepper.Outcome outcome = stepper.step(at, batches, factor);
        if (outcome == Stepper.Outcome.STUCK) {
            end = End.NO_DECREASE;
            return;
        }
        evaluated = outcome == Stepper.Outcome.EVALUATED;
        step++;
    }

    private void shorten(double longest) {
        double scale = longest / (vectors.norm(at.g) + CLIP_EPSILON);
        if (scale < 1) vectors.scale(scale, at.g);
    }

    private boolean due() {
        return keeper.active() && settings.checkpoint().due(step, steps, batches.perEpoch());
    }

    private void finish() {
        recorder.recordLast(step, at.w);
        if (keeper.active()) keep();
    }

    private void keep() {
        keeper.store(
                new Checkpoint(
                        keeper.fingerprint(),
                        step,
                        end,
                        at.w.clone(),
                        stepper.state(),
                        recorder.curve(),
                        recorder.trajectory()));
    }

    private TrainingResult result() {
        return new TrainingResult(at.w.clone(), step, recorder.curve(), recorder.trajectory(), end);
    }
}
