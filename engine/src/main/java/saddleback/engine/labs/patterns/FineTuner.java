package saddleback.engine.labs.patterns;

import saddleback.engine.data.Dataset;
import saddleback.engine.objective.Chunks;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Descent;
import saddleback.engine.pattern.Planted;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.function.ObjIntConsumer;

/**
 * Trains from the pattern's lowest cell: whether training leaves the plane, how fast, and which
 * loss it reaches beside the same training from an ordinary start, with the same order of examples.
 * The problem's decay is minimised too; losses are told without it.
 */
final class FineTuner {
    /** Parameters of the largest network that is trained; a constructed one is sparse, this not. */
    static final int MOST = 4_000_000;

    private final Prepared prepared;
    private final NetworkObjective train;
    private final int steps;
    private final TuningPlan plan;
    private final Seed order;
    private final Workers workers;

    private FineTuner(
            Prepared prepared, NetworkObjective train, int steps, Seed seed, Workers workers) {
        this.prepared = prepared;
        this.train = train;
        this.steps = steps;
        this.workers = workers;
        order = seed.of("examples");
        plan = TuningPlan.of(prepared, steps);
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
        double[] start =
                mapped.planted().weights(mapped.at().point(Lowest.of(mapped.train().loss())));
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

    private FineTuning both(Spanned plane, double[] start, Seed seed, Progress progress) {
        int[] moments = plan.moments();
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
                plan.how().init().draw(plane.network(), seed.of("start")),
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
                plan.moments().length);
    }

    private void train(double[] start, Progress progress, ObjIntConsumer<double[]> record) {
        var descent = new Descent(train, plan.how(), start, order, workers);
        record.accept(descent.weights(), 0);
        int next = 1;
        for (int step = 0; step < steps; step++) {
            progress.step((double) step / steps, "step %d of %d".formatted(step + 1, steps));
            descent.move(1);
            if (step + 1 == plan.moments()[next]) record.accept(descent.weights(), next++);
        }
    }
}
