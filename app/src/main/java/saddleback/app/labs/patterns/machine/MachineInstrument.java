package saddleback.app.labs.patterns.machine;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Seed;

/** Walks through a constructed network at a point of its plane. */
public final class MachineInstrument {
    /** The instrument. */
    public static final Instrument<PatternsResult> INSTRUMENT =
            new Instrument<>(
                    "machine",
                    "Walk through the network",
                    "mdi2s-sitemap-outline",
                    "See how a network that was written down comes to its loss. Move the mouse over"
                        + " the loss or click a point: the point is the biases of the first layer,"
                        + " nothing else is moved. The hats of the nodes around it are the only"
                        + " ones that are not 0; times the nodes' values they are s, which the"
                        + " network adds to its first output. Change G to build the network with"
                        + " another grid and see the error fall.",
                    MachineInstrument::suits,
                    (experiment, result, _) -> open(experiment, result));

    private MachineInstrument() {}

    private static boolean suits(PatternsResult result) {
        return result.planted() instanceof ConstructedNetwork network
                && network.axes() < 3
                && result.train().loss().length == result.at().size();
    }

    static Session open(Experiment<?> experiment, PatternsResult result) {
        Problem problem = experiment.problem();
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        if (!(result.planted() instanceof ConstructedNetwork own))
            throw new IllegalArgumentException("result: of a constructed network, was another");
        var train = Preparation.loaded(problem, new Seed(experiment.seed())).data().train();
        return new MachineSession(
                new MachinePicture(result),
                new Pursuit<>(
                        "network at other grids",
                        Follower.start(own, result),
                        new Follower(own, train, result)));
    }
}
