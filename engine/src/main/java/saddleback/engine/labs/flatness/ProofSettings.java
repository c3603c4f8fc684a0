package saddleback.engine.labs.flatness;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * On which plane of inputs two networks are compared region by region: the input space where it has
 * two features, else the plane of three training examples, within the box around the examples'
 * feet.
 *
 * @param cells no more regions than this are looked at
 * @param products nor more than what so many millions of products of whole numbers allow: each
 *     piece of a region costs about as many as there are weights after the second layer, which is
 *     what deep wide networks take long for
 */
public record ProofSettings(
        @Setting(value = "Most linear regions to compare", min = 1, max = 10_000_000, log = true)
                int cells,
        @Setting(
                        value = "Most exact products to compare them with, in millions",
                        min = 1,
                        max = 1_000_000,
                        log = true,
                        advanced = true)
                int products) {

    /** Checks the ranges. */
    public ProofSettings {
        Ranges.check(ProofSettings.class, cells, products);
    }

    /** 10,000 regions and 50 million products: some seconds. */
    public static ProofSettings defaults() {
        return new ProofSettings(10_000, 50);
    }
}
