package saddleback.engine.optim;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.newton.Division;
import saddleback.engine.newton.LocalModel;

/** Steps of {@link Newton}; remembers nothing. */
final class NewtonStepper implements Stepper {

    /** Stuck where the Hessian is not finite; the factor is not used. */
    @Override
    public Outcome step(Iterate at, Gradient f, double factor) {
        LocalModel model = SecondDerivatives.model(at, f);
        double[] s = model.step(Division.SIGNED.step(model, 0));
        if (!Vectors.finite(s)) return Outcome.STUCK;
        Vectors.add(at.w, 1, s);
        return Outcome.MOVED;
    }

    @Override
    public MethodState state() {
        return MethodState.EMPTY;
    }

    @Override
    public void restore(MethodState state) {
        state.check(0, 0);
    }
}
