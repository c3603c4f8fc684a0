package saddleback.engine.optim;

import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

/**
 * Trains: the loop over steps, for every method. {@link Descent} makes the steps one at a time for
 * callers that change their mind on the way.
 */
public final class Training {
    /** Under this name a run keeps its checkpoint; the same bytes are a checkpoint file. */
    public static final String KEPT = CheckpointKeeper.NAME;

    private Training() {}

    /**
     * Trains from {@code start}. If the run's {@link Run#kept} holds a checkpoint of the same
     * training, continues from it to the same bits.
     *
     * @param target what is trained
     * @param settings how; its {@code init} is not looked at
     * @param start length P, not changed
     * @param seed of the order of examples
     * @param run gets every step as progress, and a preview at every point of the learning curve
     * @return also where training diverged; {@link TrainingResult#end} says so
     * @throws IllegalArgumentException if start and target do not fit together, if what is to be
     *     recorded does not fit in memory, or if a checkpoint is damaged or of another training
     * @throws java.util.concurrent.CancellationException from {@link Run#step} alone; a checkpoint
     *     is kept before
     */
    public static TrainingResult run(
            TrainingTarget target,
            TrainingSettings settings,
            double[] start,
            Seed seed,
            Run<TrainingResult> run) {
        var descent = new Descent(target.examples(), settings, start, seed, run.workers());
        int perEpoch = descent.perEpoch();
        int examples = target.examples().examples();
        long steps =
                settings.steps() != null ? settings.steps() : (long) settings.epochs() * perEpoch;
        var recorder = new Recorder(target.evaluation(), settings, steps, perEpoch);
        var keeper = new CheckpointKeeper(run.kept(), settings, seed, examples, start);
        long points = settings.trajectory().times(steps, perEpoch);
        checkMemory(points, start.length, keeper.active());
        return new TrainingLoop(settings, steps, descent, recorder, keeper, run).run();
    }

    /** The trajectory must fit in half of the memory, and in one checkpoint if there are any. */
    private static void checkMemory(long points, int size, boolean keeps) {
        long bytes = (long) size * Double.BYTES;
        long room = Runtime.getRuntime().maxMemory() / 2;
        long most = keeps ? Math.min(room / 2, Integer.MAX_VALUE) / bytes - 5 : room / bytes;
        if (points > 0 && points > most)
            throw new IllegalArgumentException(
                    "trajectory: at most %d points of %d weights fit in the memory there is, was %d"
                            .formatted(Math.max(0, most), size, points));
    }
}
