package saddleback.engine.labs.surface;

import saddleback.engine.io.WeightFile;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.List;

/** Networks that differ in the seed of their weights and of the order of examples alone. */
final class Solutions {
    private Solutions() {}

    /** One of them. */
    record Solution(String name, double[] weights) {}

    /**
     * The problem's own weights and, in the order of the seeds, those of the others on the same
     * data. Each keeps its checkpoint under a name of its own.
     *
     * @param own the experiment's seed
     * @throws IllegalArgumentException where no seed changes the weights
     */
    static List<Solution> of(Prepared prepared, List<Long> seeds, Seed own, Run<?> run) {
        checkDrawn(prepared.problem().weights());
        var all = new ArrayList<Solution>();
        all.add(new Solution("seed " + own.value(), prepared.weights()));
        for (int i = 0; i < seeds.size(); i++) {
            long seed = seeds.get(i);
            if (seed == own.value())
                throw new IllegalArgumentException(
                        "settings.directions.solutions: other seeds than the experiment's, was "
                                + seed);
            Run<TrainingResult> stage =
                    run.stage(
                            (double) i / seeds.size(),
                            (i + 1.0) / seeds.size(),
                            "seed-" + Long.toUnsignedString(seed) + "-");
            Prepared other =
                    Preparation.weighted(prepared, WeightFile::read, new Seed(seed), stage);
            all.add(new Solution("seed " + seed, other.weights()));
        }
        return all;
    }

    private static void checkDrawn(Weights weights) {
        switch (weights) {
            case Weights.Initial _, Weights.Trained _ -> {}
            case Weights.Rescaled(_, Weights inner) -> checkDrawn(inner);
            case Weights.FromFile _, Weights.Checkpoint _ -> throw undrawn("weights from a file");
            case Weights.Given _ -> throw undrawn("a network in numbers");
        }
    }

    private static IllegalArgumentException undrawn(String was) {
        return new IllegalArgumentException(
                "settings.directions.solutions: weights that are drawn or trained here, was "
                        + was);
    }
}
