package saddleback.engine.optim;

import saddleback.engine.linalg.Vectors;

import java.util.ArrayList;
import java.util.List;

/** The learning curve and the trajectory while they grow. */
final class Recorder {
    private final Evaluation evaluation;
    private final TrainingSettings settings;
    private final long steps;
    private final int perEpoch;
    private final List<LearningCurve.Point> curve = new ArrayList<>();
    private final List<Trajectory.Point> trajectory = new ArrayList<>();

    Recorder(Evaluation evaluation, TrainingSettings settings, long steps, int perEpoch) {
        this.evaluation = evaluation;
        this.settings = settings;
        this.steps = steps;
        this.perEpoch = perEpoch;
    }

    /** Takes over what a killed run recorded. */
    void restore(Checkpoint kept) {
        curve.addAll(kept.curve().points());
        trajectory.addAll(kept.trajectory().points());
    }

    /**
     * Records what is due after {@code step} steps.
     *
     * @return whether the learning curve got a point
     */
    boolean record(long step, double[] w) {
        if (settings.trajectory().due(step, steps, perEpoch)) follow(step, w);
        return settings.curve().due(step, steps, perEpoch) && measure(step, w);
    }

    /** Records the last weights wherever anything is recorded at all. */
    void recordLast(long step, double[] w) {
        if (!(settings.trajectory() instanceof Interval.Never)) follow(step, w);
        if (!(settings.curve() instanceof Interval.Never)) measure(step, w);
    }

    private void follow(long step, double[] w) {
        boolean known = !trajectory.isEmpty() && trajectory.getLast().step() == step;
        if (!known && Vectors.finite(w)) trajectory.add(new Trajectory.Point(step, w.clone()));
    }

    private boolean measure(long step, double[] w) {
        if (!curve.isEmpty() && curve.getLast().step() == step) return false;
        double epoch = (double) step / perEpoch;
        curve.add(new LearningCurve.Point(step, epoch, evaluation.of(w)));
        return true;
    }

    /** The gradient norm measured last, NaN if none was. */
    double gradientNorm() {
        return curve.isEmpty() ? Double.NaN : curve.getLast().measures().gradientNorm();
    }

    LearningCurve curve() {
        return new LearningCurve(curve);
    }

    Trajectory trajectory() {
        return new Trajectory(trajectory);
    }
}
