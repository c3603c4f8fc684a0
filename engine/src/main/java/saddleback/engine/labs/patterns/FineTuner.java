package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.objective.Chunks;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Descent;
import saddleback.engine.pattern.Planted;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/**
 * Trains from the pattern's lowest cell: whether training leaves the plane, how fast, and which
 * loss it reaches beside the same training from an ordinary start, with the same order of examples.
 * The problem's decay is minimised too; losses are told without it.
 */
final class FineTuner {
    /** Parameters of the largest network that is trained; a constructed one is sparse, this not. */
    static final int MOST = 4_000_000;

    /**
     * Examples that are gone through before a moment is kept again: fewer take less time than to
     * write it.
     */
    private static final int SELDOM = 20_000;

    private final Prepared prepared;
    private final NetworkObjective train;
    private final int steps;
    private final TuningPlan plan;
    private final Seed order;
    private final Workers workers;
    private final Kept kept;

    private FineTuner(
            Prepared prepared,
            NetworkObjective train,
            int steps,
            Seed seed,
            Workers workers,
            Kept kept) {
        this.kept = kept;
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
     * @param kept of this part alone
     * @return also where it was not done, with the reason
     */
    static FineTuning of(
            Mapped mapped, int steps, Seed seed, Workers workers, Kept kept, Progress progress) {
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
        return new FineTuner(prepared, train, steps, seed, workers, kept)
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
        Course tuned = course(plane, new Foot(plane.origin(), plane.directions()));
        train("tuned", start, tuned, progress.part(0, 0.5).saying("from the lowest cell, "));
        Course usual = course(plane, null);
        train(
                "usual",
                plan.how().init().draw(plane.network(), seed.of("start")),
                usual,
                progress.part(0.5, 1).saying("from an ordinary start, "));
        progress.step(1, "fine-tuning done");
        FineTuning.Ordinary o = tuned.curves();
        return new FineTuning(
                plan.moments(),
                o.train(),
                o.test(),
                o.trainAccuracy(),
                o.testAccuracy(),
                tuned.along(),
                tuned.away(),
                usual.curves(),
                null);
    }

    private Course course(Spanned plane, @Nullable Foot foot) {
        Dataset test = prepared.data().test();
        return new Course(
                train,
                test.examples() == 0 ? null : on(plane, test, 0, workers),
                foot,
                plan.moments().length);
    }

    /** Trains to the end, or goes on where a stopped run stood. */
    private void train(String name, double[] start, Course course, Progress progress) {
        var kept = new KeptMoment(this.kept, name);
        var descent = new Descent(train, plan.how(), start, order, workers);
        KeptMoment.Stood stood = kept.find(start.length, descent.method()).orElse(null);
        if (stood == null || !course.restore(stood.report())) course.record(descent.weights());
        else descent.resume(stood.moment());
        int from = (int) descent.steps();
        int stored = from;
        for (int step = from; step < steps; step++) {
            progress.step((double) step / steps, "step %d of %d".formatted(step + 1, steps));
            descent.move(1);
            int done = step + 1;
            if (done != plan.moments()[course.moments()]) continue;
            course.record(descent.weights());
            if (done < steps && (long) plan.batch() * (done - stored) < SELDOM) continue;
            kept.store(course.numbers(), descent.moment());
            stored = done;
        }
    }
}
