package saddleback.app.labs.surface.training;

import saddleback.engine.data.Dataset;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;

/** Evaluates planes of one problem on all or some of its training examples. */
final class Grids {
    private static final int NUMBERS_OF_A_PLANE = 3;

    private final Prepared prepared;
    private final Workers workers;
    private final Dataset most;

    Grids(Prepared prepared, Workers workers) {
        this.prepared = prepared;
        this.workers = workers;
        int width = Math.max(1, prepared.network().blocks().getFirst().rows());
        long bytes = (long) NUMBERS_OF_A_PLANE * width * Double.BYTES;
        int fit = Math.clamp(PlaneEvaluator.MOST_KEPT_BYTES / bytes, 1, Integer.MAX_VALUE);
        most = Sample.of(prepared.data().train(), fit);
    }

    /** All training examples, or as many as an evaluator keeps in memory. */
    Dataset most() {
        return most;
    }

    /** Some of the training examples. */
    Dataset some(int count) {
        return count >= most.examples() ? most : Sample.of(prepared.data().train(), count);
    }

    /** What share of the training examples these are. */
    double share(Dataset examples) {
        return (double) examples.examples() / prepared.data().train().examples();
    }

    /** An evaluator of the loss with decay. */
    PlaneEvaluator evaluator(Plane plane, Dataset examples) {
        return new PlaneEvaluator(
                plane,
                prepared.network(),
                examples,
                prepared.problem().loss(),
                prepared.problem().decay(),
                workers);
    }
}
