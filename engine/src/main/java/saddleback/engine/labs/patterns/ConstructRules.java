package saddleback.engine.labs.patterns;

import saddleback.engine.construct.TaskPath;
import saddleback.engine.pattern.Target;
import saddleback.engine.problem.Prepared;

/** What can be constructed, asked before the problem's weights are trained. */
final class ConstructRules {
    private ConstructRules() {}

    /**
     * Checks that the settings fit target and problem.
     *
     * @throws IllegalArgumentException "path: rule, was value"
     */
    static void check(Prepared loaded, How.Construct how, Target target) {
        if (how.colour() && target.colour().isEmpty())
            throw new IllegalArgumentException(
                    "settings.how.construct.colour: true only for a picture with colours, was"
                            + " true");
        if (how.task() != How.Construct.Task.TRAINED) return;
        try {
            TaskPath.of(loaded.network(), loaded.weights(), loaded.problem().loss());
        } catch (IllegalArgumentException e) {
            throw Refused.under("problem", e);
        }
    }
}
