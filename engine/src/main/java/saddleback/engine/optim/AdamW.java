package saddleback.engine.optim;

import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Adam with decoupled weight decay: before each step w *= 1 - rate decay (Loshchilov and Hutter,
 * ICLR 2019, in PyTorch's form).
 */
@Id(value = "adamw", name = "AdamW", meaning = "Adam that also shrinks the weights directly")
public record AdamW(
        @Setting(value = "Rate before the division", min = 0, above = true, log = true) double rate,
        @Setting(
                        value = "Share of the mean gradient kept from step to step",
                        min = 0,
                        max = 1,
                        below = true,
                        advanced = true)
                double beta1,
        @Setting(
                        value = "Share of the mean square kept from step to step",
                        min = 0,
                        max = 1,
                        below = true,
                        advanced = true)
                double beta2,
        @Setting(value = "Added to every root", min = 0, above = true, log = true, advanced = true)
                double epsilon,
        @Setting(value = "Shrinking of the weights per step, times the rate", min = 0) double decay)
        implements Method {

    /** Checks the ranges. */
    public AdamW {
        Ranges.check(AdamW.class, rate, beta1, beta2, epsilon, decay);
    }

    /** Adam's defaults with decay 0.01. */
    public static AdamW defaults() {
        return new AdamW(0.001, 0.9, 0.999, 1e-8, 0.01);
    }

    @Override
    public Stepper start(int size, Workers workers) {
        return new AdamStepper(new Adam(rate, beta1, beta2, epsilon), decay, size, workers);
    }
}
