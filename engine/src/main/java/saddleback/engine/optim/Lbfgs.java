package saddleback.engine.optim;

import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Limited-memory BFGS over all examples with a line search for the strong Wolfe conditions (Nocedal
 * and Wright, Numerical Optimization, 2006, algorithms 3.5, 3.6, 7.4 and 7.5). One step is one line
 * search and may look at several points.
 */
@Id(
        value = "l-bfgs",
        name = "L-BFGS",
        meaning = "Quasi-Newton steps over all examples with a line search")
public record Lbfgs(
        @Setting(value = "Pairs of steps and gradient changes remembered", min = 1, max = 1000)
                int memory,
        @Setting(
                        value =
                                "Least share of the predicted decrease (c1 of the Wolfe"
                                        + " conditions)",
                        min = 0,
                        max = 0.5,
                        above = true,
                        below = true,
                        log = true,
                        advanced = true)
                double decrease,
        @Setting(
                        value = "Largest share of the slope left (c2 of the Wolfe conditions)",
                        min = 0,
                        max = 1,
                        above = true,
                        below = true,
                        advanced = true)
                double curvature,
        @Setting(
                        value = "Points looked at in one line search at most",
                        min = 1,
                        max = 1000,
                        advanced = true)
                int evaluations)
        implements Method {

    /** Checks the ranges. */
    public Lbfgs {
        Ranges.check(Lbfgs.class, memory, decrease, curvature, evaluations);
        if (curvature <= decrease)
            throw new IllegalArgumentException(
                    "curvature: above decrease (" + decrease + "), was " + curvature);
    }

    /** Memory 10, c1 1e-4, c2 0.9, at most 25 points a line search. */
    public static Lbfgs defaults() {
        return new Lbfgs(10, 1e-4, 0.9, 25);
    }

    @Override
    public Stepper start(int size, Workers workers) {
        return new LbfgsStepper(this, size, workers);
    }

    @Override
    public boolean wholeOnly() {
        return true;
    }

    /** As many pairs as this one remembers at most. */
    @Override
    public boolean continues(Method before) {
        return before instanceof Lbfgs l && l.memory <= memory;
    }
}
