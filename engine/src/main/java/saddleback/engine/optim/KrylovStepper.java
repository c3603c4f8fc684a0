package saddleback.engine.optim;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.newton.DampingGrid;
import saddleback.engine.newton.Division;
import saddleback.engine.newton.KrylovSubspace;
import saddleback.engine.newton.LocalModel;
import saddleback.engine.objective.Objective;

/**
 * Steps of {@link KrylovSaddleFreeNewton}; remembers the damping chosen last, which steps do not
 * depend on.
 */
final class KrylovStepper implements Stepper {
    private final KrylovSaddleFreeNewton settings;
    private final DampingGrid grid;
    private double damping = Double.NaN;

    KrylovStepper(KrylovSaddleFreeNewton settings) {
        this.settings = settings;
        grid = new DampingGrid(settings.dampings());
    }

    /**
     * Stuck where the gradient is 0 and where no damping leads to a finite value; the factor is not
     * used.
     */
    @Override
    public Outcome step(Iterate at, Gradient f, double factor) {
        Objective objective = SecondDerivatives.of(f);
        var subspace =
                KrylovSubspace.of(objective.hessianAt(at.w.clone()), at.g, settings.vectors());
        if (subspace.dimension() == 0 || !inner(subspace, at, objective)) return Outcome.STUCK;
        for (int j = 1; j < settings.inner(); j++) {
            at.value = f.at(at.w, at.g);
            if (!Double.isFinite(at.value) || !inner(subspace, at, objective))
                return Outcome.EVALUATED;
        }
        return Outcome.MOVED;
    }

    private boolean inner(KrylovSubspace subspace, Iterate at, Objective objective) {
        LocalModel model = subspace.model(at.g);
        var choice =
                grid.best(
                        model,
                        Division.ABSOLUTE,
                        c ->
                                objective.value(
                                        SecondDerivatives.moved(at.w, subspace.step(model, c))));
        if (!choice.found()) return false;
        damping = choice.damping();
        Vectors.add(at.w, 1, subspace.step(model, choice.components()));
        return true;
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
