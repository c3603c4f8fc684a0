package saddleback.engine.optim;

import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Steps that minimise the exact second-order model over all examples plus sigma/3 times the third
 * power of their length (Nesterov and Polyak, Math. Program. 108, 2006). Sigma doubles until a step
 * makes its share of the foretold decrease, and halves where one makes nine tenths of it (in the
 * manner of Cartis, Gould and Toint, Math. Program. 127, 2011). A step takes time with the third
 * power of the number of parameters, seconds for 2,000, and cannot be cancelled within.
 */
@Id(
        value = "cubic",
        name = "Cubic regularisation",
        meaning = "Newton steps whose length has a price that rises with its third power")
public record CubicRegularisation(
        @Setting(value = "Price of length at the start (sigma)", min = 0, above = true, log = true)
                double sigma,
        @Setting(
                        value = "Share of the foretold decrease a step must make (eta)",
                        min = 0,
                        max = 0.9,
                        below = true,
                        advanced = true)
                double acceptance)
        implements Method {

    /** Checks the ranges. */
    public CubicRegularisation {
        Ranges.check(CubicRegularisation.class, sigma, acceptance);
    }

    /** Sigma 1, a tenth of the decrease. */
    public static CubicRegularisation defaults() {
        return new CubicRegularisation(1, 0.1);
    }

    @Override
    public void check(int size) {
        SecondDerivatives.checkExact(size);
    }

    @Override
    public Stepper start(int size, Workers workers) {
        check(size);
        return new CubicStepper(this, size);
    }

    @Override
    public boolean wholeOnly() {
        return true;
    }

    @Override
    public boolean secondOrder() {
        return true;
    }
}
