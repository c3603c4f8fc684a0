package saddleback.engine.problem;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Split;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.run.Workers;

/**
 * A problem with its data loaded and its weights at hand.
 *
 * @param weights flat parameters; owned by this record and never written to
 * @param training how they were trained, or null if they were not trained here
 */
public record Prepared(
        Problem problem,
        Split data,
        Network network,
        double[] weights,
        @Nullable TrainingResult training) {

    /** The objective on the training examples; a new one at each call. */
    public NetworkObjective train(Workers workers) {
        return on(data.train(), workers);
    }

    /** The objective on the test examples; a new one at each call. */
    public NetworkObjective test(Workers workers) {
        return on(data.test(), workers);
    }

    /** The objective on any examples of the problem's kind; a new one at each call. */
    public NetworkObjective on(Dataset examples, Workers workers) {
        return new NetworkObjective(network, examples, problem.loss(), problem.decay(), workers);
    }
}
