package saddleback.engine.labs.patterns;

import saddleback.engine.data.DataSettings;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * The same plane on other data. The test examples, noise in place of the inputs and the labels in
 * another order are always tried.
 *
 * @param relabelled share of the training examples that get another label, the same one for all,
 *     for a changed marginal; real targets are raised by their deviation; 0 for none
 * @param data further data sets, of as many classes; of an optimised network also of as many inputs
 * @param fineTuning steps of Adam from the pattern's lowest cell, 0 for none
 */
public record TransferSettings(
        @Setting(value = "Share of the examples that get another label", min = 0, max = 1)
                double relabelled,
        @Setting("Further data sets") List<DataSettings> data,
        @Setting(value = "Steps of training from the lowest cell", min = 0, max = 100_000)
                int fineTuning) {

    /** Checks the ranges. */
    public TransferSettings {
        Ranges.check(TransferSettings.class, relabelled, data, fineTuning);
        data = List.copyOf(data);
    }

    /** A quarter of the labels changed, 100 steps of fine-tuning. */
    public static TransferSettings defaults() {
        return new TransferSettings(0.25, List.of(), 100);
    }
}
