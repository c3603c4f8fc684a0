package saddleback.engine.optim;

import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Gradient steps with momentum, without dampening: v = momentum v + g, then w -= rate v, or with
 * Nesterov's w -= rate (g + momentum v) (Sutskever, Martens, Dahl and Hinton, ICML 2013, in
 * PyTorch's form).
 */
@Id(value = "sgd", name = "SGD", meaning = "Stochastic gradient descent with momentum")
public record Sgd(
        @Setting(
                        value = "Length of a step per length of the velocity",
                        min = 0,
                        above = true,
                        log = true)
                double rate,
        @Setting(
                        value = "Share of the velocity kept from step to step",
                        min = 0,
                        max = 1,
                        below = true)
                double momentum,
        @Setting("Whether the step looks ahead along the velocity (Nesterov)") boolean nesterov)
        implements Method {

    /** Checks the ranges. */
    public Sgd {
        Ranges.check(Sgd.class, rate, momentum, nesterov);
        if (nesterov && momentum == 0)
            throw new IllegalArgumentException(
                    "nesterov: only with a momentum above 0, was momentum " + momentum);
    }

    /** Rate 0.1, no momentum. */
    public static Sgd defaults() {
        return new Sgd(0.1, 0, false);
    }

    @Override
    public Stepper start(int size, Workers workers) {
        return new SgdStepper(rate, momentum, nesterov, size, workers);
    }

    /** The velocity, with or without Nesterov's step. */
    @Override
    public boolean continues(Method before) {
        return before instanceof Sgd s && (s.momentum == 0) == (momentum == 0);
    }
}
