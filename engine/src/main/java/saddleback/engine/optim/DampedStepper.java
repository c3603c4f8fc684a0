package saddleback.engine.optim;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.newton.DampingGrid;
import saddleback.engine.newton.Division;
import saddleback.engine.newton.LocalModel;
import saddleback.engine.objective.Objective;

/**
 * Steps of {@link DampedNewton} and {@link SaddleFreeNewton}; remembers the damping chosen last,
 * which steps do not depend on.
 */
final class DampedStepper implements Stepper {
    private final DampingGrid grid;
    private final Division division;
    private double damping = Double.NaN;

    DampedStepper(DampingGrid grid, Division division) {
        this.grid = grid;
        this.division = division;
    }

    /** Stuck where no damping leads to a finite value; the factor is not used. */
    @Override
    public Outcome step(Iterate at, Gradient f, double factor) {
        Objective objective = SecondDerivatives.of(f);
        LocalModel model = SecondDerivatives.model(at, f);
        var choice =
                grid.best(
                        model,
                        division,
                        c -> objective.value(SecondDerivatives.moved(at.w, model.step(c))));
        if (!choice.found()) return Outcome.STUCK;
        damping = choice.damping();
        Vectors.add(at.w, 1, model.step(choice.components()));
        return Outcome.MOVED;
    }

    @Override
    public double damping() {
        return damping;
    }

    @Override
    public MethodState state() {
        return MethodState.copyOf(Double.doubleToLongBits(damping));
    }

    @Override
    public void restore(MethodState state) {
        state.check(0, 0);
        damping = state.first();
    }
}
