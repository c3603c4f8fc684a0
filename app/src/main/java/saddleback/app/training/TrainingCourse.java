package saddleback.app.training;

import saddleback.engine.Experiment;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Descent;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/**
 * What an experiment says about its training: how it began, so that unchanged it goes the same way
 * again. Its schedule is left to the person at the slider.
 *
 * @param prepared the loaded problem
 * @param training the experiment's own training, or the usual one where it has none
 * @param seed of the experiment
 */
public record TrainingCourse(Prepared prepared, TrainingSettings training, Seed seed) {
    private static final int FEW = 2000;
    private static final double SLOW = 40;
    private static final double BATCHES = 5;

    /**
     * Loads the data.
     *
     * @throws IllegalArgumentException if the experiment has no problem or its data cannot be read
     */
    public static TrainingCourse of(Experiment<?> experiment) {
        Problem problem = experiment.problem();
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        TrainingSettings training =
                problem.weights() instanceof Weights.Trained(TrainingSettings own)
                        ? own
                        : usual(problem);
        var seed = new Seed(experiment.seed());
        return new TrainingCourse(Preparation.loaded(problem, seed), training, seed);
    }

    private static TrainingSettings usual(Problem problem) {
        TrainingSettings d = TrainingSettings.defaults();
        if (!(problem.weights() instanceof Weights.Initial(var init))) return d;
        return new TrainingSettings(
                d.method(),
                d.batch(),
                d.epochs(),
                d.steps(),
                init,
                d.schedule(),
                d.clip(),
                d.stop(),
                d.curve(),
                d.trajectory(),
                d.checkpoint());
    }

    /** Steps a second at most: training on few examples is seen better slowly. */
    public double pace() {
        if (prepared.data().train().examples() > FEW) return Double.POSITIVE_INFINITY;
        return training.batch() == null ? SLOW : SLOW * BATCHES;
    }

    /** Training before its first step, on one thread: the one that uses it. */
    public Descent descent() {
        Workers one = new Workers(1);
        NetworkObjective train = prepared.train(one);
        return new Descent(train, training, start(0), seed.of("training"), one);
    }

    /**
     * Initial weights.
     *
     * @param draw 0 for those of the experiment, others for others
     */
    public double[] start(int draw) {
        Seed weights = seed.of("weights");
        return training.init().draw(prepared.network(), draw == 0 ? weights : weights.of(draw));
    }

    /**
     * Checks that the clipping of the experiment and the size of its network go with other
     * settings.
     *
     * @throws IllegalArgumentException where it does not
     */
    public void check(LiveSettings wanted) {
        if (wanted.method().wholeOnly() && training.clip() != null)
            throw new IllegalArgumentException(
                    "method: not one that finds the length of its steps where the experiment clips"
                            + " gradients, was one");
        wanted.method().check(prepared.network().size());
    }
}
