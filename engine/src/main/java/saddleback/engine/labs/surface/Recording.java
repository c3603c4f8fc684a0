package saddleback.engine.labs.surface;

import saddleback.engine.optim.Interval;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;

/** Which steps of training a surface needs on record. */
final class Recording {
    private static final int POINTS = 100;

    private Recording() {}

    /**
     * Principal components and frames need a trajectory: where none is asked for, about a hundred
     * steps, or as many as there are frames, are recorded at equal distances.
     */
    static Prepared asked(Prepared loaded, SurfaceSettings settings) {
        boolean components = settings.directions() instanceof Directions.Trajectory;
        Integer frames = settings.frames();
        Problem p = loaded.problem();
        TrainingSettings t = p.weights().training();
        if (!(components || frames != null)
                || t == null
                || !(t.trajectory() instanceof Interval.Never)) return loaded;
        int points = frames == null ? POINTS : Math.max(POINTS, frames);
        long every = Math.max(1, steps(t, loaded) / points);
        var interval = new Interval.Steps((int) Math.min(every, Integer.MAX_VALUE));
        Weights weights = p.weights().trainedBy(with(t, interval));
        return new Prepared(
                new Problem(p.data(), p.network(), p.loss(), p.decay(), weights),
                loaded.data(),
                loaded.network(),
                loaded.weights(),
                null);
    }

    /** How many weight vectors training will record. */
    static long points(Prepared loaded) {
        TrainingSettings t = loaded.problem().weights().training();
        return t == null ? 0 : t.trajectory().times(steps(t, loaded), perEpoch(t, loaded));
    }

    private static long steps(TrainingSettings t, Prepared loaded) {
        Integer steps = t.steps();
        return steps != null ? steps : (long) t.epochs() * perEpoch(t, loaded);
    }

    private static int perEpoch(TrainingSettings t, Prepared loaded) {
        int examples = loaded.data().train().examples();
        Integer batch = t.batch();
        return batch == null ? 1 : Math.ceilDiv(examples, Math.min(batch, examples));
    }

    private static TrainingSettings with(TrainingSettings t, Interval trajectory) {
        return new TrainingSettings(
                t.method(),
                t.batch(),
                t.epochs(),
                t.steps(),
                t.init(),
                t.schedule(),
                t.clip(),
                t.stop(),
                t.curve(),
                trajectory,
                t.checkpoint());
    }
}
