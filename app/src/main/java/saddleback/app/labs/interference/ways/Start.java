package saddleback.app.labs.interference.ways;

import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.labs.interference.StartSettings;

/**
 * A beginning as it was turned.
 *
 * @param beginning which
 * @param knobs of it
 */
public record Start(Beginning beginning, Knobs knobs) {

    /**
     * As a beginning usually is.
     *
     * @param own the experiment's settings, whose knobs its own beginning shows
     */
    public static Start of(Beginning b, InterferenceSettings own) {
        return new Start(b, b == Beginning.OWN ? knobs(own) : b.usual());
    }

    private static Knobs knobs(InterferenceSettings own) {
        double strength =
                own.start() instanceof StartSettings.Adversarial a
                        ? a.strength()
                        : Beginning.OWN.usual().strength();
        return new Knobs(
                Math.clamp(own.contexts(), Knobs.LEAST_COMPONENTS, Knobs.MOST_COMPONENTS),
                Math.clamp(own.bias(), 0, Knobs.MOST_KAPPA),
                Math.clamp(strength, 0, Knobs.MOST_STRENGTH));
    }

    /** Turned otherwise. */
    public Start with(Knobs other) {
        return new Start(beginning, other);
    }
}
