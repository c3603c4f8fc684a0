package saddleback.engine.optim;

import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** w -= rate g. */
@Id(value = "gradient-descent", meaning = "Plain steps against the gradient")
public record GradientDescent(
        @Setting(
                        value = "Length of a step per length of the gradient",
                        min = 0,
                        above = true,
                        log = true)
                double rate)
        implements Method {

    /** Checks the range. */
    public GradientDescent {
        Ranges.check(GradientDescent.class, rate);
    }

    /** Rate 0.1. */
    public static GradientDescent defaults() {
        return new GradientDescent(0.1);
    }

    @Override
    public Stepper start(int size, Workers workers) {
        return new SgdStepper(rate, 0, false, size, workers);
    }
}
