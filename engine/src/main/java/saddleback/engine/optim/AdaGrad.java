package saddleback.engine.optim;

import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** s += g², then w -= rate g / (√s + epsilon) (Duchi, Hazan and Singer, JMLR 12, 2011). */
@Id(
        value = "adagrad",
        name = "AdaGrad",
        meaning = "Each rate falls with the sum of its squared gradients")
public record AdaGrad(
        @Setting(value = "Rate before the division", min = 0, above = true, log = true) double rate,
        @Setting(value = "Start of every sum of squares", min = 0, advanced = true) double initial,
        @Setting(value = "Added to every root", min = 0, above = true, log = true, advanced = true)
                double epsilon)
        implements Method {

    /** Checks the ranges. */
    public AdaGrad {
        Ranges.check(AdaGrad.class, rate, initial, epsilon);
    }

    /** Rate 0.01, sums from 0, epsilon 1e-10. */
    public static AdaGrad defaults() {
        return new AdaGrad(0.01, 0, 1e-10);
    }

    @Override
    public Stepper start(int size, Workers workers) {
        return new AdaGradStepper(this, size, workers);
    }
}
