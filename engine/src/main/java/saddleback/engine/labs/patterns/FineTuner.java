package saddleback.engine.labs.patterns;

import java.util.function.ObjIntConsumer;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Init;
import saddleback.engine.objective.Chunks;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.Descent;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.pattern.Planted;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/**
 * Trains from the pattern's lowest cell: whether training leaves the plane, how fast, and which
 * loss it reaches beside the same training from an ordinary start. Adam as in the problem's own
 * training, the default one where that has another method; batches of the problem's size, 512 where
 * it has none; the same order of examples in both runs.
 */
final class FineTuner {
    /** Parameters of the largest network that is trained; a constructed one is sparse, this not. */
    static final int MOST = 4_000_000;

    private static final int BATCH = 512;
    private static final int MOST_MOMENTS = 100;
    private static final int FEWEST_MOMENTS = 20;

    private final Prepared prepared;
    private final NetworkObjective train;
    private final int steps;
    private final int[] moments;
    private final TrainingSettings how;
    private final Seed order;
    private final Workers workers;

    private FineTuner(
            Prepared prepared, NetworkObjective train, int steps, Seed seed, Workers workers) {
        this.prepared = prepared;
        this.train = train;
        this.steps = steps;
        this.workers = workers;
        order = seed.of("examples");
        how = how(prepared.problem(), train.examples());
        moments = moments(steps, how, prepared);
    }

    /**
     * Trains.
     *
     * @param steps 1 or more
     * @param seed of this part alone
     * @return also where it was not done, with the reason
     */
    static FineTuning of(Mapped mapped, int steps, Seed seed, Workers workers, Progress progress) {
        Prepared prepared = mapped.prepared();
        Spanned plane;
        NetworkObjective train;
        try {
            checkSize(mapped.planted());
            plane = Spanned.of(mapped.planted(), prepared.problem().loss(), workers);
            train = on(plane, prepared.data().train(), prepared.problem().decay(), workers);
        } catch (IllegalArgumentException e) {
            return FineTuning.skipped(String.valueOf(e.getMessage()));
        }
        double[] start = mapped.planted().weights(mapped.at().point(lowest(mapped)));
        return new FineTuner(prepared, train, steps, seed, workers)
                .both(plane, start, seed, progress);
    }

    private static void checkSize(Planted planted) {
        int size = planted.network().size();
        if (size > MOST)
            throw new IllegalArgumentException(
                    "transfer.fine-tuning: a network of at most %,d parameters, was one of %,d"
                            .formatted(MOST, size));
        long copies = Chunks.MOST_LANES + 3L * planted.axes() + 8;
        Heap.require(
                copies * size * Double.BYTES,
                "transfer.fine-tuning",
                "training of a network",
                "a smaller grid needs less");
    }

    private static NetworkObjective on(Spanned plane, Dataset data, double decay, Workers workers) {
        return new NetworkObjective(plane.network(), data, plane.loss(), decay, workers);
    }

    /** The index of the least loss on the training examples; the first of several. */
    private static int lowest(Mapped mapped) {
        double[] loss = mapped.train().loss();
        int best = 0;
        for (int i = 1; i < loss.length; i++)
            if (loss[i] < loss[best] || Double.isNaN(loss[best])) best = i;
        return best;
    }

    private static TrainingSettings how(Problem problem, int examples) {
        TrainingSettings own = problem.weights().training();
        Integer batch = own == null ? null : own.batch();
        TrainingSettings usual = TrainingSettings.defaults();
        return new TrainingSettings(
                own != null && own.method() instanceof Adam adam ? adam : Adam.defaults(),
                Math.min(batch == null ? BATCH : batch, examples),
                usual.epochs(),
                null,
                init(problem.weights()),
                usual.schedule(),
                own == null || own.method().wholeOnly() ? null : own.clip(),
                null,
                usual.curve(),
                usual.trajectory(),
                usual.checkpoint());
    }

    private static Init init(Weights weights) {
        TrainingSettings own = weights.training();
        if (own != null) return own.init();
        return weights instanceof Weights.Initial(Init init) ? init : new Init.He();
    }

    /** Spread evenly; so many that to measure costs no more than to train, at least a few. */
    private static int[] moments(int steps, TrainingSettings how, Prepared prepared) {
        Integer batch = how.batch();
        long all = prepared.data().train().examples() + (long) prepared.data().test().examples();
        long affordable = 3L * steps * (batch == null ? all : batch) / all;
        int count = (int) Math.clamp(affordable, FEWEST_MOMENTS, MOST_MOMENTS);
        count = Math.min(count, steps);
        int[] moments = new int[count + 1];
        for (int i = 0; i <= count; i++) moments[i] = (int) ((long) steps * i / count);
        return moments;
    }

    private FineTuning both(Spanned plane, double[] start, Seed seed, Progress progress) {
        int n = moments.length;
        var foot = new Foot(plane.origin(), plane.directions());
        double[][] along = new double[plane.axes()][n];
        double[] away = new double[n];
        Course tuned = course(plane);
        train(
                start,
                progress.part(0, 0.5).saying("from the lowest cell, "),
                (w, moment) -> {
                    tuned.record(moment, w);
                    double[] z = foot.of(w);
                    for (int k = 0; k < along.length; k++) along[k][moment] = z[k];
                    away[moment] = z[along.length];
                });
        Course usual = course(plane);
        train(
                how.init().draw(plane.network(), seed.of("start")),
                progress.part(0.5, 1).saying("from an ordinary start, "),
                (w, moment) -> usual.record(moment, w));
        progress.step(1, "fine-tuning done");
        FineTuning.Ordinary o = tuned.curves();
        return new FineTuning(
                moments,
                o.train(),
                o.test(),
                o.trainAccuracy(),
                o.testAccuracy(),
                along,
                away,
                usual.curves(),
                null);
    }

    private Course course(Spanned plane) {
        Dataset test = prepared.data().test();
        return new Course(
                train,
                test.examples() == 0 ? null : on(plane, test, 0, workers),
                moments.length);
    }

    private void train(double[] start, Progress progress, ObjIntConsumer<double[]> record) {
        var descent = new Descent(train, how, start, order, workers);
        record.accept(descent.weights(), 0);
        int next = 1;
        for (int step = 0; step < steps; step++) {
            progress.step((double) step / steps, "step %d of %d".formatted(step + 1, steps));
            descent.move(1);
            if (step + 1 == moments[next]) record.accept(descent.weights(), next++);
        }
    }
}
