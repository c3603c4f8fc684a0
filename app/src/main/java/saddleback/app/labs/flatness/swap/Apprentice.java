package saddleback.app.labs.flatness.swap;

import saddleback.engine.io.WeightFile;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains second networks of a problem.
 *
 * @param loaded with weights that are trained here
 * @param seed of the experiment
 */
record Apprentice(Prepared loaded, Seed seed, Workers workers) {
    private static final int FACTOR = 4;

    /**
     * Batches that can be chosen: as the first network's, a fourth of it, and four times of it or
     * all examples.
     */
    List<Integer> batches() {
        Integer own = how().batch();
        if (own == null) return List.of(0);
        int most = loaded.data().train().examples();
        return IntStream.of(0, own / FACTOR, (int) Math.min((long) own * FACTOR, most))
                .filter(b -> b == 0 || b != own)
                .distinct()
                .boxed()
                .toList();
    }

    /** What these are called. */
    List<String> words() {
        Integer own = how().batch();
        return batches().stream()
                .map(b -> b == 0 ? "%s, as the first".formatted(own) : String.valueOf(b))
                .toList();
    }

    private TrainingSettings how() {
        TrainingSettings how = loaded.problem().weights().training();
        if (how == null)
            throw new IllegalArgumentException(
                    "problem.weights: trained here, was " + loaded.problem().weights().id());
        return how;
    }

    /** The weights of another seed. */
    double[] train(Wanted wanted, Progress progress) {
        var run =
                new Run<TrainingResult>() {
                    @Override
                    public void step(double fraction, String doing) {
                        progress.step(fraction, doing);
                    }

                    @Override
                    public Workers workers() {
                        return workers;
                    }
                };
        return Preparation.weighted(
                        with(wanted.batch()),
                        WeightFile::read,
                        seed.of("second").of(wanted.number()),
                        run)
                .weights();
    }

    private Prepared with(int batch) {
        if (batch == 0) return loaded;
        Problem p = loaded.problem();
        TrainingSettings h = how();
        var other =
                new TrainingSettings(
                        h.method(),
                        batch,
                        h.epochs(),
                        h.steps(),
                        h.init(),
                        h.schedule(),
                        h.clip(),
                        h.stop(),
                        h.curve(),
                        h.trajectory(),
                        h.checkpoint());
        return new Prepared(
                new Problem(
                        p.data(), p.network(), p.loss(), p.decay(), p.weights().trainedBy(other)),
                loaded.data(),
                loaded.network(),
                loaded.weights(),
                null);
    }
}
