package saddleback.engine.labs.patterns;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Block;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Network;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Kept;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Networks that a penalty on the flatness of a plane cannot tell apart, or ranks against what they
 * do with their inputs (the warning of arXiv 1912.07559). All planes reach half as far as the
 * problem's weights are long, filter by filter.
 */
final class Contest {
    private static final double REACH = 0.5;
    private static final int POINTS = 11;

    private final Prepared prepared;
    private final Problem problem;
    private final double[][] directions;
    private final Lattice at;
    private final Seed seed;
    private final Workers workers;
    private final Kept kept;
    private final List<Fooled.Contestant> contestants = new ArrayList<>();

    private Contest(Prepared prepared, Seed seed, Workers workers, Kept kept) {
        this.kept = kept;
        this.prepared = prepared;
        this.seed = seed;
        this.workers = workers;
        problem = prepared.problem();
        directions = new double[2][];
        for (int k = 0; k < directions.length; k++)
            directions[k] =
                    RandomSlices.filters(
                            prepared.network(), prepared.weights(), seed.of("directions").of(k));
        int examples = prepared.data().train().examples();
        at = Thinning.of(square(), prepared.network(), examples);
    }

    private static Lattice square() {
        double[] right = new double[POINTS];
        double[] up = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            right[i] = REACH * (2 * i - POINTS + 1) / (POINTS - 1);
            up[POINTS - 1 - i] = right[i];
        }
        return new Lattice(new double[][] {right, up});
    }

    /**
     * All contestants: the problem's network; the same with idle units, where its first layer has
     * units of its own; the same layers with a constant answer; and, where the network is small
     * enough, the problem's network after some further training without and with the penalty.
     *
     * @param prepared with the problem's weights
     */
    static Fooled.Penalty of(
            Prepared prepared, Seed seed, Workers workers, Kept kept, Progress progress) {
        var contest = new Contest(prepared, seed, workers, kept);
        contest.all(progress);
        return new Fooled.Penalty(contest.at, contest.contestants);
    }

    private void all(Progress progress) {
        Network network = prepared.network();
        double[] w = prepared.weights();
        add("the problem's network", plane(network, w, directions), progress.part(0, 0.1));
        if (FlatTraining.affordable(network)) {
            var training = new FlatTraining(prepared, directions, REACH, seed, workers);
            Progress onwards = progress.part(0.1, 0.2).saying("trained further, ");
            double[] on = weights("trained-on", () -> training.plain(onwards));
            add("trained further", plane(network, on, directions), progress.part(0.2, 0.3));
            Progress flatwards = progress.part(0.3, 0.7).saying("trained flat, ");
            double[] flat = weights("trained-flat", () -> training.penalised(flatwards));
            add(
                    "trained with the penalty",
                    plane(network, flat, directions),
                    progress.part(0.7, 0.8));
        }
        if (hidden(network)) {
            boolean dense = network.layers().getFirst() instanceof Layer.Dense;
            if (dense) add("with two idle units", idle(), progress.part(0.8, 0.9));
            add("ignores its inputs", blind(), progress.part(0.9, 1));
        }
        progress.step(1, "penalty done");
    }

    private double[] weights(String name, Supplier<double[]> trained) {
        return new KeptNumbers(kept).of(name, prepared.network().size(), trained);
    }

    /** Whether there is a layer between the first weights and the outputs. */
    private static boolean hidden(Network network) {
        return network.blocks().stream().filter(b -> !b.bias()).count() > 1;
    }

    private Spanned plane(Network network, double[] origin, double[][] along) {
        return new Spanned(network, origin, along, problem.loss(), workers);
    }

    /** The plane of the idle units' biases, as far as the random one. */
    private Spanned idle() {
        IdleUnits idle =
                IdleUnits.of(problem.network().layers(), prepared.network(), prepared.weights());
        double[][] along = new double[directions.length][idle.network().size()];
        for (int k = 0; k < along.length; k++)
            along[k][idle.moved()[k]] = Vectors.norm(directions[k]);
        return plane(idle.network(), idle.weights(), along);
    }

    /** The random plane, of the first layer alone. */
    private Spanned blind() {
        Network network = prepared.network();
        Block second =
                network.blocks().stream().filter(b -> !b.bias()).skip(1).findFirst().orElseThrow();
        double[][] along = new double[directions.length][];
        for (int k = 0; k < along.length; k++) {
            along[k] = directions[k].clone();
            Arrays.fill(along[k], second.offset(), along[k].length, 0);
        }
        double[] constant =
                Blind.weights(network, prepared.data().train().targets(), problem.loss());
        return plane(network, constant, along);
    }

    private void add(String name, Spanned plane, Progress progress) {
        Dataset train = prepared.data().train();
        Maps maps =
                new KeptMaps(kept, at)
                        .of(
                                "plane-" + contestants.size(),
                                plane,
                                train,
                                progress.saying(name + ", "));
        double middle = maps.loss()[at.size() / 2];
        double squares = 0;
        for (double loss : maps.loss()) squares += (loss - middle) * (loss - middle);
        Evaluation onTrain = on(plane, train);
        Dataset test = prepared.data().test();
        double effect =
                Blind.effect(
                        plane.network(), plane.origin(), problem.loss(), train, seed.of("noise"));
        contestants.add(
                new Fooled.Contestant(
                        name,
                        squares / at.size(),
                        onTrain.loss(),
                        onTrain.accuracy(),
                        test.examples() == 0 ? Double.NaN : on(plane, test).accuracy(),
                        effect,
                        effect > 0,
                        maps.loss()));
    }

    private Evaluation on(Spanned plane, Dataset data) {
        return new NetworkObjective(plane.network(), data, problem.loss(), 0, workers)
                .evaluate(plane.origin());
    }
}
