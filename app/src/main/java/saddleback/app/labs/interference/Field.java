package saddleback.app.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Remedy;
import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.AgentSettings;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.labs.interference.WorldSettings;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Start;

import java.util.Optional;

/**
 * How two bandits of two actions learn: there the two successes tell everything, so that the
 * derivatives by time are a field over the square.
 *
 * @param kappa κ of the shared bias, at least 0
 * @param variant what drives learning
 * @param remedy on top of it, null for none; not replay, whose memory counts too
 */
public record Field(double kappa, Variant variant, @Nullable Remedy remedy) {
    private static final Bandit WORLD = new Bandit(2, 2);

    /** Checks that the field depends on the successes alone. */
    public Field {
        if (remedy instanceof Remedy.Replay)
            throw new IllegalArgumentException("remedy: none with a memory, was replay");
    }

    /** The field of what was asked; empty where two numbers do not tell everything. */
    public static Optional<Field> of(InterferenceSettings s) {
        boolean two =
                s.contexts() == 2
                        && s.actions() == 2
                        && s.world() instanceof WorldSettings.Bandit
                        && s.agent() instanceof AgentSettings.Linear
                        && !(s.remedy() instanceof Remedy.Replay);
        return two ? Optional.of(new Field(s.bias(), s.variant(), s.remedy())) : Optional.empty();
    }

    /**
     * The derivatives of both successes by time.
     *
     * @param first success, above 0 and below 1
     * @param second success, above 0 and below 1
     */
    public double[] rate(double first, double second) {
        Start start = Start.performance(WORLD, first, second);
        Learner learner = Learner.of(WORLD, start.linear(kappa), variant, remedy);
        return learner.moment(learner.start()).rate();
    }

    /** Whether the update is the gradient of J. */
    boolean onPolicy() {
        return switch (variant) {
            case ON_POLICY, TABULAR, FACTORED -> true;
            case OFF_POLICY, SUPERVISED -> false;
        };
    }

    /** Whether one component can lower the other. */
    boolean interferes() {
        return kappa > 0
                && variant != Variant.TABULAR
                && variant != Variant.FACTORED
                && !(remedy instanceof Remedy.SeparateHeads)
                && !(remedy instanceof Remedy.Surgery);
    }
}
