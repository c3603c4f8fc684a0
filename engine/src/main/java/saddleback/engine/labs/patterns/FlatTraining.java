package saddleback.engine.labs.patterns;

import java.util.ArrayList;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Network;
import saddleback.engine.objective.Minibatches;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.Descent;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/**
 * Some further training of the problem's network, without and with a penalty on the flatness of a
 * plane: 300 steps of Adam at rate 0.001 with batches of 128, the penalty over the eight points on
 * the edge of the plane's square, its strength 1.
 */
final class FlatTraining {
    private static final int MOST_PARAMETERS = 100_000;
    private static final int STEPS = 300;
    private static final int BATCH = 128;
    private static final double STRENGTH = 1;

    private final Prepared prepared;
    private final double[][] directions;
    private final double reach;
    private final Seed seed;
    private final Workers workers;

    /**
     * Of the problem's weights.
     *
     * @param directions of the plane, 2
     * @param reach coordinate of the square's edge
     */
    FlatTraining(
            Prepared prepared, double[][] directions, double reach, Seed seed, Workers workers) {
        this.prepared = prepared;
        this.directions = directions.clone();
        this.reach = reach;
        this.seed = seed;
        this.workers = workers;
    }

    /** Whether the network is small enough. */
    static boolean affordable(Network network) {
        return network.size() <= MOST_PARAMETERS;
    }

    /** Weights after training without the penalty. */
    double[] plain(Progress progress) {
        return train(new double[0][], progress);
    }

    /** Weights after the same training with it. */
    double[] penalised(Progress progress) {
        var offsets = new ArrayList<double[]>();
        for (int a = -1; a <= 1; a++)
            for (int b = -1; b <= 1; b++)
                if (a != 0 || b != 0) offsets.add(offset(a, b));
        return train(offsets.toArray(double[][]::new), progress);
    }

    private double[] offset(int a, int b) {
        double[] offset = new double[prepared.network().size()];
        Vectors.add(offset, a * reach, directions[0]);
        Vectors.add(offset, b * reach, directions[1]);
        return offset;
    }

    private double[] train(double[][] offsets, Progress progress) {
        var loss =
                new NetworkObjective(
                        prepared.network(),
                        prepared.data().train(),
                        prepared.problem().loss(),
                        0,
                        workers);
        Minibatches objective =
                new FlatnessPenalty(loss, prepared.problem().decay(), STRENGTH, offsets);
        var descent =
                new Descent(
                        objective,
                        how(loss.examples()),
                        prepared.weights(),
                        seed.of("examples"),
                        workers);
        for (int step = 0; step < STEPS; step++) {
            progress.step((double) step / STEPS, "step %d of %d".formatted(step + 1, STEPS));
            descent.move(1);
        }
        progress.step(1, "trained");
        return descent.weights().clone();
    }

    private static TrainingSettings how(int examples) {
        TrainingSettings usual = TrainingSettings.defaults();
        return new TrainingSettings(
                Adam.defaults(),
                Math.min(BATCH, examples),
                usual.epochs(),
                null,
                usual.init(),
                usual.schedule(),
                null,
                null,
                usual.curve(),
                usual.trajectory(),
                usual.checkpoint());
    }
}
