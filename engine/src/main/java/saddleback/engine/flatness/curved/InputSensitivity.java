package saddleback.engine.flatness.curved;

import saddleback.engine.flatness.Reading;
import saddleback.engine.net.InputSweep;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Progress;

/**
 * The root of the mean over the training examples of the squared Frobenius norm of the derivative of
 * the outputs by what the network is fed, u with x = inputScale u.
 */
final class InputSensitivity {
    private InputSensitivity() {}

    static Reading read(Derivatives at, Progress progress) {
        progress.step(0, "derivatives by the inputs");
        NetworkObjective train = at.subject().train();
        Place place = at.subject().place();
        Network network = place.network();
        double[] parts = new double[train.blocks()];
        var sweeps = new InputSweep[train.workers().threads()];
        train.workers()
                .each(
                        parts.length,
                        (b, worker) -> {
                            if (sweeps[worker] == null)
                                sweeps[worker] = new InputSweep(network, at.weights());
                            parts[b] = sweeps[worker].squares(train.block(b));
                        });
        double sum = 0;
        for (double p : parts) sum += p;
        return Reading.exact(
                place.inputScale() * Math.sqrt(sum / train.examples()),
                "one backward sweep an output");
    }
}
