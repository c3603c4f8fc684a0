package saddleback.app.labs.saddles.escape;

import saddleback.engine.Experiment;
import saddleback.engine.io.WeightFile;
import saddleback.engine.labs.saddles.Found;
import saddleback.engine.labs.saddles.Gauge;
import saddleback.engine.labs.saddles.Race;
import saddleback.engine.labs.saddles.SaddlesResult;
import saddleback.engine.labs.saddles.SaddlesSettings;
import saddleback.engine.labs.saddles.SearchResult;
import saddleback.engine.labs.saddles.Stage;
import saddleback.engine.optim.Descent;
import saddleback.engine.optim.KrylovSaddleFreeNewton;
import saddleback.engine.optim.SaddleFreeNewton;
import saddleback.engine.optim.Sgd;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Where a live training begins and with what.
 *
 * @param starts at least one
 * @param first method at the beginning
 * @param second method to switch to
 */
record Course(Prepared prepared, Seed seed, List<Start> starts, Using first, Using second) {
    /** Up to so many parameters a step with the exact Hessian takes less than a second. */
    private static final int MOST_EXACT = 400;

    private static final double BESIDE = 1e-3;
    private static final double RATE = 0.1;
    private static final double MOMENTUM = 0.9;

    /**
     * Weights to begin at.
     *
     * @param weights not changed
     */
    record Start(String name, double[] weights) {}

    /**
     * Loads the data; weights that would have to be trained are drawn instead.
     *
     * @throws IllegalArgumentException without a problem, or if its data cannot be read
     */
    static Course of(Experiment<?> experiment, SaddlesResult result) {
        Problem problem = experiment.problem();
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        var seed = new Seed(experiment.seed());
        Prepared prepared =
                problem.weights() instanceof Weights.Trained
                        ? Preparation.loaded(problem, seed)
                        : Preparation.of(problem, WeightFile::read, seed, Run.unwatched());
        return new Course(
                prepared,
                seed,
                starts(prepared, seed, result),
                first(experiment),
                second(prepared));
    }

    private static List<Start> starts(Prepared prepared, Seed seed, SaddlesResult result) {
        var starts = new ArrayList<Start>();
        double[] own =
                prepared.problem().weights() instanceof Weights.Trained(TrainingSettings t)
                        ? t.init().draw(prepared.network(), seed.of("weights"))
                        : prepared.weights();
        starts.add(new Start("the experiment's initial weights", own));
        SearchResult search = result.search();
        if (search == null) return starts;
        List<Found> points = search.firsts();
        for (int i = points.size() - 1; i >= 0 && starts.size() < 2; i--)
            if (points.get(i).point().negative(search.zero()) > 0)
                starts.add(
                        new Start(
                                "beside the highest saddle found",
                                beside(points.get(i), seed.of("beside"))));
        return List.copyOf(starts);
    }

    /** A little noise: at the saddle itself the gradient vanishes. */
    private static double[] beside(Found found, Seed seed) {
        RandomGenerator random = seed.random();
        double[] w = found.point().weights().clone();
        for (int i = 0; i < w.length; i++) w[i] += BESIDE * (2 * random.nextDouble() - 1);
        return w;
    }

    /** The first stage of the first entrant, or momentum over all examples. */
    private static Using first(Experiment<?> experiment) {
        if (experiment.settings() instanceof SaddlesSettings settings
                && settings.study() instanceof Race race) {
            Stage stage = race.entrants().getFirst().stages().getFirst();
            return new Using(stage.method(), stage.batch());
        }
        return new Using(new Sgd(RATE, MOMENTUM, false), null);
    }

    private static Using second(Prepared prepared) {
        return new Using(
                prepared.network().size() <= MOST_EXACT
                        ? SaddleFreeNewton.defaults()
                        : KrylovSaddleFreeNewton.defaults(),
                null);
    }

    /** Training before its first step, on one thread: the one that uses it. */
    Descent descent() {
        TrainingSettings d = TrainingSettings.defaults();
        var settings =
                new TrainingSettings(
                        first.method(),
                        first.batch(),
                        d.epochs(),
                        null,
                        d.init(),
                        d.schedule(),
                        null,
                        null,
                        d.curve(),
                        d.trajectory(),
                        d.checkpoint());
        Workers one = new Workers(1);
        return new Descent(
                prepared.train(one), settings, starts.getFirst().weights(), seed.of("escape"), one);
    }

    /** Measures on one thread: the one that uses it. */
    Gauge gauge() {
        Workers one = new Workers(1);
        return new Gauge(prepared.train(one), one, seed.of("gauge"));
    }

    /** The number of parameters. */
    int size() {
        return prepared.network().size();
    }
}
