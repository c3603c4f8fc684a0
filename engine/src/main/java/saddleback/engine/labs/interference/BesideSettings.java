package saddleback.engine.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interference.Remedy;
import saddleback.engine.interference.Variant;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Another way of learning from the same start, to compare with.
 *
 * @param variant what drives learning
 * @param remedy on top of it, null for none
 */
public record BesideSettings(
        @Setting("What drives learning") Variant variant,
        @Setting("A way against plateaus") @Nullable Remedy remedy) {
    /** Checks that there is a variant. */
    public BesideSettings {
        Ranges.check(BesideSettings.class, variant, remedy);
    }

    /** Nothing shared. */
    public static BesideSettings defaults() {
        return new BesideSettings(Variant.TABULAR, null);
    }
}
