package saddleback.engine.optim;

import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** Adaptive moment estimation (Kingma and Ba, ICLR 2015, algorithm 1). */
@Id(value = "adam", meaning = "Running mean of the gradient over the root of its mean square")
public record Adam(
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
                double epsilon)
        implements Method {

    /** Checks the ranges. */
    public Adam {
        Ranges.check(Adam.class, rate, beta1, beta2, epsilon);
    }

    /** Rate 0.001, beta1 0.9, beta2 0.999, epsilon 1e-8. */
    public static Adam defaults() {
        return new Adam(0.001, 0.9, 0.999, 1e-8);
    }

    @Override
    public Stepper start(int size, Workers workers) {
        return new AdamStepper(this, 0, size, workers);
    }
}
