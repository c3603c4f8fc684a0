package saddleback.app.labs.interference.ways;

import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.labs.interference.Setup;
import saddleback.engine.run.Seed;

import java.util.Optional;

/**
 * Learners of one start.
 *
 * @param seed of all that is drawn for it
 */
public record Learners(Seed seed) {

    /**
     * Another way of learning from a start.
     *
     * @param settings with variant, remedy and limit
     * @throws IllegalArgumentException "path: rule, was value" where these do not fit together
     */
    public Setup of(InterferenceSettings settings) {
        return Setup.of(settings, seed);
    }

    /**
     * What the lab asks for a start with a cure.
     *
     * @param start whose own variant, remedy and limit are not used
     * @param cure none for on-policy learning
     * @param limit time at which it ends at the latest
     */
    public static InterferenceSettings with(
            InterferenceSettings start, Optional<Cure> cure, Dose dose, double limit) {
        return new InterferenceSettings(
                start.contexts(),
                start.actions(),
                start.bias(),
                start.world(),
                start.agent(),
                start.start(),
                cure.map(Cure::variant).orElse(Variant.ON_POLICY),
                cure.map(c -> c.remedy(dose)).orElse(null),
                start.dynamics(),
                start.until(),
                limit,
                start.beside(),
                start.basin(),
                start.staircase());
    }
}
