package saddleback.engine.labs.flatness;

import saddleback.engine.data.Targets;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.List;

/** Which sweeps there can be; asked before work starts. */
final class SweepRules {
    /** Weights, gradients, what a method and a search for eigenvalues remember, for one thread. */
    private static final int VECTORS = 130;

    private SweepRules() {}

    /**
     * Whether the problem's network can be trained in many ways and changed.
     *
     * @param loaded its weights all 0
     * @throws IllegalArgumentException "path: rule, was value"
     */
    static void check(Prepared loaded, SweepSettings settings, Workers workers) {
        Problem problem = loaded.problem();
        TrainingSettings how = problem.weights().training();
        if (how == null)
            throw new IllegalArgumentException(
                    "problem.weights: trained here for settings.sweep, was "
                            + problem.weights().id());
        if (!(loaded.data().train().targets() instanceof Targets.Classes))
            throw new IllegalArgumentException(
                    "problem.data: classes for settings.sweep, was real targets");
        if (loaded.data().test().examples() == 0)
            throw new IllegalArgumentException(
                    "problem.data: test examples for settings.sweep, was none");
        Method method = how.method();
        if (Variant.atRate(method, settings.rates()[0]) == null)
            throw new IllegalArgumentException(
                    "problem.weights.train.method: one with a rate for settings.sweep, was "
                            + method);
        checkShape(loaded, workers);
        checkMemory(loaded, settings, workers.threads());
    }

    private static void checkShape(Prepared loaded, Workers workers) {
        long layers = loaded.network().blocks().stream().filter(b -> !b.bias()).count();
        if (layers < 2)
            throw new IllegalArgumentException(
                    "problem.network: two layers with weights for settings.sweep, was " + layers);
        double[] ones = new double[(int) layers];
        Arrays.fill(ones, 1);
        try {
            new AlphaScale(ones)
                    .apply(Place.of(loaded.network(), loaded.weights()), loaded.train(workers));
        } catch (IllegalArgumentException e) {
            String rule = String.valueOf(e.getMessage());
            throw new IllegalArgumentException(
                    "problem.network" + rule.substring(rule.indexOf(':')), e);
        }
    }

    private static void checkMemory(Prepared loaded, SweepSettings settings, int threads) {
        List<Variant> variants = Variant.all(settings);
        long numbers = 0;
        long largest = 0;
        for (int width : settings.widths()) {
            var one = new Variant(1, settings.rates()[0], width, 0, 0);
            long size = one.of(loaded, new Seed(0)).network().size();
            largest = Math.max(largest, size);
            numbers += size * variants.size() / settings.widths().length;
        }
        Heap.require(
                Double.BYTES * (numbers + VECTORS * largest * threads),
                "settings.sweep",
                "a sweep",
                "fewer or smaller networks need less");
    }
}
