package saddleback.engine.reparam;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;

import java.util.ArrayList;
import java.util.List;

/** Transformations one after the other. */
public final class Chain {
    private Chain() {}

    /**
     * The steps, one a transformation.
     *
     * @param train the loss of the network's own parameters on the training examples
     * @throws IllegalArgumentException "settings.transform[i].name: rule, was value" for a network
     *     that a transformation does not suit
     */
    public static List<Step> apply(
            List<Transformation> chain, Place start, NetworkObjective train, Progress progress) {
        var steps = new ArrayList<Step>();
        Place at = start;
        for (int i = 0; i < chain.size(); i++) {
            double share = 1.0 / chain.size();
            Step step = step(chain.get(i), i, at, train, progress.part(i * share, (i + 1) * share));
            steps.add(step);
            at = step.after();
        }
        return steps;
    }

    /** The same without telling of progress. */
    public static List<Step> apply(
            List<Transformation> chain, Place start, NetworkObjective train) {
        return apply(chain, start, train, Progress.NONE);
    }

    /** Back through all steps, from where the last one led or anywhere in its coordinates. */
    public static Place undo(List<Step> steps, Place after) {
        Place at = after;
        for (Step s : steps.reversed()) at = s.back().from(at);
        return at;
    }

    /**
     * The step itself.
     *
     * @throws IllegalArgumentException "name: rule, was value" where it carries parameters out of
     *     float64
     */
    public static Step finite(Step step, Transformation t) {
        Place after = step.after();
        if (Vectors.finite(after.coordinates()) && Vectors.finite(after.weights())) return step;
        throw new IllegalArgumentException(
                Transformation.name(t)
                        + ": parameters that float64 can hold, was some that are not finite");
    }

    private static Step step(
            Transformation t, int i, Place at, NetworkObjective train, Progress progress) {
        try {
            return finite(t.apply(at, train, progress), t);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "settings.transform[%d].%s".formatted(i, e.getMessage()), e);
        }
    }
}
