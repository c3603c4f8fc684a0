package saddleback.engine.optim;

import saddleback.engine.newton.DampingGrid;
import saddleback.engine.newton.Division;
import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * w -= (|H| + μ I)⁻¹ g with the exact Hessian over all examples, μ that of the dampings which leads
 * to the smallest loss, even where that is above the present one (Dauphin et al. 2014, arXiv
 * 1406.2572). |H| is the Hessian with the absolute values of its eigenvalues. A step takes time
 * with the third power of the number of parameters, seconds for 2,000, and cannot be cancelled
 * within; it looks at the loss once for each damping.
 *
 * @param dampings finite and above 0, at least one
 */
@Id(
        value = "saddle-free-newton",
        name = "Saddle-free Newton",
        meaning = "Newton steps by the absolute values of the exact Hessian, which saddles repel")
public record SaddleFreeNewton(
        @Setting("Dampings tried at every step; the one that leads to the smallest loss is taken")
                List<Double> dampings)
        implements Method {

    /** Checks the dampings. */
    public SaddleFreeNewton {
        dampings = new DampingGrid(dampings).dampings();
    }

    /** Dampings 1, 0.1 and so on down to 1e-6. */
    public static SaddleFreeNewton defaults() {
        return new SaddleFreeNewton(List.of(1.0, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6));
    }

    @Override
    public void check(int size) {
        SecondDerivatives.checkExact(size);
    }

    @Override
    public Stepper start(int size, Workers workers) {
        check(size);
        return new DampedStepper(new DampingGrid(dampings), Division.ABSOLUTE);
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
