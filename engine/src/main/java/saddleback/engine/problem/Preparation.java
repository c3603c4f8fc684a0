package saddleback.engine.problem;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Split;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.GivenForm;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Checkpoint;
import saddleback.engine.optim.Evaluation;
import saddleback.engine.optim.Measures;
import saddleback.engine.optim.Training;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.optim.TrainingTarget;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.reparam.ScaledPermutation;
import saddleback.engine.reparam.UnitScale;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a problem ready: loads the data, builds the network, draws, reads or trains the weights.
 */
public final class Preparation {
    private Preparation() {}

    /**
     * A file that a problem names, as weights of its network; supplied by the package that knows
     * the formats.
     */
    @FunctionalInterface
    public interface WeightReader {
        /** The flat parameters. */
        double[] read(Path file, Network network) throws IOException;
    }

    /**
     * The problem made ready.
     *
     * @param seed of data, initial weights and order of examples
     * @param run progress over [0, 1]; training keeps its checkpoints there and continues from them
     * @throws IllegalArgumentException for settings, files or shapes that do not fit
     */
    public static Prepared of(
            Problem problem, WeightReader files, Seed seed, Run<TrainingResult> run) {
        run.step(0, "loading data");
        return weighted(loaded(problem, seed), files, seed, run);
    }

    /**
     * The problem with its data and its network but all weights 0, so that its size can be judged
     * before the long part of the work.
     *
     * @param seed of the data
     * @throws IllegalArgumentException for settings, files or shapes that do not fit, and for a
     *     problem without data
     */
    public static Prepared loaded(Problem problem, Seed seed) {
        Split data = load(problem, seed.of("data"));
        int features = data.train().features();
        problem.network().given().ifPresent(g -> checkInputs(g, features));
        Network network = Network.of(problem.network(), features);
        checkFit(problem, data, network);
        return new Prepared(problem, data, network, new double[network.size()], null);
    }

    /**
     * As {@link #loaded}, for who can do without data: where the problem has none, both parts of
     * the data are empty.
     */
    public static Prepared loadedIfAny(Problem problem, Seed seed) {
        if (problem.data().some()) return loaded(problem, seed);
        GivenNetwork numbers = problem.network().given().orElseThrow();
        Network network = Network.of(problem.network(), numbers.inputs());
        return new Prepared(
                problem,
                Split.none(numbers.inputs(), numbers.outputs()),
                network,
                new double[network.size()],
                null);
    }

    private static void checkInputs(GivenNetwork numbers, int features) {
        if (numbers.inputs() != features)
            throw new IllegalArgumentException(
                    "problem.network: %d inputs as the examples have features, was %d"
                            .formatted(features, numbers.inputs()));
    }

    /**
     * Draws, reads or trains the weights of a {@link #loaded} problem.
     *
     * @param loaded kept, not changed
     * @param seed of initial weights and order of examples
     * @param run progress over [0, 1]; training keeps its checkpoints there and continues from them
     * @throws IllegalArgumentException for files or shapes that do not fit
     */
    public static Prepared weighted(
            Prepared loaded, WeightReader files, Seed seed, Run<TrainingResult> run) {
        return weighted(loaded, loaded.problem().weights(), files, seed, run);
    }

    private static Prepared weighted(
            Prepared loaded,
            Weights weights,
            WeightReader files,
            Seed seed,
            Run<TrainingResult> run) {
        Network network = loaded.network();
        return switch (weights) {
            case Weights.Initial(var init) ->
                    with(loaded, init.draw(network, seed.of("weights")), null);
            case Weights.Given _ ->
                    with(
                            loaded,
                            GivenForm.weights(loaded.problem().network().given().orElseThrow()),
                            null);
            case Weights.FromFile(Path file) -> with(loaded, read(files, file, network), null);
            case Weights.Checkpoint(Path file) -> checkpoint(loaded, file);
            case Weights.Trained(TrainingSettings how) -> trained(loaded, how, seed, run);
            case Weights.Rescaled(double factor, Weights inner) -> {
                ScaledPermutation move = rescaling(network, factor);
                yield moved(weighted(loaded, inner, files, seed, run), move);
            }
        };
    }

    private static Prepared with(
            Prepared loaded, double[] weights, @Nullable TrainingResult training) {
        return new Prepared(loaded.problem(), loaded.data(), loaded.network(), weights, training);
    }

    private static Split load(Problem problem, Seed seed) {
        try {
            return problem.data().load(seed);
        } catch (NoSuchFileException e) {
            throw missing("problem.data", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "problem.data: cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(dataPath(String.valueOf(e.getMessage())), e);
        }
    }

    /** The path before "setting: rule" joins the setting's name; before "file: ..." it is whole. */
    private static String dataPath(String message) {
        boolean setting = message.matches("(?s)[a-z][a-z-]*: .*");
        return (setting ? "problem.data." : "problem.data: ") + message;
    }

    private static IllegalArgumentException missing(String path, NoSuchFileException e) {
        return new IllegalArgumentException(path + ": a file that exists, was " + e.getFile(), e);
    }

    private static void checkFit(Problem problem, Split data, Network network) {
        try {
            problem.loss().check(network.outputs(), data.train().targets());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("problem." + e.getMessage(), e);
        }
    }

    private static double[] read(WeightReader files, Path file, Network network) {
        try {
            return files.read(file, network);
        } catch (NoSuchFileException e) {
            throw missing("problem.weights.file", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "problem.weights.file: cannot be read: " + e.getMessage(), e);
        }
    }

    private static Prepared checkpoint(Prepared loaded, Path file) {
        TrainingResult result;
        try {
            result = Checkpoint.read(file).result();
        } catch (NoSuchFileException e) {
            throw missing("problem.weights.checkpoint", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "problem.weights.checkpoint: cannot be read: " + e.getMessage(), e);
        }
        int size = loaded.network().size();
        if (result.weights().length != size)
            throw new IllegalArgumentException(
                    "problem.weights.checkpoint: %d weights for this network, was %d"
                            .formatted(size, result.weights().length));
        return with(loaded, result.weights(), result);
    }

    private static Prepared trained(
            Prepared loaded, TrainingSettings how, Seed seed, Run<TrainingResult> run) {
        try {
            how.method().check(loaded.network().size());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("problem.weights.train." + e.getMessage(), e);
        }
        NetworkObjective train = loaded.train(run.workers());
        double[] start = how.init().draw(loaded.network(), seed.of("weights"));
        var target = new TrainingTarget(train, evaluation(train, loaded.test(run.workers())));
        TrainingResult result = Training.run(target, how, start, seed.of("training"), run);
        return with(loaded, result.weights(), result);
    }

    /** The same function at other weights; the way of training is that of the others as well. */
    private static Prepared moved(Prepared before, ScaledPermutation move) {
        double[] w = move.of(before.weights());
        TrainingResult way = before.training();
        if (way == null) return with(before, w, null);
        List<Trajectory.Point> points =
                way.trajectory().points().stream()
                        .map(p -> new Trajectory.Point(p.step(), move.of(p.weights())))
                        .toList();
        return with(
                before,
                w,
                new TrainingResult(w, way.steps(), way.curve(), new Trajectory(points), way.end()));
    }

    /** Told before there are weights, as far as it does not suit the network. */
    private static ScaledPermutation rescaling(Network network, double factor) {
        try {
            return new UnitScale(1, new double[] {factor}).move(network);
        } catch (IllegalArgumentException e) {
            String rule = String.valueOf(e.getMessage());
            throw new IllegalArgumentException(
                    "problem.weights.rescaled" + rule.substring(rule.indexOf(':')), e);
        }
    }

    /** Loss with decay and accuracy on both parts, and the norm of the whole gradient. */
    private static Evaluation evaluation(NetworkObjective train, NetworkObjective test) {
        double[] g = new double[train.size()];
        return w -> {
            double loss = train.gradient(w, g);
            var onTrain = train.evaluate(w);
            var onTest = test.evaluate(w);
            double penalty = loss - onTrain.loss();
            return new Measures(
                    loss,
                    onTest.loss() + penalty,
                    onTrain.accuracy(),
                    onTest.accuracy(),
                    Vectors.norm(g));
        };
    }
}
