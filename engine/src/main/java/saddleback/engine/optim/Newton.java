package saddleback.engine.optim;

import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;

/**
 * w -= H⁻¹ g with the exact Hessian over all examples, whatever it leads to: near a saddle it leads
 * into the saddle. Directions whose eigenvalue is 0 within rounding are left out (the
 * pseudo-inverse). A step takes time with the third power of the number of parameters, seconds for
 * 2,000, and cannot be cancelled within.
 */
@Id(
        value = "newton",
        name = "Newton",
        meaning = "Plain Newton steps with the exact Hessian, which saddles attract")
public record Newton() implements Method {

    /** There is nothing to set. */
    public static Newton defaults() {
        return new Newton();
    }

    @Override
    public void check(int size) {
        SecondDerivatives.checkExact(size);
    }

    @Override
    public Stepper start(int size, Workers workers) {
        check(size);
        return new NewtonStepper();
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
