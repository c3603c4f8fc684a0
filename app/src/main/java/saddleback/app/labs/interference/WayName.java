package saddleback.app.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.engine.interference.Remedy;
import saddleback.engine.interference.Variant;

/** What a way of learning is called. */
public final class WayName {
    private WayName() {}

    /** A few words, such as "on-policy, replay of 0.5". */
    public static String of(Variant variant, @Nullable Remedy remedy) {
        String name = of(variant);
        return remedy == null ? name : name + ", " + of(remedy);
    }

    /** One or two words. */
    public static String of(Variant variant) {
        return switch (variant) {
            case ON_POLICY -> "on-policy";
            case OFF_POLICY -> "off-policy";
            case SUPERVISED -> "supervised";
            case TABULAR -> "tabular";
            case FACTORED -> "factored";
        };
    }

    /** A few words. */
    public static String of(Remedy remedy) {
        return switch (remedy) {
            case Remedy.Entropy(double weight) -> "entropy bonus " + Numbers.brief(weight);
            case Remedy.Replay(double share, double _) -> "replay of " + Numbers.brief(share);
            case Remedy.Surgery() -> "gradient surgery";
            case Remedy.SeparateHeads() -> "separate heads";
        };
    }
}
