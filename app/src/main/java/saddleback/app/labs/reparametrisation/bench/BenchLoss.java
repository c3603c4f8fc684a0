package saddleback.app.labs.reparametrisation.bench;

import saddleback.engine.formula.Formula;
import saddleback.engine.labs.reparametrisation.LineSettings;
import saddleback.engine.labs.reparametrisation.Window;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** The function on the bench, as its form asks for it. */
record BenchLoss(
        @Setting(
                        "Formula in x with + - * / ^ and parentheses, the numbers pi and e, and"
                            + " sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, exp, log, sqrt,"
                            + " abs")
                String formula,
        @Setting("The window along x") @Inline Window window,
        @Setting(value = "Dots of a regular grid that is carried along", min = 2, max = 200)
                int dots) {

    /** Reads the formula once, so that a wrong one is refused where it is written. */
    BenchLoss {
        Ranges.check(BenchLoss.class, formula, window, dots);
        if (Formula.parse(formula).hasY())
            throw new IllegalArgumentException("formula: of x alone, was " + formula);
    }

    static BenchLoss defaults() {
        return of(LineSettings.defaults());
    }

    static BenchLoss of(LineSettings s) {
        return new BenchLoss(s.formula(), s.window(), s.dots());
    }
}
