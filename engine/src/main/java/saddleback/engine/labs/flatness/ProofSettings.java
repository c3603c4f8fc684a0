package saddleback.engine.labs.flatness;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * On which plane of inputs two networks are compared region by region: the input space where it has
 * two features, else the plane of three training examples, within the box around the examples'
 * feet.
 *
 * @param cells no more regions than this are looked at
 */
public record ProofSettings(
        @Setting(value = "Most linear regions to compare", min = 1, max = 10_000_000, log = true)
                int cells) {

    /** Checks the range. */
    public ProofSettings {
        Ranges.check(ProofSettings.class, cells);
    }

    /** 10,000 regions: some seconds at most for networks of one hidden layer. */
    public static ProofSettings defaults() {
        return new ProofSettings(10_000);
    }
}
