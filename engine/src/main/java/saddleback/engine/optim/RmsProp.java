package saddleback.engine.optim;

import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Gradients divided by the root of their running mean square (Tieleman and Hinton 2012; centred:
 * Graves, arXiv:1308.0850, eq. 38 to 45).
 */
@Id(
        value = "rmsprop",
        name = "RMSProp",
        meaning = "Gradients divided by the root of their running mean square")
public record RmsProp(
        @Setting(value = "Rate before the division", min = 0, above = true, log = true) double rate,
        @Setting(
                        value = "Share of the mean square kept from step to step",
                        min = 0,
                        max = 1,
                        below = true,
                        advanced = true)
                double smoothing,
        @Setting(value = "Added to every root", min = 0, above = true, log = true, advanced = true)
                double epsilon,
        @Setting(
                        value = "Share of the velocity kept from step to step",
                        min = 0,
                        max = 1,
                        below = true)
                double momentum,
        @Setting(
                        value = "Whether the running variance takes the place of the mean square",
                        advanced = true)
                boolean centered)
        implements Method {

    /** Checks the ranges. */
    public RmsProp {
        Ranges.check(RmsProp.class, rate, smoothing, epsilon, momentum, centered);
    }

    /** Rate 0.01, smoothing 0.99, epsilon 1e-8, no momentum, not centred. */
    public static RmsProp defaults() {
        return new RmsProp(0.01, 0.99, 1e-8, 0, false);
    }

    @Override
    public Stepper start(int size, Workers workers) {
        return new RmsPropStepper(this, size, workers);
    }

    /** The same vectors. */
    @Override
    public boolean continues(Method before) {
        return before instanceof RmsProp r
                && (r.momentum == 0) == (momentum == 0)
                && r.centered == centered;
    }
}
